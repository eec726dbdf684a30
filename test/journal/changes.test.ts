import { describe, expect, test } from 'vitest';
import { record } from '../../src/case/record.js';
import type { Recorded } from '../../src/case/recorded.js';
import type { Entry } from '../../src/entry/entry.js';
import type { CaseState } from '../../src/journal/case-state.js';
import { effectiveEntries } from '../../src/journal/effective.js';
import { fold } from '../../src/journal/fold.js';
import type { TestCase } from '../../src/testing/test-case.js';
import { compiled, present, recordedOn, startedCase } from './told-case.js';

const zone = 'Europe/Stockholm';

type Accepted = Extract<Recorded, { readonly outcome: 'accepted' }>;
const meeting = { kind: 'held', step: 'forsta-motet', present };

function withMeeting(): TestCase {
  return startedCase().on('2026-03-05').named('mote').holds('forsta-motet', { present, minutes: 30 });
}

const meetingOf = (told: TestCase): { count?: number; minutes?: number; last?: string } =>
  told.state.facts.steps['forsta-motet'] ?? {};

describe('a correction', () => {
  test('replaces the entry as a whole; its id, recordedAt and recorder stay', () => {
    const told = withMeeting().after('P1D').corrects('mote', { happened: '2026-03-04', minutes: 45 });
    expect(meetingOf(told)).toMatchObject({ count: 1, minutes: 45, last: '2026-03-04' });
    const standing = effectiveEntries(told.journal, zone).find(({ entry }) => entry.id === 'mote');
    expect(standing?.entry).toMatchObject({ recordedAt: '2026-03-05T08:05:00Z', happened: '2026-03-04' });
  });

  test('of a correction is about the same entry, and the latest wins whatever the order of arrival', () => {
    const told = withMeeting()
      .named('r1')
      .corrects('mote', { minutes: 40 })
      .named('r2')
      .corrects('r1', { minutes: 50 })
      .named('r3')
      .corrects('mote', { minutes: 60 });
    expect(meetingOf(told).minutes).toBe(60);
    expect(fold(compiled, [...told.journal].reverse())).toEqual(told.state);
    told.withdraws('r3');
    expect(meetingOf(told).minutes).toBe(50);
    told.withdraws('r2');
    expect(meetingOf(told).minutes).toBe(40);
    told.withdraws('r1');
    expect(meetingOf(told).minutes).toBe(30);
  });

  test('can make another kind of entry of it', () => {
    const told = withMeeting().corrects('mote', {
      kind: 'missed',
      reason: 'no-show',
      present: undefined,
      minutes: undefined,
    });
    expect(told.state.facts.steps['forsta-motet']).toMatchObject({ count: 0, missed: 1 });
  });

  test('to a later day is judged in a case without the entry that it corrects', () => {
    const told = startedCase();
    const start = told.journal.find(({ kind }) => kind === 'started');
    told.after('P2D').corrects(start?.id ?? '', { happened: '2026-03-04' });
    expect(told.last).toMatchObject({ outcome: 'accepted', standing: 'counts' });
    expect(told.state.facts.start?.on).toBe('2026-03-04');
  });

  test('of a withdrawal is refused, and has no effect where it stands in a journal', () => {
    const told = withMeeting().named('bort').withdraws('mote');
    const content = { ...meeting, happened: '2026-03-05' };
    const offered = recordedOn('2026-03-06', 'r1', {
      kind: 'correction',
      happened: '2026-03-06',
      of: 'bort',
      entry: content,
    });
    told.tries().records(offered);
    expect(told.last.refusal?.code).toBe('unknown-target');
    expect(fold(compiled, [...told.journal, offered]).facts).toEqual(told.state.facts);
  });

  test('to a day after it was itself recorded is refused, and has no effect where it stands in a journal', () => {
    const told = withMeeting();
    const offered = recordedOn('2026-03-06', 'r1', {
      kind: 'correction',
      happened: '2026-03-06',
      of: 'mote',
      entry: { ...meeting, happened: '2026-03-07', minutes: 90 },
    });
    told.tries().records(offered);
    expect(told.last.refusal).toMatchObject({
      code: 'happened-after-recorded',
      issues: [{ path: ['entry', 'happened'] }],
    });
    expect(fold(compiled, [...told.journal, offered]).facts).toEqual(told.state.facts);
    const sameDay = { ...offered, entry: { ...meeting, happened: '2026-03-06', minutes: 90 } } as Entry;
    expect(fold(compiled, [...told.journal, sameDay]).facts.steps['forsta-motet']).toMatchObject({
      minutes: 90,
      last: '2026-03-06',
    });
  });

  test('that is malformed within is refused with the place', () => {
    const told = withMeeting().tries().corrects('mote', { minutes: -1 });
    expect(told.last.refusal?.issues.map(({ path }) => path)).toEqual([['entry', 'minutes']]);
  });

  test('of a decision carries the stamp of the door, so that what was decided stands', () => {
    const told = startedCase().after('P1D').named('ut').ends('inledning', { reason: 'avbruten' });
    told.corrects('ut', { happened: '2026-03-02T10:00:00Z' });
    expect(told.last.entry).toMatchObject({ kind: 'correction', entry: { admitted: { rules: [] } } });
    expect(told.state.facts.phases.inledning).toMatchObject({ status: 'ended', ended: '2026-03-02' });
  });

  test('that would not count is refused like any entry, with the forms that would do', () => {
    const told = withMeeting()
      .tries()
      .corrects('mote', { present: ['foralder-1'] });
    expect(told.last.refusal).toMatchObject({ code: 'not-met', reasons: [{ rule: 'forsta-motet.with' }] });
    expect(told.last.refusal?.accepted).toContainEqual({ as: 'noted' });
    told.corrects('mote', { present: ['foralder-1'], as: 'noted' });
    expect(told.state.facts.standings.mote?.standing).toBe('noted');
  });
});

