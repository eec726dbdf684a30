import { describe, expect, test } from 'vitest';
import * as draw from '../src/draw.js';
import * as core from '../src/index.js';
import * as render from '../src/render.js';
import * as run from '../src/runtime.js';
import * as sql from '../src/sql.js';
import * as store from '../src/store.js';
import * as testing from '../src/testing.js';
import * as verify from '../src/verify.js';
import * as xstate from '../src/xstate.js';
import * as yaml from '../src/yaml.js';
import { smallPathway, startedCase } from './case/small-pathway.js';
import { basePathway } from './diagnostics/base-pathway.js';

type Call = readonly [name: string, fn: (...given: never[]) => unknown, given: readonly unknown[]];

const circular: { self?: unknown } = {};
circular.self = circular;
const garbage: readonly unknown[] = [
  ...[undefined, null, true, 0, -1.5, Number.NaN, 1n, '', 'fel', Symbol('fel'), () => 'fel'],
  ...[[], [null], ['fel'], {}, { fel: 1 }, circular, new Date(0), Object.create(null)],
];

const compiled = core.compilePathway(
  smallPathway({
    outcomes: { klar: { handover: 'vidare' }, avbrott: { administrative: true } },
    handovers: { vidare: { to: 'prov.liten', carries: ['goals'] } },
  }),
);
const story = startedCase(compiled).holds('besok', { present: [] });
const { journal, state } = story;
const viewer = { role: 'chef' };
const by = { role: 'chef', ref: 'chef-1' };
const visit = { ...story.last.entry, id: 'ny', happened: '2026-03-03', recordedAt: '2026-03-03T12:00:00Z' };
const closed = startedCase(compiled).closes('klar').state;
const refused = startedCase(compiled).tries().holds('besok', { present: [], booking: 'x' }).last;
const lang = { lang: 'sv', width: 80 };
const noRefusal: core.Refusal = { code: 'not-met', reasons: [], issues: [], accepted: [] };
const seen = core.overview(compiled, state, { now: '2026-03-04', viewer });
const rows = core.timeline(compiled, journal, { viewer });

const registry = core.registry([compiled]);
const shelf = store.memoryStore();
const host = { store: shelf, definitions: registry };
const runtime = run.caseRuntime(host);
await runtime.open('finns', 'prov.liten');
const clock = testing.movableClock('2026-03-02', 'Europe/Stockholm');
const told = testing.testCase(compiled, { start: '2026-03-02' }).joins('barn-1', 'barn');
const handing = {
  previous: 'arende-1',
  start: 'ordinarie',
  by,
  recordedAt: '2026-03-03T12:00:00Z',
  idPrefix: 'h-',
};

