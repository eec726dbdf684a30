import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pathway } from '../../src/definition/pathway.js';
import { programOf } from '../../src/definition/program.js';
import { carriedTables, timerPolicies } from '../../src/entry/definition-change.js';
import { idsIn } from '../../src/journal/carried-ids.js';
import { insideOf } from '../../src/machine/compile-pathway.js';
import { dropKinds, type MigrationDecisions } from '../../src/mapping/mapping-file.js';
import { readMapping } from '../../src/mapping/read-mapping.js';
import { writeMapping } from '../../src/mapping/write-mapping.js';
import { planMigration } from '../../src/migration/plan-migration.js';
import { compiledPathway } from '../laws/pathways.js';
import { begun, entry, first, migrating, second, working } from '../migration/two-versions.js';

const pairs: readonly (readonly [Pathway, Pathway])[] = [
  [first.pathway, second.pathway],
  [second.pathway, first.pathway],
  [compiledPathway('norrkoping.familjeteam-7-15').pathway, compiledPathway('toy.allt').pathway],
];

/** Decisions that say something, and only what the definitions know: each id becomes one that is free. */
function decisionsFor([from, to]: readonly [Pathway, Pathway]): fc.Arbitrary<MigrationDecisions> {
  const [old, fresh] = [programOf(from), programOf(to)];
  const table = (name: (typeof carriedTables)[number]) => {
    const [sources, free] = [
      idsIn(old, name),
      idsIn(fresh, name).filter((id) => !idsIn(old, name).includes(id)),
    ];
    return fc
      .tuple(fc.shuffledSubarray([...sources]), fc.shuffledSubarray([...free]))
      .map(([one, other]) => Object.fromEntries(one.slice(0, other.length).map((id, at) => [id, other[at]])));
  };
  const drops = Object.entries(dropKinds).flatMap(([kind, how]) =>
    how === undefined ? [] : idsIn(how.side === 'old' ? old : fresh, how.in).map((id) => `${kind} ${id}`),
  );
  const moves = fc.dictionary(
    fc.constantFrom(...idsIn(old, 'phases')),
    fc.constantFrom(...idsIn(fresh, 'phases')),
  );
  const rules = fresh.rules.flatMap(({ id, spec }) => (spec.due === undefined ? [] : [id]));
  const timers =
    rules.length === 0
      ? fc.constant({})
      : fc.dictionary(fc.constantFrom(...rules), fc.constantFrom(...timerPolicies));
  const mapping = fc
    .record({
      ...Object.fromEntries(carriedTables.map((name) => [name, table(name)])),
      moves,
      drops: fc.subarray(drops),
    })
    .map(withoutEmpty);
  const refs = fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9: _#.-]{1,12}$/),
    fc.constantFrom('null', 'true', '1e3', '~'),
  );
  const choices = fc.dictionary(refs, fc.record({ timers }).map(withoutEmpty), { maxKeys: 3 });
  return fc.record({
    mapping,
    timers,
    choices: choices.map(withoutEmpty),
  }) as fc.Arbitrary<MigrationDecisions>;
}

function withoutEmpty(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => Object.keys(one as object).length > 0));
}

test.each(pairs.map((pair) => [pair[0].pathway, pair] as const))(
  'what is written of decisions about %s is read as the same',
  (_, pair) => {
    const [from, to] = pair;
    fc.assert(
      fc.property(decisionsFor(pair), fc.constantFrom('sv', 'en'), (decisions, lang) => {
        const text = writeMapping(decisions, from, to, lang);
        const read = readMapping(text, from, to);
        expect(read.diagnostics, text).toEqual([]);
        expect(read.decisions, text).toEqual(decisions);
      }),
      { numRuns: 40 },
    );
  },
);

