import { expect, test } from 'vitest';
import { overview } from '../../src/case/overview.js';
import { forTouchedCases, touchedCases } from '../../src/case/touched-cases.js';
import type { Pathway } from '../../src/definition/pathway.js';
import type { Entry } from '../../src/entry/entry.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import { registry } from '../../src/machine/registry.js';
import { type CaseRuntime, caseRuntime } from '../../src/runtime/case-runtime.js';
import { memoryStore } from '../../src/store/memory-store.js';
import { readFile } from '../definitions/definition.js';

const sibling = readFile('examples/constructs/c16-siblings/pathway.yaml').pathway;
const sees = { general: { consent: 'skolan' } };
const seeing: Pathway = {
  ...sibling,
  roles: { ...sibling.roles, larare: { ...sibling.roles.larare, sees } as never },
};
const group: Pathway = { ...seeing, pathway: 'exempel.grupp', subject: 'group' };
const [siblings, groups] = [compilePathway(seeing), compilePathway(group)];
const known: ReadonlyMap<string, CompiledPathway> = new Map([
  ['fall-1', siblings],
  ['fall-2', siblings],
  ['grupp-1', groups],
]);

const entry = (id: string, on: string, fields: object): Entry =>
  ({
    ...{ id, happened: `${on}T10:00:00Z`, recordedAt: `${on}T12:00:00Z`, by: { role: 'handlaggare' } },
    ...fields,
  }) as Entry;

/** Three cases of one mother's children, two of their own and one of a group, with her yes in each. */
async function threeCases(): Promise<CaseRuntime> {
  const runtime = caseRuntime({
    store: memoryStore(() => Date.parse('2026-10-05T12:00:00Z')),
    definitions: registry([siblings, groups]),
    now: () => '2026-10-05T12:00:00Z',
  });
  for (const [id, compiled] of known) {
    await runtime.open(id, compiled.pin.pathway);
    const joins = [
      ['mor-1', 'foralder'],
      ['larare-1', 'larare'],
      ['behandlare-1', 'behandlare'],
    ] as const;
    for (const [person, role] of joins)
      await runtime.record(id, entry(`in-${person}`, '2026-09-07', { kind: 'joined', person, role }));
    await runtime.record(id, entry('start', '2026-09-08', { kind: 'started', start: 'beslut' }));
    await runtime.record(
      id,
      entry('ja', '2026-09-09', { kind: 'consent-given', consent: 'skolan', giver: 'mor-1' }),
    );
  }
  return runtime;
}

const no = entry('nej', '2026-10-01', { kind: 'consent-withdrawn', consent: 'skolan', giver: 'mor-1' });

async function recordNo(runtime: CaseRuntime, first: Entry): Promise<string> {
  if (first.kind !== 'consent-withdrawn') throw new Error(first.kind);
  const others = ['fall-2', 'grupp-1'].map(async (id) => {
    const { state } = await runtime.load(id);
    return { case: id, state, journal: await runtime.journal(id) };
  });
  const touched = touchedCases(first, await runtime.journal('fall-1'), await Promise.all(others));
  expect(touched.map((one) => [one.case, one.consents])).toEqual([
    ['fall-2', ['skolan']],
    ['grupp-1', ['skolan']],
  ]);
  const all = [{ case: 'fall-1', entry: first }, ...forTouchedCases(first, touched)];
  return (await runtime.recordTogether(all)).outcome;
}

/** Whether the school may be met in a case now, and whether its teacher sees anything of it. */
async function stateOf(runtime: CaseRuntime, id: string): Promise<readonly [string, number]> {
  const { compiled, state } = await runtime.load(id);
  const viewer = { role: 'larare', ref: 'larare-1' };
  const shown = overview(compiled, state, { now: '2026-10-02', viewer });
  const meeting = entry('mote', '2026-10-02', {
    ...{ kind: 'held', step: 'skolmote', present: ['behandlare-1', 'larare-1'] },
  });
  return [(await runtime.record(id, meeting)).outcome, shown.next.length];
}

test('a no that is meant for the cases of siblings and of a group shuts every door at the same moment', async () => {
  const runtime = await threeCases();
  expect(await recordNo(runtime, no)).toBe('recorded');
  for (const id of known.keys()) expect(await stateOf(runtime, id), id).toEqual(['refused', 0]);
});

test('without it the meetings are allowed and the teacher sees', async () => {
  const runtime = await threeCases();
  for (const id of known.keys()) {
    const [outcome, seen] = await stateOf(runtime, id);
    expect([outcome, seen > 0], id).toEqual(['accepted', true]);
  }
});

test('a no that one of the cases can not take is taken by none', async () => {
  const runtime = await threeCases();
  const before = await runtime.journal('fall-1');
  const late = { ...no, happened: '2026-10-09T10:00:00Z' } as Entry;
  expect(await recordNo(runtime, late)).toBe('refused');
  expect(await runtime.journal('fall-1')).toEqual(before);
});
