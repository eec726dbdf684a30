import type { Pathway } from '../../src/definition/pathway.js';
import type { RuleSpec, Rules, Strength } from '../../src/definition/rule.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';

/** A pathway with one phase, where one rule at a time is put on one element. */
export function smallPathway(parts: Partial<Pathway> = {}): Pathway {
  return {
    language: 1,
    pathway: 'prov.liten',
    version: '1.0.0',
    status: 'draft',
    title: { sv: 'Liten', en: 'Small' },
    subject: 'family',
    legalBasis: 'other',
    documentation: 'full',
    authority: ['chef'],
    roles: {
      barn: { kind: 'child' },
      foralder: { kind: 'parent' },
      familj: { kind: 'person', includes: ['barn', 'foralder'] },
      behandlare: { kind: 'team' },
      chef: { kind: 'authority', sees: { general: 'always' } },
    },
    places: { hemma: {}, ute: {} },
    criteria: { klart: { by: ['chef'] } },
    consents: { dela: { kind: 'secrecy', givers: { foralder: 'all' }, form: 'written' } },
    starts: { ordinarie: { opens: ['arbete'] } },
    phases: { arbete: { steps: { besok: { meeting: {} }, brev: { task: {} } } } },
    outcomes: { klar: {}, avbrott: { administrative: true } },
    ...parts,
  };
}

/** Rules under one strength. */
export function under(strength: Strength, ...rules: RuleSpec[]): Rules {
  return { [strength]: rules };
}

/** The small pathway with rules on its visit. */
export function withVisitRules(rules: Rules, parts: Partial<Pathway> = {}): CompiledPathway {
  return compilePathway(
    smallPathway({
      phases: { arbete: { steps: { besok: { meeting: {}, ...rules }, brev: { task: {} } } } },
      ...parts,
    }),
  );
}

/** A started case with a child, two parents and a worker, on Monday 2 March 2026. */
export function startedCase(compiled: CompiledPathway): TestCase {
  return testCase(compiled, { start: '2026-03-02', refusals: 'keep' })
    .joins('barn-1', 'barn', { birthDate: '2015-06-01' })
    .joins('foralder-1', 'foralder')
    .joins('foralder-2', 'foralder')
    .assigns('behandlare-1', 'behandlare')
    .starts('ordinarie');
}
