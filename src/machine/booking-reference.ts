import type { CaseFacts } from '../condition/case-facts.js';
import type { Program, ProgramStep } from '../definition/program.js';
import { fewOf, nearest } from '../diagnostics/nearest.js';
import type { Entry } from '../entry/entry.js';
import { type Finding, structural, type Weight } from './finding.js';

/** The step that an open booking belongs to. */
export function bookedStep(facts: CaseFacts, booking: string): string | undefined {
  return Object.keys(facts.steps).find((step) => facts.steps[step]?.bookings?.[booking] !== undefined);
}

/**
 * Every open booking that an occasion of a step may fulfil: its own, and those of the steps that it also counts as; of the person
 * it is about, in a step that is per person.
 */
function bookingsFor(
  facts: CaseFacts,
  { id, alsoAs, per }: ProgramStep,
  about: string | undefined,
): readonly string[] {
  const open = [id, ...alsoAs].flatMap((step) => Object.entries(facts.steps[step]?.bookings ?? {}));
  return open.filter(([, row]) => per === undefined || row.about === about).map(([booking]) => booking);
}

/**
 * Findings about the booking that an occasion names. One that is not there is refused at the door, where a slip of the pen can be
 * put right. In a fold the occasion counts with a deviation: it took place, also when its booking is withdrawn later.
 */
export function bookingFindings(
  facts: CaseFacts,
  step: ProgramStep,
  { booking, about }: { readonly booking?: string; readonly about?: string },
): readonly Finding[] {
  if (booking === undefined) return [];
  const open = bookingsFor(facts, step, about);
  return open.includes(booking) ? [] : [{ ...unknownBooking(booking, open, 'usual'), atDoor: 'bar' }];
}

/** Findings about taking a booking away: it is there. */
export function judgeUnbooked(
  _program: Program,
  facts: CaseFacts,
  { booking }: Extract<Entry, { kind: 'unbooked' }>,
): readonly Finding[] {
  if (bookedStep(facts, booking) !== undefined) return [];
  const open = Object.values(facts.steps).flatMap((row) => Object.keys(row.bookings ?? {}));
  return [unknownBooking(booking, open, 'bar')];
}

function unknownBooking(booking: string, open: readonly string[], weight: Weight): Finding {
  const finding = structural('unknown-booking', weight, booking);
  const near = nearest(booking, open);
  const inOrder = near === undefined ? open : [near, ...open.filter((id) => id !== near)];
  return open.length === 0 ? finding : { ...finding, known: fewOf(inOrder).known };
}
