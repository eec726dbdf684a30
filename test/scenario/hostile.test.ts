import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readScenarios } from '../../src/scenario/read-scenarios.js';
import { runScenario } from '../../src/scenario/run-scenario.js';
import { compiledOf, textOf } from '../definitions/definition.js';

const compiled = compiledOf('kumla.bron');
const sound = textOf('definitions/kumla.bron/scenarios/moten.yaml');

it('never throws, and places everything, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.json()), (text) => {
      const { scenarios, diagnostics } = readScenarios(text, compiled);
      if (scenarios.length === 0 && text.trim() !== '') expect(diagnostics.length).toBeGreaterThan(0);
      for (const { span } of diagnostics) expect(span?.line).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

it('never throws for a file that is nearly right, and runs what it reads', () => {
  const lines = sound.split('\n');
  const bits = [
    '[',
    '}',
    ': ',
    'null',
    '- ',
    '1e999',
    '{ }',
    '"',
    'true',
    '+P9999Y',
    '__proto__: 1',
    '2026-02-30',
  ];
  fc.assert(
    fc.property(
      fc.nat({ max: lines.length - 1 }),
      fc.nat({ max: 60 }),
      fc.constantFrom(...bits),
      fc.boolean(),
      (at, column, bit, cuts) => {
        const line = lines[at] ?? '';
        const changed = line.slice(0, column) + bit + (cuts ? '' : line.slice(column));
        const text = [...lines.slice(0, at), changed, ...lines.slice(at + 1)].join('\n');
        const { scenarios, diagnostics } = readScenarios(text, compiled);
        for (const { span, message } of diagnostics)
          expect([span?.line, message.sv]).not.toContain(undefined);
        for (const scenario of scenarios.slice(0, 2)) runScenario(compiled, scenario);
      },
    ),
    { numRuns: 150 },
  );
});

it('finds many mistakes at once', () => {
  const text = `pathway: kumla.bron
starts: 2026-02-02
people: { barn-1: barnet }
scenarios:
  a:
    title: { sv: A, en: A }
    when:
      - { starts: skolan-behov, on: i morgon }
      - { hold: mote-1 }
      - { answers: svar-pa-erbjudandet, option: jo, from: barn-2 }
    then: { statuss: open, phases: { motesserien: oppen } }
`;
  const { scenarios, diagnostics } = readScenarios(text, compiled);
  expect(scenarios).toEqual([]);
  expect(
    diagnostics.map(({ code, span, data }) =>
      `${span?.line}:${span?.column} ${code} ${data.nearest ?? ''}`.trim(),
    ),
  ).toMatchInlineSnapshot(`
    [
      "2:1 unknown-key start",
      "3:19 unknown-role barn",
      "8:19 unknown-start skolans-behov",
      "8:37 bad-moment",
      "9:11 unknown-key holds",
      "10:49 unknown-option",
      "10:59 unknown-person barn-1",
      "11:13 unknown-key status",
      "11:51 unknown-value open",
    ]
  `);
});
