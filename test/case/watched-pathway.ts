import type { Pathway } from '../../src/definition/pathway.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';

/** A pathway with something of each kind that an overview shows, in three information classes. */
export function watchedPathway(parts: Partial<Pathway> = {}): Pathway {
  return {
    language: 1,
    pathway: 'prov.bevakad',
    version: '1.0.0',
    status: 'draft',
    title: { sv: 'Bevakad', en: 'Watched' },
    subject: 'family',
    legalBasis: 'other',
    documentation: 'full',
    authority: ['chef'],
    agencies: { hemmet: {}, skolan: {} },
    information: { general: {}, samtal: {}, skattning: {} },
    roles: {
      barn: { kind: 'child' },
      foralder: { kind: 'parent', sees: { general: 'always' } },
      behandlare: { kind: 'team', agency: 'hemmet', sees: { general: 'always', samtal: 'always' } },
      skola: {
        kind: 'partner',
        agency: 'skolan',
        sees: { general: { consent: 'dela' }, samtal: { consent: 'dela' } },
      },
      vard: { kind: 'partner' },
      chef: {
        kind: 'authority',
        agency: 'hemmet',
        sees: { general: 'always', samtal: 'always', skattning: 'always' },
      },
    },
    criteria: { klart: { by: ['chef'] }, hallbart: { by: ['chef'] }, tryggt: { by: ['chef'], per: 'barn' } },
    consents: {
      dela: {
        kind: 'secrecy',
        givers: { foralder: 'all' },
        form: 'written',
        between: ['hemmet', 'skolan'],
        information: ['general', 'samtal'],
      },
    },
    instruments: {
      prov: {
        answers: ['barn'],
        scales: {
          summa: {
            range: { from: 0, to: 40 },
            better: 'higher',
            reliableChange: 5,
            bands: { lag: { below: 20 }, hog: { from: 20 } },
          },
        },
      },
    },
    must: [{ throughout: { confirmed: 'hallbart' }, onFail: { stops: ['utflykt'], decide: 'chef' } }],
    starts: {
      ordinarie: { opens: ['arbete'], must: [{ needs: { confirmed: 'klart' } }] },
      akut: { opens: ['akutarbete'] },
    },
    phases: {
      akutarbete: { must: [{ opens: { start: 'akut' } }] },
      arbete: {
        must: [{ ends: { goals: { reached: 'all' } } }],
        usual: [{ lasts: { about: 'P2M', to: 'P3M' } }],
        steps: {
          besok: {
            meeting: {},
            must: [
              { with: { behandlare: 'one', foralder: 'all' } },
              { without: ['skola'] },
              { every: { period: 'P2W', reading: 'since-last', from: { opened: 'arbete' } } },
            ],
          },
          plan: {
            plan: { by: ['behandlare'] },
            must: [
              { times: { from: 1 } },
              { due: { within: 'P1M', from: { opened: 'arbete' } }, escalate: { to: 'chef' } },
            ],
          },
          brev: { task: { by: ['behandlare'] } },
          utflykt: { meeting: {} },
          enskilt: { meeting: {}, per: 'barn', information: 'samtal', must: [{ times: { from: 1, to: 2 } }] },
          matning: { measure: { instrument: 'prov', of: ['barn'] }, information: 'skattning' },
        },
      },
      eftervard: {
        must: [
          { opens: { all: [{ done: 'plan' }, { elapsed: { since: { opened: 'arbete' }, from: 'P3M' } }] } },
          { id: 'lagt', opens: { measure: { instrument: 'prov', scale: 'summa', of: 'barn', from: 20 } } },
        ],
      },
    },
    steps: {
      avstamning: {
        meeting: { form: 'staff' },
        must: [{ needs: { consent: 'dela' } }],
        usual: [{ due: { within: 'P1W', from: { case: 'started' } } }],
      },
    },
    pauses: { sommar: { ends: 'review' } },
    outcomes: {
      klar: { must: [{ needs: { goals: { reached: 'all' } } }], usual: [{ needs: { done: 'plan' } }] },
      avbrott: { administrative: true },
    },
    ...parts,
  };
}

/** The watched pathway, ready to run. */
export const watched: CompiledPathway = compilePathway(watchedPathway());

/** A started case with two children, two parents and a worker, on Monday 2 March 2026. */
export function watchedCase(compiled: CompiledPathway = watched): TestCase {
  return testCase(compiled, { start: '2026-03-02' })
    .joins('barn-1', 'barn', { birthDate: '2015-06-01' })
    .joins('barn-2', 'barn')
    .joins('foralder-1', 'foralder')
    .joins('foralder-2', 'foralder')
    .assigns('behandlare-1', 'behandlare')
    .confirms('klart')
    .starts('ordinarie');
}

/** Who was there at a visit that counts. */
export const everyone: { readonly present: readonly string[] } = {
  present: ['foralder-1', 'foralder-2', 'behandlare-1'],
};
