import { inLang, type Lang, type Text } from '../words/text.js';

/** A line of the starter, or a comment in both languages. */
type Part = string | Text;

const say = (sv: string, en: string): Text => ({ sv, en });

/** The starter, part by part: comments for those who write, then what they are about. */
const parts: readonly Part[] = [
  say(
    'Det här är en liten insats att börja från. Den är påhittad: byt ut det som står här mot ert eget.\nKommentarer som den här är till för er; insats läser dem inte.\nKontrollera med `insats check`, och läs insatsen i klartext med `insats show`.',
    'This is a small pathway to begin from. It is made up: put your own in the place of what stands here.\nComments such as this one are for you; insats does not read them.\nCheck with `insats check`, and read the pathway in plain words with `insats show`.',
  ),
  '',
  'language: 1',
  say('Kommunen och insatsen, med små bokstäver.', 'The municipality and the pathway, in lower case.'),
  'pathway: {{id}}',
  'version: 0.1.0',
  'status: draft',
  'title: { sv: Stöd hemma, en: Support at home }',
  'subject: family',
  say(
    'På vilken rättslig grund insatsen ges, och hur utförligt den dokumenteras.',
    'On what legal ground the pathway is given, and how fully it is documented.',
  ),
  'legalBasis: sol-11-1',
  'documentation: full',
  say('Vem som får besluta om undantag.', 'Who may decide on exceptions.'),
  'authority: [enhetschef]',
  '',
  say(
    'Texten som ni skriver från. Numrera dess meningar: STO-01, STO-02 … Under `source` pekar ni på dem.',
    'The text that you write from. Number its sentences: STO-01, STO-02 … Under `source` you point to them.',
  ),
  'texts:',
  '  STO: { title: { sv: Beskrivning av Stöd hemma, en: Description of Support at home } }',
  '',
  say(
    'Alla som har en del i insatsen är roller, aldrig namngivna personer. `sees` säger vad en roll får se.',
    'Everyone who has a part in the pathway is a role, never a named person. `sees` says what a role may see.',
  ),
  'roles:',
  '  barn: { kind: child, title: { sv: Barn, en: Child } }',
  '  foralder: { kind: parent, title: { sv: Förälder, en: Parent }, sees: { general: always } }',
  '  handlaggare: { kind: authority, title: { sv: Handläggare, en: Case officer }, sees: { general: always } }',
  '  behandlare: { kind: team, title: { sv: Behandlare, en: Practitioner }, sees: { general: always } }',
  '  enhetschef: { kind: manager, title: { sv: Enhetschef, en: Head of unit }, sees: { general: always } }',
  '',
  say('Vägarna in.', 'The ways in.'),
  'starts:',
  '  beslut:',
  '    title: { sv: Beslut om insatsen, en: Decision on the pathway }',
  '    opens: [planering]',
  '    source: [STO-01]',
  '',
  say(
    'Varje regel står under sin styrka. must: ska, måste. usual: ca, brukar, vanligtvis. may: kan, får.\nSäger texten inget om något, skriv ingen regel.',
    'Every rule stands under its strength. must: shall, must. usual: about, usually. may: can, may.\nWhere the text says nothing, write no rule.',
  ),
  'phases:',
  '  planering:',
  '    title: { sv: Planering, en: Planning }',
  '    source: [STO-02]',
  '    must:',
  '      - ends: { answered: { familjens-svar: ja } }',
  '    steps:',
  '      planeringsmote:',
  '        title: { sv: Planeringsmöte, en: Planning meeting }',
  '        meeting: { form: meeting }',
  '        must:',
  say('Minst en av varje.', 'At least one of each.'),
  '          - with: { foralder: one, handlaggare: one, behandlare: one }',
  '          - times: { from: 1 }',
  '        usual:',
  say('Inom tre veckor från starten.', 'Within three weeks from the start.'),
  '          - due: { within: P3W, from: { case: started } }',
  '      familjens-svar:',
  '        title: { sv: Familjens svar, en: The answer of the family }',
  '        answer:',
  '          from: [foralder]',
  '          options:',
  '            ja: { title: { sv: Ja tack, en: Yes please } }',
  '            nej: { title: { sv: Nej tack, en: No thank you } }',
  '        must:',
  '          - needs: { done: planeringsmote }',
  '  behandling:',
  '    title: { sv: Behandling, en: Treatment }',
  '    source: [STO-03]',
  '    must:',
  '      - opens: { phase: { planering: completed } }',
  '    usual:',
  say('Vanligtvis 3–6 månader.', 'Usually 3–6 months.'),
  '      - lasts: { from: P3M, to: P6M }',
  '    steps:',
  '      hembesok:',
  '        title: { sv: Hembesök, en: Home visit }',
  '        meeting: { form: visit }',
  '        must:',
  '          - with: { foralder: one, behandlare: one }',
  '        usual:',
  say('Varannan vecka, räknat från besöket innan.', 'Every other week, counted from the visit before.'),
  '          - every: { period: P2W, reading: since-last, from: { opened: behandling } }',
  '',
  say(
    'Vägarna ut. Ett administrativt avslut är alltid möjligt: familjer flyttar eller slutar höra av sig.',
    'The ways out. An administrative closing is always possible: families move or fall silent.',
  ),
  'outcomes:',
  '  genomford:',
  '    title: { sv: Insatsen är genomförd, en: The pathway is carried through }',
  '    source: [STO-04]',
  '    must:',
  '      - needs: { phase: { behandling: completed } }',
  '  tackat-nej:',
  '    title: { sv: Familjen tackade nej, en: The family declined }',
  '    source: [STO-04]',
  '    must:',
  '      - needs: { answered: { familjens-svar: nej } }',
  '  administrativt:',
  '    title: { sv: Administrativt avslut, en: Administrative closing }',
  '    administrative: true',
  '    basis: local',
];

/**
 * A small pathway to begin from, as YAML with comments. Pure, deterministic; `insats check --strict` finds nothing in it.
 *
 * @param id - of the pathway: `kumla.bron`
 * @param schema - where the JSON Schema stands, seen from the file
 */
export function starter(id: string, schema: string, lang: Lang): string {
  const lines = parts.flatMap((part, at) =>
    typeof part === 'string' ? [part.replace('{{id}}', id)] : comment(inLang(part, lang), indentAfter(at)),
  );
  return [`# yaml-language-server: $schema=${schema}`, '', ...lines, ''].join('\n');
}

function comment(text: string, indent: string): readonly string[] {
  return text.split('\n').map((line) => `${indent}# ${line}`);
}

/** A comment stands as far in as the line that follows it. */
function indentAfter(at: number): string {
  const next = parts[at + 1];
  return typeof next === 'string' ? (/^ */.exec(next)?.[0] ?? '') : '';
}
