import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import { quoted } from '../../diagnostics/sentence.js';
import type { Outline } from './outline.js';

const excludedKind: Declared<{ readonly kind: string }> = errorCode(
  'excluded-kind',
  {
    sv: 'Insatsen får inte ges utan behovsprövning',
    en: 'The intervention may not be given without needs assessment',
  },
  ({ kind }) => ({
    sv: `${quoted(kind)} hör till det som SoL 11:5 undantar, så \`legalBasis\` kan inte vara \`sol-11-5\`.`,
    en: `${quoted(kind)} is one of the kinds that SoL 11:5 excludes, so \`legalBasis\` cannot be \`sol-11-5\`.`,
  }),
);

const informationDutyMissing: Declared<{ readonly source: string }> = errorCode(
  'information-duty-missing',
  {
    sv: 'Steget som informerar om rätten att ansöka saknas',
    en: 'The step that tells of the right to apply is missing',
  },
  ({ source }) => ({
    sv: `En insats enligt \`sol-11-5\` ska ha ett steg som informerar om rätten att ansöka om insatser (SoL 11:6): ett steg med en regel under \`must\` som har \`basis: law\` och \`source: [${source}]\`.`,
    en: `A pathway under \`sol-11-5\` should have a step that tells of the right to apply for interventions (SoL 11:6): a step with a rule under \`must\` that has \`basis: law\` and \`source: [${source}]\`.`,
  }),
);

const lawOverridable: Declared<{ readonly in: string; readonly kind: string }> = errorCode(
  'law-overridable',
  { sv: 'En lagregel kan inte åsidosättas', en: 'A rule of law cannot be overridden' },
  (data) => ({
    sv: `Regeln ${quoted(data.kind)}${data.in === '' ? '' : ` i ${quoted(data.in)}`} vilar på lag och kan inte åsidosättas: ta bort \`overridableBy\`, eller skriv lagens egna undantag under \`unless\`.`,
    en: `The rule ${quoted(data.kind)}${data.in === '' ? '' : ` in ${quoted(data.in)}`} rests on law and cannot be overridden: remove \`overridableBy\`, or write the law's own exceptions under \`unless\`.`,
  }),
);

/** What the law does not allow a definition to say. */
export const lawCodes: readonly Declared<never>[] = [excludedKind, informationDutyMissing, lawOverridable];

/** The id of SoL 11:6 among the sources. */
const dutyToInform = 'LAW-08';

/** Finds what the law does not allow a definition to say. */
export function lawFindings({ draft, rules, elements, broken }: Outline): readonly Finding[] {
  const overridable = rules.filter(({ basis, spec }) => basis === 'law' && spec.overridableBy !== undefined);
  const found = overridable.map((rule) =>
    finding(
      lawOverridable,
      [...rule.path, 'overridableBy'],
      { in: rule.element.type === 'case' ? '' : rule.element.id, kind: rule.kind ?? 'rule' },
      { at: 'key' },
    ),
  );
  if (draft.legalBasis !== 'sol-11-5') return found;
  const excluded = draft.excludedKind;
  if (excluded !== undefined) found.push(finding(excludedKind, ['excludedKind'], { kind: excluded }));
  const informs = rules.some(
    ({ element, strength, basis, source }) =>
      element.type === 'step' && strength === 'must' && basis === 'law' && source.includes(dutyToInform),
  );
  const unsure = broken.within(['phases']) || broken.within(['steps']) || elements.length === 1;
  if (!informs && !unsure && excluded === undefined) {
    found.push(finding(informationDutyMissing, ['legalBasis'], { source: dutyToInform }));
  }
  return found;
}