const calls: readonly Call[] = [
  ['pathwayFrom', core.pathwayFrom, [smallPathway()]],
  ['compilePathway', core.compilePathway, [smallPathway()]],
  ['registry', core.registry, [[compiled]]],
  ['diffPathways', core.diffPathways, [smallPathway(), smallPathway()]],
  ['registry.get', registry.get, ['prov.liten', '1.0.0']],
  ['registry.forPin', registry.forPin, [compiled.pin]],
  ['registry.newestFor', registry.newestFor, [compiled.pin]],
  ['openCase', core.openCase, [compiled]],
  ['record', core.record, [compiled, state, visit, { history: journal }]],
  [
    'record with history',
    core.record,
    [compiled, state, { ...visit, happened: '2026-03-01' }, { history: journal }],
  ],
  ['fold', core.fold, [compiled, journal, { until: '2026-03-04', known: '2026-03-04' }]],
  ['machineEvents', core.machineEvents, [compiled, journal, { until: '2026-03-04', known: '2026-03-04' }]],
  ['advance', core.advance, [compiled, state, '2026-03-04']],
  ['overview', core.overview, [compiled, state, { now: '2026-03-04', viewer, soonDays: 7 }]],
  ['timeline', core.timeline, [compiled, journal, { viewer, until: '2026-03-04', known: '2026-03-04' }]],
  ['notices', core.notices, [compiled, state, '2026-03-02', '2026-04-02']],
  ['nextWakeAt', core.nextWakeAt, [compiled, state, '2026-03-04']],
  ['handoverOf', core.handoverOf, [compiled, closed, compiled, handing]],
  ['readPathway', yaml.readPathway, [basePathway, 'fil.yaml']],
  ['describePathway', render.describePathway, [compiled, lang]],
  ['describeRule', render.describeRule, [compiled, 'besok.with', lang]],
  ['describeOverview', render.describeOverview, [compiled, seen, lang]],
  ['describeTimeline', render.describeTimeline, [compiled, rows, lang]],
  ['describeChanges', render.describeChanges, [smallPathway(), smallPathway(), [], lang]],
  ['describeReason', render.describeReason, [compiled, refused.refusal?.reasons[0], lang]],
  ['describeRefusal', render.describeRefusal, [compiled, refused.refusal, refused.entry, lang]],
  ['drawMap', draw.drawMap, [smallPathway(), { lang: 'sv', theme: 'dark' }]],
  ['drawChart', draw.drawChart, [smallPathway(), { lang: 'sv', theme: 'dark' }]],
  ['drawMermaid', draw.drawMermaid, [smallPathway(), { lang: 'sv' }]],
  ['drawPage', draw.drawPage, [smallPathway(), { lang: 'sv' }]],
  ['verifyPathway', verify.verifyPathway, [compiled, { nodes: 5 }]],
  ['runtime.open', runtime.open, ['finns', 'prov.liten', '1.0.0']],
  ['runtime.record', runtime.record, ['finns', visit, { expected: 1 }]],
  ['runtime.recordTogether', runtime.recordTogether, [[{ case: 'finns', entry: visit }]]],
  ['runtime.wake', runtime.wake, [{ limit: 10, claimMs: 1000 }]],
  ['runtime.load', runtime.load, ['finns']],
  ['runtime.journal', runtime.journal, ['finns']],
  ['caseRuntime', run.caseRuntime, [host]],
  ['publishPathway', run.publishPathway, [shelf.definitions, smallPathway()]],
  ['publishedDefinitions', run.publishedDefinitions, [shelf.definitions]],
  ['readEvents', run.readEvents, [shelf.outbox, { limit: 5 }]],
  ['rebuildCase', run.rebuildCase, [host, 'finns', { dryRun: true }]],
  ['auditStore', store.auditStore, [shelf, { anchors: [], cases: ['finns'] }]],
  ['memoryStore', store.memoryStore, [() => 0]],
  ['sqlStore', sql.sqlStore, [{ query: async () => [] }, { tenant: 'kumla' }]],
  ['testCase', testing.testCase, [compiled, { start: '2026-03-02', by, refusals: 'keep' }]],
  ['movableClock', testing.movableClock, ['2026-03-02', 'Europe/Stockholm']],
  ['clock.to', clock.to, ['2199-12-31']],
  ['clock.on', clock.on, ['P3W']],
  ['clock.minutes', clock.minutes, [1]],
  ['testCase.on', told.on, ['2199-12-31']],
  ['testCase.at', told.at, ['14:30']],
  ['testCase.folded', told.folded, [{ until: '2026-03-04' }]],
  ['testCase.overview', told.overview, ['chef', 'chef-1']],
  ['toMachine', xstate.toMachine, [compiled]],
  ['toChart', xstate.toChart, [compiled]],
  ['toImplementations', xstate.toImplementations, [compiled]],
  ['toXStateSnapshot', xstate.toXStateSnapshot, [compiled, state]],
  ['fromXStateSnapshot', xstate.fromXStateSnapshot, [compiled, xstate.toXStateSnapshot(compiled, state)]],
];

/** The call with garbage in place of one argument, or of one field of an argument that is a set of options. */
function misuses(
  given: readonly unknown[],
): readonly { readonly what: string; readonly args: readonly unknown[] }[] {
  return given.flatMap((good, at) => {
    const put = (what: string, bad: unknown) => ({
      what,
      args: given.map((one, index) => (index === at ? bad : one)),
    });
    const whole = garbage.map((bad, index) => put(`argument ${at + 1}: garbage ${index}`, bad));
    const isOptions =
      at === given.length - 1 &&
      typeof good === 'object' &&
      good !== null &&
      Object.getPrototypeOf(good) === Object.prototype;
    if (!isOptions) return whole;
    const fields = Object.keys(good).flatMap((field) =>
      garbage.map((bad, index) => put(`field ${field}: garbage ${index}`, { ...good, [field]: bad })),
    );
    return [...whole, ...fields];
  });
}

