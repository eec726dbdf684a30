import { localDateOf } from '../calendar/instant.js';
import type { Entry, Recorder } from '../entry/entry.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';
import { minutesAfter, timeOn } from '../testing/movable-clock.js';
import { type TestCase, testCase } from '../testing/test-case.js';
import type { Happening, Member, Scenario } from './scenario.js';
import { verbOf } from './verbs.js';

/** A scenario that is being told: its case, and who records. */
export interface Telling {
  readonly story: TestCase;
  /** The zone of its days. */
  readonly zone: string;
  readonly authority: string;
  readonly by: Recorder;
}

/** A case with the persons of a scenario in it. */
export function beginTelling(compiled: CompiledPathway, scenario: Scenario): Telling {
  const authority = compiled.pathway.authority[0] ?? '';
  const by = withRef(scenario.by ?? { role: authority });
  const story: TestCase = testCase(compiled, { start: scenario.start, by, refusals: 'keep' });
  const telling = { story, zone: insideOf(compiled).program.zone, authority, by };
  for (const member of scenario.people) enter(telling, member);
  return telling;
}

/** Everyone who records has a reference; whoever is only a role is `recorder-1`. */
function withRef({ role, ref = 'recorder-1' }: Recorder): Recorder {
  return { role, ref };
}

function enter({ story, by }: Telling, { person, role, enters, fields }: Member): void {
  story.records(entryOf({ story, by }, { kind: enters, person, role, ...fields }));
}

/** Records one line, on its day, and leaves what came of it in `story.last`. */
export function tell(telling: Telling, line: Happening): void {
  const { story, authority, by: usually } = telling;
  moveTo(telling, line);
  const by = line.by === undefined ? usually : withRef(line.by);
  const { kind, names } = verbOf(line.verb);
  const asked = {
    ...(line.name === undefined ? {} : { id: line.name }),
    ...(line.happened === undefined ? {} : { happened: line.happened }),
    ...(line.as === undefined ? {} : { as: line.as }),
    ...(line.override === undefined ? {} : { override: overrideOf(line.override, authority) }),
  };
  const fields = kind === 'correction' ? correction(story, line) : line.fields;
  const of = names === undefined ? {} : { [names]: line.of };
  story.records(entryOf({ story, by }, { kind, ...asked, ...of, ...fields }));
}

/** Moves the clock of a case to the day and time of a line or a look; it never moves back. */
export function moveTo(
  { story, zone }: Pick<Telling, 'story' | 'zone'>,
  { on, at }: { readonly on: string; readonly at?: string },
): void {
  if (on > localDateOf(story.now, zone)) story.on(at === undefined ? on : timeOn(on, at, zone));
  else if (at !== undefined) story.at(at);
}

function overrideOf(
  { rules, reason, by }: NonNullable<Happening['override']>,
  authority: string,
): NonNullable<Entry['override']> {
  return { rules, reason, by: withRef({ role: by ?? authority }) };
}

/** What the entry said, with the changes of the line. */
function correction(story: TestCase, { of, fields }: Happening): object {
  const found = story.journal.find(({ id }) => id === of);
  const { id: _id, recordedAt: _recordedAt, by: _by, admitted: _admitted, ...said } = found ?? ({} as Entry);
  return { entry: { ...said, ...(fields.entry as object | undefined) } };
}

function entryOf({ story, by }: Pick<Telling, 'story' | 'by'>, own: object): Entry {
  const number = String(story.journal.length + 1).padStart(3, '0');
  const base = { id: `e-${number}`, happened: story.now, recordedAt: minutesAfter(story.now, 5), by };
  return { ...base, ...own } as Entry;
}
