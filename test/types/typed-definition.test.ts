import { expectTypeOf, test } from 'vitest';
import { compilePathway, openCase, type Pathway, record } from '../../src/index.js';

const definition = {
  language: 1,
  pathway: 'prov.typad',
  version: '1.0.0',
  status: 'draft',
  title: { sv: 'Typad' },
  subject: 'family',
  legalBasis: 'other',
  documentation: 'full',
  authority: ['chef'],
  roles: { barn: { kind: 'child' }, chef: { kind: 'authority' } },
  criteria: { beviljat: { by: ['chef'] } },
  starts: { ordinarie: { opens: ['inledning'] } },
  phases: {
    inledning: {
      steps: { mote: { meeting: {} }, svar: { answer: { from: ['barn'], options: { ja: {}, nej: {} } } } },
    },
    vila: {},
  },
  steps: { samtal: { meeting: {} }, val: { answer: { from: ['barn'], options: { a: {}, b: {} } } } },
  outcomes: { klar: { administrative: true } },
} as const satisfies Pathway;

const compiled = compilePathway(definition);
const state = openCase(compiled);
const base = {
  id: 'e-1',
  happened: '2026-03-02',
  recordedAt: '2026-03-02T12:00:00Z',
  by: { role: 'chef' },
} as const;

test('the literal ids of a definition are types', () => {
  type Ids = NonNullable<typeof compiled.ids>;
  expectTypeOf<Ids['steps']>().toEqualTypeOf<'mote' | 'svar' | 'samtal' | 'val'>();
  expectTypeOf<Ids['phases']>().toEqualTypeOf<'inledning' | 'vila'>();
  expectTypeOf<Ids['roles']>().toEqualTypeOf<'barn' | 'chef'>();
  expectTypeOf<Ids['outcomes']>().toEqualTypeOf<'klar'>();
  expectTypeOf<Ids['answers']>().toEqualTypeOf<{ readonly svar: 'ja' | 'nej'; readonly val: 'a' | 'b' }>();
});

test('what the definition knows compiles', () => {
  record(compiled, state, { ...base, kind: 'held', step: 'mote', present: ['b-1'] });
  record(compiled, state, { ...base, kind: 'held', step: 'samtal', present: ['b-1'] });
  record(compiled, state, { ...base, kind: 'answered', step: 'svar', option: 'nej', from: 'b-1' });
  record(compiled, state, { ...base, kind: 'opened', phase: 'vila' });
  record(compiled, state, { ...base, kind: 'closed', outcome: 'klar', reason: 'flyttat' });
  record(compiled, state, { ...base, kind: 'confirmed', criterion: 'beviljat', value: true });
});

test('a wrong step, role, phase, answer, outcome or criterion does not compile', () => {
  // @ts-expect-error there is no step moete
  record(compiled, state, { ...base, kind: 'held', step: 'moete', present: [] });
  // @ts-expect-error the step svar has no answer kanske
  record(compiled, state, { ...base, kind: 'answered', step: 'svar', option: 'kanske' });
  // @ts-expect-error a is an answer of another step
  record(compiled, state, { ...base, kind: 'answered', step: 'svar', option: 'a' });
  // @ts-expect-error there is no role behandlare
  record(compiled, state, { ...base, kind: 'joined', person: 'p-1', role: 'behandlare' });
  // @ts-expect-error nobody records as kurator
  record(compiled, state, { ...base, by: { role: 'kurator' }, kind: 'opened', phase: 'vila' });
  // @ts-expect-error there is no phase avslut
  record(compiled, state, { ...base, kind: 'opened', phase: 'avslut' });
  // @ts-expect-error there is no outcome avbrott
  record(compiled, state, { ...base, kind: 'closed', outcome: 'avbrott' });
  // @ts-expect-error there is no criterion behov
  record(compiled, state, { ...base, kind: 'confirmed', criterion: 'behov', value: true });
  // @ts-expect-error there is no way in called akut
  record(compiled, state, { ...base, kind: 'started', start: 'akut' });
});

test('a definition whose ids are not known takes any id', () => {
  const loose = compilePathway(definition as Pathway);
  record(loose, openCase(loose), { ...base, kind: 'held', step: 'vilket-som-helst', present: [] });
  expectTypeOf<NonNullable<typeof loose.ids>['steps']>().toEqualTypeOf<string>();
});
