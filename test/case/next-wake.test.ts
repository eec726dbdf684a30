import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localDateOf } from '../../src/calendar/instant.js';
import { addDays } from '../../src/calendar/local-date.js';
import { nextWakeAt } from '../../src/case/next-wake.js';
import { type Overview, overview, overviewOf } from '../../src/case/overview.js';
import type { Pathway } from '../../src/definition/pathway.js';
import type { Entry } from '../../src/entry/entry.js';
import { type CaseState, openCase } from '../../src/journal/case-state.js';
import { advance, fold } from '../../src/journal/fold.js';
import { type CompiledPathway, compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import type { TestCase } from '../../src/testing/test-case.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { everyone, watched, watchedCase } from './watched-pathway.js';

const zone = 'Europe/Stockholm';
const wakes = (story: TestCase, after: string): string | undefined => nextWakeAt(watched, story.state, after);

describe('a case wakes', () => {
  const withPlan = (): TestCase => watchedCase().does('plan');

  test('at the start of the local day after the next last day', () => {
    expect(wakes(watchedCase(), '2026-03-02')).toBe('2026-03-09T23:00:00Z');
    expect(wakes(watchedCase(), '2026-03-10')).toBe('2026-03-16T23:00:00Z');
    expect(wakes(watchedCase(), '2026-03-09T23:00:00Z')).toBe('2026-03-16T23:00:00Z');
  });

  test('in summer time an hour earlier by UTC', () => {
    expect(wakes(watchedCase(), '2026-03-30')).toBe('2026-04-02T22:00:00Z');
  });

  test('when what a phase waits for has come by time', () => {
    expect(wakes(withPlan(), '2026-05-20')).toBe('2026-06-01T22:00:00Z');
  });

  test('when a consent runs out, an occasion has gone by, a pause is to be reviewed', () => {
    const consent = { form: 'written', until: '2026-03-05' } as const;
    expect(wakes(watchedCase().consents('dela', 'foralder-1', consent), '2026-03-02')).toBe(
      '2026-03-05T23:00:00Z',
    );
    expect(wakes(watchedCase().books('besok', '2026-03-04', everyone), '2026-03-02')).toBe(
      '2026-03-04T23:00:00Z',
    );
    expect(wakes(watchedCase().pauses('sommar', { review: '2026-03-08' }), '2026-03-02')).toBe(
      '2026-03-07T23:00:00Z',
    );
  });

  test('never, once it is closed', () => {
    expect(wakes(watchedCase().closes('avbrott', { reason: 'flyttat' }), '2026-03-02')).toBeUndefined();
  });

  test('not for a consent that runs out after the closing, though an overview of that day shows it', () => {
    const told = watchedCase();
    const fresh = { form: 'written', until: '2026-06-30' } as const;
    for (const giver of ['foralder-1', 'foralder-2']) told.consents('dela', giver, fresh);
    told.closes('avbrott', { reason: 'flyttat' });
    expect(wakes(told, '2026-03-02')).toBeUndefined();
    const inForce = (now: string): unknown =>
      overview(watched, told.state, { now, viewer: { role: 'chef' } }).consents[0]?.inForce;
    expect([inForce('2026-06-30'), inForce('2026-07-01')]).toEqual([true, false]);
  });

  test('not for the past: a day before the folded one counts as the folded one', () => {
    expect(wakes(watchedCase(), '2020-01-01')).toBe('2026-03-09T23:00:00Z');
  });
});

/** What of an overview does not differ from day to day by counting days alone. */
function lasting(shown: Overview): ReadonlyMap<string, string> {
  const { on: _on, soon: _soon, nextWakeAt: _wake, ...rest } = shown;
  const counting = /"(daysLate|daysLeft|days)":\d+|"state":"(soon|running)"/g;
  return new Map(
    Object.entries(rest).map(([part, value]) => [part, JSON.stringify(value).replace(counting, '')]),
  );
}

/** A pathway with one more role, that sees everything. */
function withAllSeeing(pathway: Pathway): CompiledPathway {
  const classes = ['general', ...Object.keys(pathway.information ?? {})];
  const sees = Object.fromEntries(classes.map((id) => [id, 'always' as const]));
  return compilePathway({ ...pathway, roles: { ...pathway.roles, 'ser-allt': { kind: 'manager', sees } } });
}

const look = (compiled: CompiledPathway, state: CaseState, day: string): ReadonlyMap<string, string> =>
  lasting(
    overviewOf(insideOf(compiled).program, advance(compiled, state, day).facts, day, { role: 'ser-allt' }, 7),
  );

describe('nothing changes by itself before a case wakes', () => {
  for (const id of readdirSync('definitions').filter((name) => existsSync(`definitions/${name}/cases`))) {
    const { pathway } = readPathway(readFileSync(`definitions/${id}/pathway.yaml`, 'utf8'), id);
    for (const file of readdirSync(`definitions/${id}/cases`)) {
      test(`${id}, ${file}`, { timeout: 60_000 }, () => {
        const compiled = withAllSeeing(pathway!);
        const entries: Entry[] = JSON.parse(readFileSync(`definitions/${id}/cases/${file}`, 'utf8'));
        expect(nextWakeAt(compiled, openCase(compiled), '2026-01-01')).toBeUndefined();
        for (let size = 1; size <= entries.length; size += 4) {
          const state = fold(compiled, entries.slice(0, size));
          const wake = nextWakeAt(compiled, state, state.facts.at);
          const until = wake === undefined ? addDays(state.facts.at, 90) : localDateOf(wake, zone);
          const now = look(compiled, state, state.facts.at);
          for (let day = addDays(state.facts.at, 1); day < until; day = addDays(day, 1)) {
            const then = look(compiled, state, day);
            const changed = [...now].filter(([part, text]) => then.get(part) !== text);
            expect(changed, `${size} entries, ${day}, wakes ${wake}`).toEqual([]);
          }
        }
      });
    }
  }
});
