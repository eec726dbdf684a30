import type { Declared, Finding } from '../../diagnostics/declared.js';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { afterClosingCodes, afterClosingFindings } from './after-closing.js';
import { countedForCodes, countedForFindings } from './counted-for.js';
import { cycleCodes, cycleFindings } from './cycles.js';
import { detailCodes, detailFindings } from './details.js';
import { duplicateCodes, duplicateFindings } from './duplicates.js';
import { headlineCodes, headlineFindings } from './headline.js';
import { kindCodes, kindFindings } from './kinds.js';
import { labelCodes, labelFindings } from './labels.js';
import { lawCodes, lawFindings } from './law.js';
import { levelCodes, levelFindings } from './levels.js';
import { orderCodes, orderFindings } from './orders.js';
import { type Outline, outlineOf } from './outline.js';
import { peopleCodes, peopleFindings } from './people.js';
import { rangeCodes, rangeFindings } from './ranges.js';
import { referenceCodes, referenceFindings } from './references.js';
import { ruleIdCodes, ruleIdFindings } from './rule-ids.js';
import { rulePlaceCodes, rulePlaceFindings } from './rule-places.js';
import { scheduleCodes, scheduleFindings } from './schedules.js';
import { sourceCodes, sourceFindings } from './sources.js';
import { stepKeyCodes, stepKeyFindings } from './step-keys.js';
import type { UnknownKey } from './unknown-keys.js';
import { variantKeyCodes, variantKeyFindings } from './variants.js';
import { wayCodes, wayFindings } from './ways.js';

/** A family of checks: what it looks for, and the codes it raises. */
interface Family {
  readonly codes: readonly Declared<never>[];
  readonly find: (outline: Outline) => readonly Finding[];
}

/** The families of checks over how the parts of a definition fit together. */
const families: readonly Family[] = [
  { codes: kindCodes, find: kindFindings },
  { codes: referenceCodes, find: referenceFindings },
  { codes: detailCodes, find: detailFindings },
  { codes: sourceCodes, find: sourceFindings },
  { codes: duplicateCodes, find: duplicateFindings },
  { codes: rulePlaceCodes, find: rulePlaceFindings },
  { codes: stepKeyCodes, find: stepKeyFindings },
  { codes: ruleIdCodes, find: ruleIdFindings },
  { codes: afterClosingCodes, find: afterClosingFindings },
  { codes: levelCodes, find: levelFindings },
  { codes: scheduleCodes, find: scheduleFindings },
  { codes: rangeCodes, find: rangeFindings },
  { codes: orderCodes, find: orderFindings },
  { codes: cycleCodes, find: cycleFindings },
  { codes: countedForCodes, find: countedForFindings },
  { codes: headlineCodes, find: headlineFindings },
  { codes: peopleCodes, find: peopleFindings },
  { codes: wayCodes, find: wayFindings },
  { codes: lawCodes, find: lawFindings },
  { codes: variantKeyCodes, find: variantKeyFindings },
  { codes: labelCodes, find: labelFindings },
];

/** What can be wrong with how the parts of a definition fit together. */
export const crossCodes: readonly Declared<never>[] = families.flatMap((family) => family.codes);

/** Findings about how the parts of a definition fit together. Pure. */
export function crossFindings(
  value: unknown,
  broken: readonly DataPath[],
  unknown: readonly UnknownKey[],
): readonly Finding[] {
  const outline = outlineOf(value, broken, unknown);
  return families.flatMap((family) => family.find(outline));
}
