/** A small pathway without a single finding. A fault's text takes the place of the parts it names. */
export const basePathway = `language: 1
pathway: exempelstad.stodsamtal
version: 1.0.0
status: draft
title: { sv: Stödsamtal, en: Support talks }
texts:
  EX: { title: { sv: Exempeltexten, en: The example text } }
subject: family
legalBasis: sol-11-1
documentation: full
authority: [chef]
agencies:
  socialtjanst: { title: { sv: Socialtjänsten, en: Social services } }
information:
  samtal: { title: { sv: Samtal, en: Talks } }
roles:
  barn: { kind: child, title: { sv: Barn, en: Child } }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent } }
  behandlare: { kind: team, title: { sv: Behandlare, en: Practitioner } }
  chef: { kind: manager, title: { sv: Enhetschef, en: Head of unit } }
places:
  lokalen: { title: { sv: Lokalen, en: Our premises } }
themes:
  vardag: { title: { sv: Vardag, en: Everyday life } }
criteria:
  behov: { title: { sv: Behov av stöd, en: Need of support }, by: [behandlare] }
consents:
  insatsen: { kind: intervention, title: { sv: Samtycke till insats, en: Consent to the intervention }, givers: { foralder: all } }
instruments:
  klimat:
    title: { sv: Familjeklimat, en: Family climate }
    answers: [barn, foralder]
    scales:
      narhet: { title: { sv: Närhet, en: Closeness }, range: { from: 0, to: 10 }, better: higher }
      kaos: { title: { sv: Kaos, en: Chaos }, range: { from: 0, to: 10 }, better: lower }
starts:
  vanlig: { title: { sv: Vanlig start, en: Ordinary start }, opens: [samtalsfas] }
phases:
  samtalsfas:
    title: { sv: Samtalsfas, en: Talks }
    steps:
      fraga: { title: { sv: Tacka ja, en: Say yes }, answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: 'Yes' } } } } }
      samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }
handovers:
  vidare: { title: { sv: Vidare, en: Onwards }, to: exempelstad.annat, carries: [goals] }
outcomes:
  klart: { title: { sv: Klart, en: Done } }
  avslutat: { title: { sv: Avslutat i förtid, en: Closed early }, administrative: true }
`;

/** Its next version: the talk has another id, and a last day. */
export const nextPathway: string = basePathway
  .replace('version: 1.0.0', 'version: 2.0.0')
  .replace(
    'samtal: { title: { sv: Samtal, en: Talk }, meeting: {} }',
    'stodsamtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ due: { within: P2W, from: { case: started } } }] }',
  );

/** The text with the base pathway's other top-level parts after it, so that its lines keep their numbers. */
export function completed(text: string): string {
  const own = new Set([...text.matchAll(/^"?([A-Za-z]+)"?:/gm)].map((match) => match[1]));
  const parts = basePathway.split(/^(?=[A-Za-z]+:)/m);
  return text + parts.filter((part) => !own.has(part.slice(0, part.indexOf(':')))).join('');
}
