import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import { quoted } from '../../diagnostics/sentence.js';
import type { StepSpec } from '../pathway.js';
import type { Outline } from './outline.js';

type CountedFor = {
  readonly step: string;
  readonly other: string;
  /** The role that the other step is done for. */
  readonly per: string;
};

const countsForNobody: Declared<CountedFor> = errorCode(
  'counts-for-nobody',
  { sv: 'Steget räknas inte för någon', en: 'The step counts for nobody' },
  ({ step, other, per }) => ({
    sv: `Steget ${quoted(step)} räknas också som ${quoted(other)}, som görs för var och en i rollen ${quoted(per)}. Skriv \`per: ${per}\` på ${quoted(step)} också, så att det framgår för vem det räknas.`,
    en: `The step ${quoted(step)} also counts as ${quoted(other)}, which is done for each in the role ${quoted(per)}. Write \`per: ${per}\` on ${quoted(step)} too, so that it says for whom it counts.`,
  }),
);

/** What can be wrong with whom a step counts for. */
export const countedForCodes: readonly Declared<never>[] = [countsForNobody];

/** Finds steps that also count as one that is done for each in a role, and do not say for whom themselves. */
export function countedForFindings({ elements }: Outline): readonly Finding[] {
  const steps = elements.filter(({ type }) => type === 'step');
  const perOf = new Map(steps.map(({ id, spec }) => [id, (spec as StepSpec).per]));
  return steps.flatMap(({ id, spec, path }) => {
    const { countsAs: other, per: own } = spec as StepSpec;
    const per = other === undefined ? undefined : perOf.get(other);
    if (other === undefined || per === undefined || per === own) return [];
    return [finding(countsForNobody, [...path, 'countsAs'], { step: id, other, per })];
  });
}
