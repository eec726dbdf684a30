import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { record } from '../../src/case/record.js';
import type { Refusal } from '../../src/case/recorded.js';
import { seenRefusal } from '../../src/case/seen-refusal.js';
import { programOf } from '../../src/definition/program.js';
import type { Entry } from '../../src/entry/entry.js';
import type { CaseState } from '../../src/journal/case-state.js';
import { fold } from '../../src/journal/fold.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import { soundAt } from '../definition-files.js';
import { randomOf } from '../laws/random.js';
import { canaryJournal } from './canary-journal.js';
import { smallPathway, startedCase, under } from './small-pathway.js';

const agreed = compilePathway(
  smallPathway({
    agencies: { hemmet: {}, skolan: {} },
    information: { general: {}, consents: {}, people: {} },
    roles: {
      barn: { kind: 'child' },
      foralder: { kind: 'parent' },
      behandlare: { kind: 'team' },
      chef: { kind: 'authority', sees: { general: 'always', consents: 'always', people: 'always' } },
      larare: { kind: 'partner', agency: 'skolan', sees: { general: 'always' } },
    },
    consents: { dela: { kind: 'secrecy', givers: { foralder: 'all' } } },
    criteria: { klart: { by: ['chef'] } },
    phases: {
      arbete: {
        steps: {
          mote: {
            meeting: {},
            ...under('must', { needs: { all: [{ consent: 'dela' }, { confirmed: 'klart' }] } }),
          },
          brev: { task: {}, ...under('must', { needs: { confirmed: 'klart' }, overridableBy: ['chef'] }) },
        },
      },
    },
  }),
);
const now = '2026-03-10';
const offered = (step: string, kind: 'held' | 'done'): Entry =>
  ({
    ...{ id: 'x-1', kind, step, happened: now, recordedAt: `${now}T12:00:00Z`, by: { role: 'larare' } },
    ...(kind === 'held' ? { present: [] } : {}),
  }) as unknown as Entry;

function refused(compiled: CompiledPathway, state: CaseState, entry: Entry): Refusal | undefined {
  const answer = record(compiled, state, entry as never);
  return answer.outcome === 'refused' ? answer.refusal : undefined;
}

const seenBy = (role: string, entry: Entry) => {
  const { state } = startedCase(agreed);
  const refusal = refused(agreed, state, entry);
  if (refusal === undefined) throw new Error('it was not refused');
  return { refusal, seen: seenRefusal(agreed, state, refusal, { now, viewer: { role } }) };
};

describe('a refusal, to someone who sees', () => {
  test('everything: is the refusal, with the classes of each reason', () => {
    const { refusal, seen } = seenBy('chef', offered('mote', 'held'));
    expect(seen.reasons).toMatchObject(refusal.reasons);
    expect(seen.accepted).toEqual(refusal.accepted);
  });

  test('a part of a condition: holds that part alone, and whom to ask about the other', () => {
    const [reason] = seenBy('larare', offered('mote', 'held')).seen.reasons;
    expect(reason).toMatchObject({
      rule: 'mote.needs',
      explained: { parts: [{ code: 'withheld', ask: 'chef' }, { kind: 'confirmed' }] },
    });
    expect(JSON.stringify(reason)).not.toContain('dela');
  });

  test('nothing: only whom to ask, and that it can be kept as noted', () => {
    const { refusal, seen } = seenBy('barn', offered('brev', 'done'));
    expect(refusal.accepted).toHaveLength(2);
    expect(seen).toMatchObject({ reasons: [{ code: 'withheld', ask: 'chef' }], accepted: [{ as: 'noted' }] });
    expect(JSON.stringify(seen)).not.toContain('brev');
    expect(seenBy('finns-inte', offered('brev', 'done')).seen.reasons).toEqual(seen.reasons);
  });
});

/** Every decision and occasion of a pathway, as empty as it may be. */
function offersOf(compiled: CompiledPathway, role: string, day: string): readonly Entry[] {
  const { steps, phases, outcomes } = programOf(compiled.pathway);
  const base = { id: 'ny', happened: day, recordedAt: `${day}T23:30:00Z`, by: { role } };
  const own = (entry: string, option: string) =>
    ({
      held: { present: [], about: 'p-barn' },
      done: { about: 'p-barn' },
      answered: { option, about: 'p-barn' },
      measured: { about: 'p-barn', notAdministered: '-' },
    })[entry] ?? {};
  return [
    ...[...steps.values()].map((step) => ({
      ...{ ...base, kind: step.entry, step: step.id },
      ...own(step.entry, [...step.options.keys()][0] ?? ''),
    })),
    ...[...phases.keys()].flatMap((phase) => [
      { ...base, kind: 'opened', phase },
      { ...base, kind: 'ended', phase },
    ]),
    ...[...outcomes.keys()].map((outcome) => ({ ...base, kind: 'closed', outcome, reason: '-' })),
  ] as unknown as Entry[];
}

test('no refusal tells anyone of what they may not see, in any definition and whatever has been consented to', () => {
  const folders = readdirSync(new URL('../../definitions/', import.meta.url), { withFileTypes: true });
  const counts = { refusals: 0, reasons: 0, withheld: 0, untold: 0 };
  const leaks: string[] = [];
  for (const [at, folder] of folders.filter((one) => one.isDirectory()).entries()) {
    const pathway = soundAt(`definitions/${folder.name}/pathway.yaml`);
    const compiled = compilePathway(pathway);
    for (const [nth, consents] of (['none', 'given', 'withdrawn'] as const).entries()) {
      const journal = canaryJournal(programOf(pathway), consents, randomOf(4711 + at * 100 + nth));
      const state = fold(compiled, journal.entries, { until: journal.midway });
      for (const role of [...Object.keys(pathway.roles), 'okand']) {
        const classes = Object.keys(pathway.roles[role]?.sees ?? {});
        for (const offer of offersOf(compiled, role, journal.midway)) {
          const refusal = refused(compiled, state, offer);
          if (refusal === undefined) continue;
          const seen = seenRefusal(compiled, state, refusal, { now: journal.midway, viewer: { role } });
          counts.refusals += 1;
          counts.reasons += seen.reasons.length;
          counts.withheld += seen.reasons.filter((one) => 'code' in one && one.code === 'withheld').length;
          const hidden = (text: string) =>
            journal.canariesIn(text).filter((needed) => needed.some((one) => !classes.includes(one)));
          counts.untold += hidden(JSON.stringify(refusal)).length;
          for (const needed of hidden(JSON.stringify(seen)))
            leaks.push(`${folder.name} ${role} ${consents} ${offer.kind}: ${needed}`);
        }
      }
    }
  }
  console.log(JSON.stringify(counts));
  expect(leaks.slice(0, 5)).toEqual([]);
  expect(counts.withheld).toBeGreaterThan(500);
  expect(counts.untold).toBeGreaterThan(100);
});

test('the refusal that is looked at is left as it is', () => {
  const { refusal, seen } = seenBy('chef', offered('brev', 'done'));
  const before = JSON.stringify(refusal);
  const { state } = startedCase(agreed);
  const frozen = JSON.parse(before, (_key, value) => Object.freeze(value)) as Refusal;
  expect(seenRefusal(agreed, state, frozen, { now, viewer: { role: 'chef' } })).toEqual(seen);
  expect(seen.reasons[0]).toHaveProperty('information');
  expect(JSON.stringify(refusal)).toBe(before);
});