/** What a call with garbage came to: nothing when it answered, or threw a PathwayError that says what was expected. */
async function fault(fn: Call[1], args: readonly unknown[]): Promise<string | undefined> {
  try {
    await (fn as (...all: readonly unknown[]) => unknown)(...args);
    return undefined;
  } catch (error) {
    if (error instanceof core.PathwayError && error.code !== undefined && error.message.length > 20)
      return undefined;
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

describe('a host that gives something else is told so', () => {
  test.each(calls)('%s', async (_name, fn, given) => {
    expect(await fault(fn, given)).toBeUndefined();
    const wrong: string[] = [];
    for (const { what, args } of misuses(given)) {
      const found = await fault(fn, args);
      if (found !== undefined) wrong.push(`${what}: ${found}`);
    }
    expect(wrong).toEqual([]);
  });

  test('what was refused as no entry at all can be told in words', () => {
    for (const bad of garbage) {
      const recorded = core.record(compiled, state, bad as never);
      if (recorded.outcome !== 'refused') throw new Error('It was not refused.');
      expect(
        render.describeRefusal(compiled, recorded.refusal, bad as never, { lang: 'sv' }).length,
      ).toBeGreaterThan(0);
    }
  });

  test('options that are wrong are never taken as if they were left out', () => {
    const misused = [
      () => core.record(compiled, state, visit as never, null as never),
      () => core.fold(compiled, journal, null as never),
      () => core.overview(compiled, state, { now: '2026-03-04', viewer: null as never }),
      () => core.overview(compiled, state, { now: '2026-03-04', viewer, soonDays: -1 }),
      () => core.overview(compiled, state, { now: '2026-03-04', viewer, soonDays: 'sju' as never }),
      () => core.timeline(compiled, journal, { viewer: 'chef' as never }),
      () => core.seenRefusal(compiled, state, {} as never, { now: '2026-03-04', viewer }),
      () => core.seenRefusal(compiled, state, noRefusal, { now: 'i dag', viewer }),
      () => core.seenRefusal(compiled, state, noRefusal, { now: '2026-03-04', viewer: 'chef' as never }),
      () => render.describePathway(compiled, { lang: 'de' as never }),
      () => render.describePathway(compiled, { lang: 'sv', width: Number.NaN }),
      () => core.handoverOf(compiled, closed, compiled, { ...handing, recordedAt: 'i går' }),
      () => testing.testCase(compiled, { start: '2026-03-02', refusals: 'kasta' as never }),
      () => draw.drawMap(smallPathway(), { theme: 'mörk' as never }),
      () => verify.verifyPathway(compiled, { nodes: 0 }),
    ];
    for (const call of misused) expect(call).toThrow(core.PathwayError);
  });

  test('a misspelt option is told, with the one that was meant', () => {
    const misspelt: readonly (readonly [() => unknown, string])[] = [
      [() => core.record(compiled, state, visit as never, { histroy: journal } as never), 'history'],
      [() => core.fold(compiled, journal, { untill: '2026-03-04' } as never), 'until'],
      [() => core.overview(compiled, state, { now: '2026-03-04', viewer, soondays: 3 } as never), 'soonDays'],
      [
        () => core.seenRefusal(compiled, state, noRefusal, { now: '2026-03-04', viewr: viewer } as never),
        'viewer',
      ],
      [() => core.timeline(compiled, journal, { viewer, knwon: '2026-03-04' } as never), 'known'],
      [() => core.handoverOf(compiled, closed, compiled, { ...handing, idprefix: 'h' } as never), 'idPrefix'],
      [() => render.describePathway(compiled, { lang: 'sv', widht: 80 } as never), 'width'],
      [() => draw.drawMap(smallPathway(), { them: 'dark' } as never), 'theme'],
      [() => verify.verifyPathway(compiled, { node: 5 } as never), 'nodes'],
      [() => testing.testCase(compiled, { start: '2026-03-02', refusal: 'keep' } as never), 'refusals'],
    ];
    for (const [call, meant] of misspelt) expect(call).toThrow(`Did you mean \`${meant}\`?`);
  });

  test('a pathway with errors is not compiled, and the error names them', () => {
    const broken = { ...smallPathway(), criteria: [null] };
    expect(() => core.compilePathway(broken as never)).toThrow(
      expect.objectContaining({
        code: 'pathway-has-errors',
        data: { errors: [expect.objectContaining({ code: 'wrong-type', path: ['criteria'] })] },
      }),
    );
  });
});