describe('a withdrawal', () => {
  test('takes an entry away; withdrawn, it puts it back; and so on', () => {
    const told = withMeeting().named('w1').withdraws('mote', 'fel familj');
    expect(meetingOf(told).count).toBeUndefined();
    told.named('w2').withdraws('w1');
    expect(meetingOf(told).count).toBe(1);
    told.named('w3').withdraws('w2');
    expect(meetingOf(told).count).toBeUndefined();
    told.named('w4').withdraws('w3');
    expect(meetingOf(told).count).toBe(1);
  });

  test('of a closing opens the case again, and what was recorded after it is judged anew', () => {
    const told = startedCase()
      .after('P1W')
      .named('slut')
      .closes('flyttat', { reason: 'flytt' })
      .after('P1D')
      .asNoted()
      .named('brev')
      .does('information');
    expect(told.state.facts.status).toBe('closed');
    told.withdraws('slut');
    expect(told.state.facts.status).toBe('open');
    expect(told.state.facts.standings.brev?.standing).toBe('noted');
    expect(told.last.changed).toContainEqual({ id: 'slut', before: 'deviates', after: 'gone' });
  });

  test('of the start leaves the rest as noted, and tells which entries stand otherwise', () => {
    const told = withMeeting().withdraws('e-005');
    expect(told.state.facts.status).toBe('none');
    expect(told.last.changed).toEqual(
      expect.arrayContaining([
        { id: 'e-005', before: 'counts', after: 'gone' },
        { id: 'mote', before: 'counts', after: 'noted' },
      ]),
    );
  });

  test('of the start tells that there is none, as a change that JSON can carry; put back, that there is one', () => {
    const told = startedCase();
    const door = (state: CaseState, entry: Entry, history: readonly Entry[]): Accepted =>
      record(compiled, state, entry, { history }) as Accepted;
    const content = { kind: 'withdrawal', happened: '2026-03-03', of: 'e-005' };
    const away = door(told.state, recordedOn('2026-03-03', 'w1', content), told.journal);
    expect(away.changes).toContainEqual({ op: 'remove', path: ['start'] });
    expect(JSON.parse(JSON.stringify(away.changes))).toEqual(away.changes);
    const put = recordedOn('2026-03-04', 'w2', { ...content, happened: '2026-03-04', of: 'w1' });
    const back = door(away.state, put, [...told.journal, away.entry]);
    expect(back.changes).toContainEqual({ op: 'add', path: ['start'], value: told.state.facts.start });
  });

  test('of itself is refused', () => {
    const told = withMeeting().tries().named('w').withdraws('w');
    expect(told.last.refusal?.code).toBe('unknown-target');
  });
});

describe('a change whose target has not arrived', () => {
  const of = 'senare';
  const correction = recordedOn('2026-03-05', 'r1', {
    kind: 'correction',
    happened: '2026-03-05',
    of,
    entry: { ...meeting, happened: '2026-03-03', minutes: 99 },
  });
  const target = recordedOn('2026-03-04', of, { ...meeting, happened: '2026-03-04', minutes: 10 });

  test('waits without effect, and takes effect when it comes', () => {
    const told = startedCase().on('2026-03-05').records(correction);
    expect(told.state.pending).toEqual([of]);
    expect(told.state.facts.steps).toEqual({});
    told.records(target);
    expect(told.state.pending).toEqual([]);
    expect(told.state.facts.steps['forsta-motet']).toMatchObject({ minutes: 99, last: '2026-03-03' });
  });

  test('makes the door ask for history for its target, however late that lies', () => {
    const told = startedCase().on('2026-03-05').records(correction);
    const last = recordedOn('2026-03-09', of, { ...meeting, happened: '2026-03-09' });
    expect(record(compiled, told.state, last)).toMatchObject({ outcome: 'needs-history', why: 'awaited' });
  });

  test('may be withdrawn before it comes', () => {
    const told = startedCase()
      .on('2026-03-05')
      .records(correction)
      .on('2026-03-06')
      .withdraws('r1')
      .records(target);
    expect(told.state.facts.steps['forsta-motet']).toMatchObject({ minutes: 10, last: '2026-03-04' });
  });
});

describe('an id', () => {
  test('with the same content is already recorded; the first recordedAt stays', () => {
    const told = withMeeting();
    const again = { ...told.journal.at(-1), recordedAt: '2026-04-01T10:00:00Z' } as Entry;
    expect(record(compiled, told.state, again)).toEqual({ outcome: 'already-recorded', state: told.state });
    expect(fold(compiled, [...told.journal, again])).toEqual(told.state);
  });

  test('with another content is refused', () => {
    const told = withMeeting();
    const other = { ...told.journal.at(-1), minutes: 31 } as Entry;
    expect(record(compiled, told.state, other)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'id-reused' },
    });
  });
});