test('what a plan asks stands behind a #, and is read as nothing', () => {
  const booked = entry('e-9', '2026-03-05', { kind: 'booked', step: 'brev', on: '2026-03-20' });
  const cases = [
    migrating('fall-1', begun),
    migrating('fall-2', [...working, booked]),
    migrating('fall-3', working),
  ];
  const options = { now: '2026-03-20', mapping: { steps: { besok: 'hembesok' } } };
  const plan = planMigration(first, second, cases, options);
  const text = writeMapping(plan, first.pathway, second.pathway);
  expect(text).toMatchInlineSnapshot(`
    "# Hur öppna ärenden går över från version 1.0.0 till 2.0.0.
    # Rätta det som är fel. Det som står efter # gäller inte: ta bort # framför det
    # som ska gälla. Vad det betyder för ärendena säger
    # insats plan GAMMAL NY --cases MAPP --mapping DENNA-FIL
    from: prov.liten@1.0.0
    to: prov.liten@2.0.0

    # Samma steg under ett annat id (gammalt: nytt). Det behåller sina dagar och
    # sitt antal.
    steps:
      besok: hembesok
      # Att bestämma: Det finns en bokning av ”brev”, som inte finns i den nya
      # versionen. Gäller fall-2.
      # brev: samtal

    # En fas som är borta: den fas som ärendet går vidare i. Den öppnas den dag
    # ärendet går över.
    moves:
      # Att bestämma: Ärendet är i fasen ”prov”, som inte finns i den nya versionen.
      # Välj var det ska fortsätta. Gäller fall-1.
      # prov: arbete # Arbete
      # prov: uppfoljning

    # Det som ärendet släpper fast det används. Det står kvar i journalen.
    drops:
      # - phase prov # Gäller fall-1.
      # - booking brev # Gäller fall-2.

    # Vad som händer med en tid som löper. Den som inte står här räknas från samma
    # dag som förut, med den nya regeln (keep-remaining).
    timers:
      # Att bestämma: Tiden för ”hembesok.due” skulle vara ute redan när ärendet går
      # över. Välj om den ska räknas på nytt, behålla sin sista dag eller vara ute.
      # Gäller fall-1, fall-2, fall-3.
      # hembesok.due: keep-remaining # räknas från samma dag som förut, med den nya regeln
      # hembesok.due: keep-end # behåller sin sista dag
      # hembesok.due: restart # räknas om från den dag ärendet går över
    "
  `);
  const read = readMapping(text, first.pathway, second.pathway);
  expect(read).toEqual({
    decisions: { mapping: plan.mapping, timers: {}, choices: {} },
    diagnostics: [],
  });
  expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
});

test('each line that is asked about is right when its # is taken away', () => {
  const plan = planMigration(first, second, [migrating('fall-1', begun)], { now: '2026-03-10' });
  const text = writeMapping(plan, first.pathway, second.pathway).replace('# prov: arbete', 'prov: arbete');
  const { decisions, diagnostics } = readMapping(text, first.pathway, second.pathway);
  expect(diagnostics).toEqual([]);
  expect(decisions?.mapping).toEqual({ moves: { prov: 'arbete' } });
});

test('whatever the text, reading does not throw', () => {
  const { pathway } = insideOf(first).program;
  const bit = fc.constantFrom(
    'from:',
    ' to: ',
    'steps:',
    '\n  ',
    'besok',
    '- ',
    '{',
    '}',
    '[',
    ': ',
    '#',
    '&a',
    '*a',
    '"',
    'null',
    '~',
    '1',
    'timers:',
    'cases:',
    'drops:',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(bit, { maxLength: 30 }).map((bits) => bits.join('')),
      ),
      (text) => {
        const { decisions, diagnostics } = readMapping(text, pathway, second.pathway, { cases: ['a'] });
        expect(decisions === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
        for (const { span, message } of diagnostics) {
          expect(span?.line).toBeGreaterThan(0);
          expect(message.sv).not.toBe('');
        }
      },
    ),
    { numRuns: 500 },
  );
});
