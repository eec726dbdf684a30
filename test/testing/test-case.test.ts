import { expect, test } from 'vitest';
import { PathwayError } from '../../src/diagnostics/pathway-error.js';
import { fold } from '../../src/journal/fold.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { type TestCase, type TestCaseOptions, testCase } from '../../src/testing/test-case.js';
import { toyPathway } from '../laws/toy-pathway.js';

const compiled = compilePathway(toyPathway);

function family(options: Partial<TestCaseOptions> = {}): TestCase {
  return testCase(compiled, { start: '2026-03-02', ...options })
    .joins('barn-1', 'barn', { birthDate: '2015-06-01' })
    .joins('foralder-1', 'foralder')
    .assigns('behandlare-1', 'behandlare', { competences: ['lek'] })
    .confirms('behov')
    .starts('ordinarie');
}

test('a story is a journal: ids in order, a minute apart, recorded five minutes later by a role with authority', () => {
  const { journal, state } = family();
  expect(journal.map(({ id }) => id)).toEqual(['e-001', 'e-002', 'e-003', 'e-004', 'e-005']);
  expect(journal[4]).toEqual({
    id: 'e-005',
    kind: 'started',
    happened: '2026-03-02T08:04:00Z',
    recordedAt: '2026-03-02T08:09:00Z',
    by: { role: 'chef', ref: 'recorder-1' },
    start: 'ordinarie',
    admitted: { rules: [] },
  });
  expect(fold(compiled, journal)).toEqual(state);
  expect(state.facts.status).toBe('open');
});

test('the same story gives the same journal', () => {
  expect(family().journal).toEqual(family().journal);
});

test('the clock is moved by days, durations and times, across the night when it is put forward', () => {
  const told = family();
  expect(told.on('2026-03-27').now).toBe('2026-03-27T08:00:00Z');
  expect(told.at('14:30').now).toBe('2026-03-27T13:30:00Z');
  expect(told.after('P3D').now).toBe('2026-03-30T07:00:00Z');
  expect(() => told.on('2026-03-01')).toThrow(PathwayError);
});

test('what time alone changes is taken in when the clock is moved', () => {
  const told = family();
  expect(told.state.facts.phases.inledning?.status).toBe('open');
  expect(told.after('P7W').state.facts.phases.inledning?.status).toBe('ended');
});

test('a back-dated entry is recorded now and lands where it happened, through the history it needs', () => {
  const told = family()
    .after('P2W')
    .does('information')
    .backdated('2026-03-05')
    .holds('forsta-motet', { present: ['foralder-1', 'behandlare-1'] });
  expect(told.last).toMatchObject({ outcome: 'accepted', standing: 'counts' });
  expect(told.last.entry).toMatchObject({ happened: '2026-03-05', recordedAt: '2026-03-16T08:06:00Z' });
  expect(told.state.facts.steps['forsta-motet']?.last).toBe('2026-03-05');
});

test('a refusal fails the test, unless it is tried or refusals are kept', () => {
  const missing = { present: ['foralder-1'] };
  expect(() => family().holds('forsta-motet', missing)).toThrow(
    /`e-006` \(held, .*\) was refused: not-met; forsta-motet\.with/,
  );
  const tried = family().tries().holds('forsta-motet', missing);
  expect(tried.last.refusal?.reasons.map(({ rule }) => rule)).toEqual(['forsta-motet.with']);
  expect(tried.journal).toHaveLength(5);
  expect(() => tried.holds('forsta-motet', missing)).toThrow();
  expect(family({ refusals: 'keep' }).holds('forsta-motet', missing).last.outcome).toBe('refused');
});

test('what is told without a time keeps none, and a refusal says which time would do', () => {
  const told = testCase(compiled, { start: '2026-03-02' }).joins('barn-1', 'barn').confirms('behov');
  expect(() => told.someTimeToday().starts('ordinarie')).toThrow(/give it 2026-03-02T08:02:00Z/);
  expect(told.starts('ordinarie').last).toMatchObject({ outcome: 'accepted', standing: 'counts' });
});

test('overrides, noted entries, other recorders and own ids are for the next entry only', () => {
  const told = family()
    .named('mote')
    .by('behandlare', 'behandlare-1')
    .overriding(['forsta-motet.with'], 'bara en kunde')
    .holds('forsta-motet', { present: ['foralder-1'] });
  expect(told.last).toMatchObject({
    standing: 'deviates',
    entry: { id: 'mote', by: { role: 'behandlare' } },
  });
  told.asNoted().holds('andra-motet', { present: [] });
  expect(told.last.standing).toBe('noted');
  expect(told.does('information').last.entry).toMatchObject({ by: { role: 'chef' } });
});

test('corrections keep what they do not change; withdrawals take away and put back', () => {
  const told = family()
    .named('mote')
    .holds('forsta-motet', { present: ['foralder-1', 'behandlare-1'], minutes: 30 });
  const minutes = (): number | undefined => told.state.facts.steps['forsta-motet']?.minutes;
  expect(minutes()).toBe(30);
  told.corrects('mote', { minutes: 45 });
  expect(minutes()).toBe(45);
  told.named('bort').withdraws('mote');
  expect(minutes()).toBeUndefined();
  told.withdraws('bort');
  expect(minutes()).toBe(45);
});

test('the fold and the overview of a moment are at hand', () => {
  const told = family()
    .after('P1W')
    .named('mote')
    .holds('forsta-motet', { present: ['foralder-1', 'behandlare-1'] });
  expect(told.folded({ until: '2026-03-03' }).facts.steps).toEqual({});
  expect(told.overview().next.map(({ step }) => step)).toContain('skattning');
  expect(() => testCase(compiled, { start: '2026-03-02' }).last).toThrow(/Nothing has been recorded/);
});

test('every kind of entry has a verb', () => {
  const told = family({ refusals: 'keep' })
    .holds('forsta-motet', { present: ['foralder-1', 'behandlare-1'] })
    .misses('andra-motet', 'no-show')
    .does('information', { present: ['foralder-1'] })
    .answers('fraga', 'ja', { from: 'foralder-1' })
    .measures('skattning', 'barn-1', { summa: 12 })
    .denies('lov')
    .consents('dela-med-skolan', 'foralder-1', { form: 'written' })
    .refusesConsent('vara-med', 'foralder-1')
    .withdrawsConsent('dela-med-skolan', 'foralder-1')
    .setsGoal('mal-1')
    .marksGoal('mal-1', 'reached')
    .discloses('narvaro', 'skolan', 'OSL 10:2')
    .opens('stod', { about: 'foralder-1' })
    .books('egen-traff', '2026-03-20', { about: 'foralder-1' })
    .unbooks('e-019')
    .ends('stod', { about: 'foralder-1', reason: 'avbruten' })
    .ends('inledning', { reason: 'klart' })
    .opens('arbete')
    .extends('rapport.due', '2026-05-29', 'semester')
    .skips('natverk', { reason: 'ingen' })
    .pauses('semester', { until: '2026-04-01' })
    .resumes()
    .leaves('behandlare-1', 'behandlare')
    .corrects('e-008', { form: 'oral' })
    .withdraws('e-009')
    .closes('flyttat', { reason: 'flytt' });
  expect(new Set(told.journal.map(({ kind }) => kind)).size).toBe(27);
});
