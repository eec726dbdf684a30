import { describe, expect, it } from 'vitest';
import { entryNature } from '../../src/entry/entry.js';
import { type LookKey, lookShape } from '../../src/scenario/look-schema.js';
import { readScenarios } from '../../src/scenario/read-scenarios.js';
import { runScenario, type ScenarioResult } from '../../src/scenario/run-scenario.js';
import { verbNames, verbOf } from '../../src/scenario/verbs.js';
import { compiledOf } from '../definitions/definition.js';

const compiled = compiledOf('norrkoping.familjeteam-7-15');

/** A family in planning, on the day of its planning meeting. */
function told(rest: string): ScenarioResult {
  const text = `pathway: norrkoping.familjeteam-7-15
start: 2026-01-12
by: handl-1
people:
  barn-1: { role: barn, birthDate: 2015-06-01 }
  foralder-1: foralder
  handl-1: handlaggare
  behandl-1: { role: socionom, competences: [motiverande-samtal] }
given:
  - { confirms: svarigheter }
  - { confirms: beviljat-bistand }
  - { starts: skyndsam }
  - { on: +P1W, does: langsiktigt-uppdrag }
  - on: +P2D
    name: motet
    holds: planeringsmote
    present: [handl-1, behandl-1, foralder-1]
  - { answers: familjens-svar, option: ja, from: foralder-1 }
  - { ends: planering }
  - { opens: kartlaggning }
  - { on: +P1D, setsGoal: mal-1 }
  - { holds: kontakt, present: [behandl-1, foralder-1], minutes: 60 }
scenarios:
  provas:
    title: { sv: Prövas, en: Tried }
${rest}`;
  const { scenarios, diagnostics } = readScenarios(text, compiled);
  expect(diagnostics.map(({ span, message }) => `${span?.line}: ${message.en}`)).toEqual([]);
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error('no scenario');
  return runScenario(compiled, scenario);
}

/** What stands in that case, and what does not: the second must fail. */
const looks: { readonly [K in LookKey]: readonly [right: string, wrong: string] } = {
  status: ['open', 'closed'],
  outcome: ['tackat-nej', 'flyttat'],
  phases: ['{ kartlaggning: open, behandling: waiting }', '{ kartlaggning: open, behandling: open }'],
  next: ['{ among: [genomforandeplan] }', '[genomforandeplan]'],
  blocked: ['{ behandling: behandling.opens }', '{ behandling: [] }'],
  canStart: ['[]', '[ordinarie]'],
  canOpen: ['[]', '[behandling]'],
  canEnd: ['[]', '{ among: [kartlaggning] }'],
  canClose: ['{ among: [flyttat], without: [malen-uppnadda] }', '{ among: [malen-uppnadda] }'],
  overdue: ['[]', '[kontakt.every]'],
  unusual: ['{ without: [kontakt.every] }', '{ among: [kontakt.every] }'],
  soon: ['{ without: [kontakt.every] }', '{ among: [kontakt.every] }'],
  clocks: ['{ among: [kontakt.every] }', '[]'],
  due: ['{ kontakt.every: +P2W }', '{ kontakt.every: +P3W }'],
  breaches: ['[]', '[langsiktigt-uppdrag.due]'],
  notices: ['[]', '{ among: [kontakt.every] }'],
  told: ['{ enhetschef: [] }', '{ enhetschef: [langsiktigt-uppdrag.due] }'],
  nextWake: ['2026-01-26', 'never'],
  times: ['{ kontakt: 1, uppfoljning: 0 }', '{ kontakt: 2 }'],
  minutes: ['{ kontakt: 60 }', '{ kontakt: 61 }'],
  toDecide: ['[]', '[team.matched]'],
  entries: ['{ motet: counts }', '{ motet: gone }'],
  toApprove: ['[]', '[genomforandeplan]'],
  tasks: ['[]', '[hemuppgift]'],
  lacking: ['{ motet: [] }', '{ motet: [inspelning] }'],
  partsLeft: ['{ planeringsmote: [] }', '{ planeringsmote: [del] }'],
  leftUndone: ['[]', '[natverkskarta]'],
  consents: ['{}', '{}'],
  goals: ['{ mal-1: open }', '{ mal-1: reached }'],
  headline: ['4', '0'],
  attended: ['{}', '{}'],
  otherCases: ['{}', '{}'],
  sees: ['{ handlaggare: [plan] }', '{ foralder: [arendestod] }'],
  doesNotSee: ['{ foralder: [arendestod] }', '{ handlaggare: [plan] }'],
  definition: ['{ has: [reentry], team: { among: [socionom] } }', '{ lacks: [reentry], team: [socionom] }'],
};

