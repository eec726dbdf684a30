import { birthdayOf } from '../calendar/age.js';
import { addDuration } from '../calendar/duration.js';
import { isInstant } from '../calendar/instant.js';
import { isLocalDate, type LocalDate } from '../calendar/local-date.js';
import { checkGiven } from '../diagnostics/misuse.js';
import { dayOf } from '../journal/fold.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';

/**
 * How long records are kept, by what they are:
 *
 * - `five-years`: until five years after the last note (socialtjänstlagen 16:1; facts LAW-50)
 * - `until-30`: until the child that the enquiry was about is 30 (16:2 a, in force 15 January 2026; LAW-50)
 *
 * Parentage, adoption and placements are never erased (16:2): they have no class here, and nothing to ask.
 */
export type RetentionClass = 'five-years' | 'until-30';

/** From when records may be erased, and by when they shall be. */
export interface Retention {
  /** First day on which they are no longer to be kept. */
  readonly from: LocalDate;
  /** Last day by which they shall be erased: the end of the calendar year after. Missing where the law names none. */
  readonly latest?: LocalDate;
}

/** What `retention` is asked. */
export interface RetentionQuestion {
  readonly kept: RetentionClass;
  /** When the last note was made: the latest `recordedAt` of the journal, or of your own records if that is later. */
  readonly lastNote: string;
  /** The child's day of birth; needed for `until-30`. */
  readonly birthDate?: LocalDate;
}

/**
 * When the records of a case may and shall be erased. Pure. Which class they belong to is for the municipality to say, by kind
 * of document and not by case: where a case holds both, the longer time holds for the whole journal.
 *
 * @throws PathwayError `invalid-argument` when a date is none, or the birth date is missing for `until-30`
 */
export function retention(compiled: CompiledPathway, question: RetentionQuestion): Retention {
  const { zone } = insideOf(compiled).program;
  checkQuestion(question);
  const { kept, lastNote, birthDate = '' } = question;
  if (kept === 'until-30') return { from: birthdayOf(birthDate, 30) };
  const from = addDuration(dayOf(lastNote, zone), 'P5Y');
  return { from, latest: `${Number(from.slice(0, 4)) + 1}-12-31` };
}

function checkQuestion(question: RetentionQuestion): void {
  checkGiven(
    typeof question === 'object' && question !== null,
    'What was asked',
    question,
    "{ kept: 'five-years', lastNote: '2026-12-10' }",
  );
  const { kept, lastNote, birthDate }: { readonly [key in keyof RetentionQuestion]?: unknown } = question;
  checkGiven(kept === 'five-years' || kept === 'until-30', 'The class', kept, '`five-years` or `until-30`');
  const isMoment = typeof lastNote === 'string' && (isLocalDate(lastNote) || isInstant(lastNote));
  checkGiven(isMoment, 'The last note', lastNote, 'a date (2026-12-10) or an instant');
  const isBirth = kept === 'five-years' || (typeof birthDate === 'string' && isLocalDate(birthDate));
  checkGiven(isBirth, 'The birth date', birthDate, 'a date (2015-06-01)');
}
