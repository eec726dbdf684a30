import fc from 'fast-check';
import type { Condition } from '../../src/condition/condition.js';
import type { OutcomeSpec, Pathway, PhaseSpec, StepSpec } from '../../src/definition/pathway.js';
import type { RuleSpec } from '../../src/definition/rule.js';

const phaseIds = ['a', 'b', 'c'];
const stepIds = (phase: string): readonly string[] => [`${phase}-samtal`, `${phase}-fraga`];

/** A small pathway with conditions at random: well formed for the compiler, though seldom wise. */
export function arbitraryPathway(): fc.Arbitrary<Pathway> {
  return fc.integer({ min: 1, max: 3 }).chain((count) => {
    const phases = phaseIds.slice(0, count);
    const condition = arbitraryCondition(phases);
    return fc
      .record({
        phases: fc.tuple(...phases.map((phase) => arbitraryPhase(phase, condition))),
        opens: fc.array(fc.subarray(phases), { minLength: 1, maxLength: 2 }),
        needs: fc.array(fc.option(condition, { freq: 3, nil: undefined }), { minLength: 2, maxLength: 2 }),
        outcomes: fc.array(fc.array(condition, { minLength: 1, maxLength: 2 }), {
          minLength: 1,
          maxLength: 2,
        }),
      })
      .map(({ phases: specs, opens, needs, outcomes }) => ({
        ...frame,
        starts: Object.fromEntries(
          opens.map((opened, at) => [
            `in-${at}`,
            { ...(opened.length === 0 ? {} : { opens: opened }), ...needing(needs[at]) },
          ]),
        ),
        phases: Object.fromEntries(specs.map((spec, at) => [phases[at] ?? '', spec])),
        outcomes: Object.fromEntries(
          outcomes.map((asked, at): [string, OutcomeSpec] => [
            `ut-${at}`,
            { must: asked.map((one) => ({ needs: one })) },
          ]),
        ),
      }));
  });
}

const frame = {
  language: 1,
  pathway: 'nat.prov',
  version: '1.0.0',
  status: 'draft',
  title: { sv: 'Prov', en: 'Trial' },
  subject: 'family',
  legalBasis: 'other',
  documentation: 'full',
  authority: ['chef'],
  roles: { chef: { kind: 'manager' }, foralder: { kind: 'parent' } },
  criteria: { behov: { by: ['chef'] } },
  consents: { insatsen: { kind: 'intervention', givers: { foralder: 'all' } } },
} as const satisfies Partial<Pathway>;

function needing(condition: Condition | undefined): { readonly must?: readonly RuleSpec[] } {
  return condition === undefined ? {} : { must: [{ needs: condition }] };
}

function arbitraryPhase(phase: string, condition: fc.Arbitrary<Condition>): fc.Arbitrary<PhaseSpec> {
  const [talk = '', question = ''] = stepIds(phase);
  const maybe = fc.option(condition, { freq: 2, nil: undefined });
  const rarely = fc.integer({ min: 0, max: 3 }).map((drawn) => drawn === 0);
  return fc
    .record({
      opens: maybe,
      ends: maybe,
      runs: rarely,
      byItself: rarely,
      endsByItself: rarely,
      lasts: rarely,
      talk: maybe,
      question: maybe,
      times: rarely,
    })
    .map((drawn) => {
      const must: RuleSpec[] = [];
      const by = (isSo: boolean): { automatically?: true } => (isSo ? { automatically: true } : {});
      if (drawn.opens !== undefined) must.push({ opens: drawn.opens, ...by(drawn.byItself) });
      if (drawn.ends !== undefined) must.push({ ends: drawn.ends, ...by(drawn.endsByItself) });
      if (drawn.runs) must.push({ times: { to: 2 } });
      if (drawn.lasts) must.push({ lasts: { to: 'P3M' }, automatically: true });
      const steps: { [step: string]: StepSpec } = {
        [talk]: {
          meeting: {},
          must: [...(needing(drawn.talk).must ?? []), ...(drawn.times ? [{ times: { from: 2 } }] : [])],
        },
        [question]: {
          answer: { from: ['foralder'], options: { ja: {}, nej: {} } },
          ...needing(drawn.question),
        },
      };
      return { ...(must.length === 0 ? {} : { must }), steps };
    });
}

function arbitraryCondition(phases: readonly string[]): fc.Arbitrary<Condition> {
  const phase = fc.constantFrom(...phases);
  const statuses = fc.subarray(['waiting', 'open', 'completed', 'ended', 'skipped'] as const, {
    minLength: 1,
    maxLength: 3,
  });
  const leaf = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .record({ phase, statuses })
        .map(({ phase: id, statuses: wanted }): Condition => ({ phase: { [id]: wanted } })),
    },
    { weight: 3, arbitrary: phase.map((id): Condition => ({ done: `${id}-samtal` })) },
    {
      weight: 3,
      arbitrary: fc
        .record({ phase, option: fc.constantFrom('ja', 'nej') })
        .map(({ phase: id, option }): Condition => ({ answered: { [`${id}-fraga`]: option } })),
    },
    { weight: 2, arbitrary: fc.constant<Condition>({ consent: 'insatsen' }) },
    { weight: 2, arbitrary: fc.constant<Condition>({ confirmed: 'behov' }) },
    {
      weight: 1,
      arbitrary: phase.map((id): Condition => ({ elapsed: { since: { opened: id }, from: 'P3M' } })),
    },
    {
      weight: 1,
      arbitrary: fc.record({ phase, from: fc.integer({ min: 1, max: 2 }) }).map(
        ({ phase: id, from }): Condition => ({
          count: { step: `${id}-samtal`, from, since: { opened: id } },
        }),
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom('in-0', 'in-1').map((start): Condition => ({ start })) },
  );
  const grown = (part: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> => {
    const parts = fc.array(part, { minLength: 2, maxLength: 3 });
    return fc.oneof(
      { weight: 4, arbitrary: part },
      { weight: 2, arbitrary: parts.map((all): Condition => ({ all })) },
      { weight: 2, arbitrary: parts.map((any): Condition => ({ any })) },
      { weight: 2, arbitrary: part.map((not): Condition => ({ not })) },
      { weight: 1, arbitrary: parts.map((conditions): Condition => ({ atLeast: { of: 2, conditions } })) },
    );
  };
  return grown(grown(leaf));
}