/** Looks that need another case; the scenarios of the definitions hold them. */
const elsewhere: ReadonlySet<string> = new Set(['outcome', 'consents', 'headline', 'attended', 'otherCases']);

describe.each(Object.entries(looks).filter(([key]) => !elsewhere.has(key)))('a look at %s', (key, pair) => {
  const [right, wrong] = pair;
  const line = (want: string): string => `    then:\n      ${key}: ${want}\n`;

  it('holds when it stands so', () => {
    expect(told(line(right)).failures).toEqual([]);
  });

  it('fails when it does not, at its place, with what was found', () => {
    const { passed, failures } = told(line(wrong));
    expect(passed).toBe(false);
    expect(failures[0]).toMatchObject({ key, span: { line: 27 } });
    expect(failures[0]?.words.expected.sv).not.toBe(failures[0]?.words.found.sv);
  });
});

it('knows how to look for everything that can be written', () => {
  expect(Object.keys(looks).sort()).toEqual(Object.keys(lookShape).sort());
});

describe('a line that happens', () => {
  const line = (rest: string): string => `    when:\n      - { ${rest} }\n`;
  const alone = 'holds: kontakt, present: [behandl-1]';

  it.each([
    [alone, 'holds', 'nekas av `kontakt.with`'],
    [`${alone}, refused: [kontakt.needs]`, 'refused', '`kontakt.with`'],
    ['setsGoal: mal-2, refused: [kontakt.with]', 'setsGoal', 'tas emot'],
    ['setsGoal: mal-2, deviates: [kontakt.dose]', 'deviates', 'inget'],
    ['setsGoal: mal-2, noted: true', 'noted', 'räknas'],
    ['assigns: b-2, role: socionom', 'deviates', '`team.matched`'],
  ])('%s fails as %s', (rest, key, found) => {
    const { failures } = told(line(rest));
    expect(failures.map((one) => [one.key, one.words.found.sv])).toEqual([[key, found]]);
  });

  it.each([
    `${alone}, refused: kontakt.with`,
    `${alone}, as: noted`,
    `${alone}, override: { rules: [kontakt.with], reason: Ensam }, deviates: [kontakt.with]`,
    'setsGoal: mal-2',
    'assigns: b-2, role: socionom, deviates: [team.matched]',
    'at: "14:30", setsGoal: mal-2',
    'happened: 2026-01-20, setsGoal: mal-2',
    'withdraws: motet',
    'corrects: motet, changes: { minutes: 90 }',
    'books: uppfoljning, for: +P1W, name: bokning',
  ])('%s holds', (rest) => {
    expect(told(line(rest)).failures).toEqual([]);
  });

  it('that is refused though it should not be ends the scenario', () => {
    const { failures, journal } = told(`    when:\n      - { ${alone} }\n      - { setsGoal: mal-9 }\n`);
    expect(failures).toHaveLength(1);
    expect(JSON.stringify(journal)).not.toContain('mal-9');
  });

  it('has a word for each kind of entry', () => {
    const kinds = new Set(verbNames.map((name) => verbOf(name).kind));
    // A change of definition is made by whoever runs the cases; a scenario is about one definition.
    const told = Object.keys(entryNature).filter((kind) => kind !== 'definition-changed');
    expect([...kinds].sort()).toEqual(told.sort());
  });
});

it('a later day may begin at night', () => {
  const { failures } = told(`    when:
      - { on: +P1D, at: "02:00", setsGoal: mal-2 }
      - { at: "03:30", setsGoal: mal-3 }
    then: { on: +P1D, at: "04:00", goals: { mal-2: open, mal-3: open } }
`);
  expect(failures).toEqual([]);
});
