import type { LocalDate } from '../calendar/local-date.js';
import type { CaseFacts, OccasionRow, StepRow } from '../condition/case-facts.js';
import { type Lacking, lackingIn, occasionGroups } from '../condition/occasions.js';
import { own } from '../condition/own.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import type { Entry } from '../entry/entry.js';
import { stepBarred } from './after-closing.js';
import { type Finding, structural } from './finding.js';

type Of<K extends Entry['kind']> = Extract<Entry, { kind: K }>;

/** A step's occasions with one more: what had come of it before its own entry is kept with it. */
export function withOccasion(
  known: StepRow['occasions'],
  name: string,
  entry: Of<'held'> | Of<'done'>,
  on: LocalDate,
  isAwaited: boolean,
  withPresent: boolean,
): NonNullable<StepRow['occasions']> {
  const before = own(known, name);
  const nr = 1 + Object.values(known ?? {}).filter((row) => row.on !== undefined).length;
  const row: OccasionRow = {
    nr,
    on,
    ...(entry.about === undefined ? {} : { about: entry.about }),
    ...withArtefacts(before?.artefacts, entry),
    ...(before?.approval === undefined
      ? isAwaited
        ? { waits: whatCounts(entry, withPresent) }
        : {}
      : { approval: before.approval }),
  };
  return { ...known, [name]: row };
}

function whatCounts(
  { minutes, contents, present }: Of<'held'> | Of<'done'>,
  withPresent: boolean,
): NonNullable<OccasionRow['waits']> {
  return {
    ...(withPresent && present !== undefined ? { present } : {}),
    ...(minutes === undefined ? {} : { minutes }),
    ...(contents === undefined ? {} : { contents }),
  };
}

/** What an occasion has left behind with one entry more. Pure. */
export function withArtefacts(
  known: readonly string[] | undefined,
  entry: Of<'held'> | Of<'done'>,
): Pick<OccasionRow, 'artefacts'> {
  const left = [...(known ?? []), ...Object.keys(entry.artefacts ?? {})];
  return left.length === 0 ? {} : { artefacts: inOrder(left) };
}

const inOrder = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/**
 * Findings about an artefact that came afterwards. The occasion may come later than its artefact: then that it is not there is
 * a deviation, and the artefact waits for it.
 */
export function judgeAttached(program: Program, facts: CaseFacts, entry: Of<'attached'>): readonly Finding[] {
  const step = program.steps.get(entry.step);
  if (step === undefined) return [structural('unknown-step', 'bar', entry.step)];
  const bars = [
    ...stepBarred(facts, step),
    ...(own(step.spec.artefacts, entry.artefact) === undefined
      ? [structural('unknown-artefact', 'bar', entry.artefact)]
      : []),
  ];
  return bars.length > 0 ? bars : occasionFindings(facts, entry);
}

/** That the occasion which an entry is about is not in the case. */
export function occasionFindings(
  facts: CaseFacts,
  { step, of }: { readonly step: string; readonly of: string },
): readonly Finding[] {
  const row = own(facts.steps[step]?.occasions, of);
  return row?.on === undefined ? [structural('unknown-occasion', 'usual', of)] : [];
}

/** A step's row with an artefact kept with its occasion, or for it when it has not come. Pure. */
export function attach(row: StepRow, { of, artefact }: Of<'attached'>): StepRow {
  const known = own(row.occasions, of);
  const artefacts = inOrder([...(known?.artefacts ?? []), artefact]);
  return { ...row, occasions: { ...row.occasions, [of]: { ...known, artefacts } } };
}

/** What the occasions of a step have not left behind of what a rule on the step asks. Pure. */
export function lackingOf(
  { terms }: Program,
  facts: CaseFacts,
  { element, spec }: Rule,
  on: LocalDate,
): readonly Lacking[] {
  return occasionGroups(element.id, facts, terms, on).flatMap(({ occasions }) =>
    lackingIn(occasions, spec.artefacts ?? []),
  );
}
