import { describe, expect, test } from 'vitest';
import { type Files, insats, wideLines } from './memory-io.js';
import { toyYaml } from './toy.js';

const sound = `pathway: prov.stod
start: 2026-01-07
people: { f-1: foralder, h-1: handlaggare }
scenarios:
  sent-mote:
    title: { sv: Mötet är försenat efter en månad, en: The meeting is late after a month }
    when:
      - { starts: vanlig }
    then:
      - { on: 2026-02-08, overdue: [mote.every] }
  utan-medgivande:
    title: { sv: Inget besök utan medgivande, en: No visit without consent }
    given:
      - { starts: vanlig }
    when:
      - { holds: gemensamt, present: [f-1, h-1], refused: [gemensamt.needs] }
`;
const wrong = sound
  .replace('overdue: [mote.every]', 'overdue: []')
  .replace(', refused: [gemensamt.needs]', '');
const misspelt = sound.replace('gemensamt.needs', 'gemensam.needs').replace('2026-02-08', 'en månad');

const files = (scenarios: string): Files => ({
  'stod/pathway.yaml': toyYaml,
  'stod/scenarios/start.yaml': scenarios,
});

describe('insats test', () => {
  test('scenarios that hold: a line for each file, a count and status 0', async () => {
    const { status, out, err } = await insats('test', files(sound));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe('✓ stod/scenarios/start.yaml (2 scenarier)\n2 scenarier i 1 fil: alla höll.\n');
  });

  test.each([
    'stod',
    'stod/',
    'stod/scenarios',
    'stod/pathway.yaml',
    'stod/scenarios/start.yaml',
    '. stod stod/pathway.yaml',
  ])('%s leads to the same file, once', async (paths) => {
    expect((await insats(`test ${paths}`, files(sound))).out).toContain('2 scenarier i 1 fil');
  });

  test('scenarios that do not hold: what was expected against what was, and status 1', async () => {
    const { status, out, err } = await insats('test stod', files(wrong));
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "✗ stod/scenarios/start.yaml (2 scenarier)
        ✗ Mötet är försenat efter en månad
          rad 10: overdue
            väntat  inget
            blev    \`mote.every\`
            – mote.every: minst en gång i månaden

        ✗ Inget besök utan medgivande
          rad 16: holds gemensamt
            väntat  tas emot
            blev    nekas av \`gemensamt.needs\`
            – ”Gemensamt besök” kan inte räknas:
            – Sekretessmedgivande: saknas från f-1. [TEX-01]
            – Kan ändå antecknas, utan verkan.

      2 av 2 scenarier i 1 fil höll inte.
      "
    `);
    expect(wideLines(out)).toEqual([]);
  });

  test('the same in English', async () => {
    const { out } = await insats('test stod --lang en', files(wrong));
    expect(out).toMatchInlineSnapshot(`
      "✗ stod/scenarios/start.yaml (2 scenarios)
        ✗ The meeting is late after a month
          line 10: overdue
            expected  nothing
            got       \`mote.every\`
            – mote.every: at least once a month

        ✗ No visit without consent
          line 16: holds gemensamt
            expected  is accepted
            got       is refused by \`gemensamt.needs\`
            – “Joint visit” cannot count:
            – Consent to lift secrecy: missing from f-1. [TEX-01]
            – May still be noted, without effect.

      2 of 2 scenarios in 1 file did not hold.
      "
    `);
  });

  test('mistakes in a file: each with its place, many at once, and nothing is run', async () => {
    const { status, out } = await insats('test stod', files(misspelt));
    expect(status).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "✗ stod/scenarios/start.yaml

      stod/scenarios/start.yaml:10:15 fel bad-moment: \`on\` är \`en månad\`, som inte är
          en tidpunkt: skriv \`+P1M\`.
        10 |       - { on: en månad, overdue: [mote.every] }
           |               ^^^^^^^^

      stod/scenarios/start.yaml:16:60 fel unknown-rule: Regeln \`gemensam.needs\` i
          \`utan-medgivande\` finns inte. Menade du \`gemensamt.needs\`?
        16 | …t, present: [f-1, h-1], refused: [gemensam.needs] }
           |                                    ^^^^^^^^^^^^^^

      1 fil har fel och kördes inte.
      "
    `);
  });

  test('what no scenario tests', async () => {
    const { status, out } = await insats('test stod --coverage', files(sound));
    expect(status).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "✓ stod/scenarios/start.yaml (2 scenarier)
      2 scenarier i 1 fil: alla höll.

      Vad scenarierna prövar: Stöd (prov.stod)
           1 av 1 faser
           0 av 2 steg
           2 av 5 regler
           0 av 2 avslut
           2 av 4 källuppgifter
        – Steget mote prövas inte av något scenario.
        – Steget gemensamt prövas inte av något scenario.
        – Regeln arbete.ends prövas inte av något scenario.
        – Regeln mote.with prövas inte av något scenario.
        – Regeln klart.needs prövas inte av något scenario.
        – Avslutet klart prövas inte av något scenario.
        – Avslutet administrativt prövas inte av något scenario.
        – TEX-02 prövas inte av något scenario.
        – TEX-04 prövas inte av något scenario.
      "
    `);
  });

  test('JSON', async () => {
    const { status, out } = await insats('test stod --format json --coverage', files(wrong));
    expect(status).toBe(1);
    const { format_version, passed, pathways } = JSON.parse(out);
    expect({ format_version, passed }).toEqual({ format_version: 1, passed: false });
    const [
      {
        file,
        pathway,
        files: [tested],
        coverage,
      },
    ] = pathways;
    expect([file, pathway, tested.file]).toEqual([
      'stod/pathway.yaml',
      'prov.stod',
      'stod/scenarios/start.yaml',
    ]);
    expect(coverage.rules.untested).toContain('gemensamt.needs');
    const [late] = tested.scenarios;
    expect(late).toMatchObject({ id: 'sent-mote', passed: false });
    expect(late.failures).toMatchObject([
      { key: 'overdue', expected: { only: [] }, found: ['mote.every'], span: { line: 10, column: 27 } },
    ]);
  });

  test('a pathway with errors is told, and its scenarios do not run', async () => {
    const { status, out, err } = await insats('test stod', {
      ...files(sound),
      'stod/pathway.yaml': toyYaml.replace('done: mote', 'done: mite'),
    });
    expect(status).toBe(1);
    expect(err).toContain('unknown-step');
    expect(out).toBe('stod/pathway.yaml har fel, så dess scenarier kördes inte.\n');
  });

  test('nothing to run is misuse', async () => {
    expect(await insats('test', { 'stod/pathway.yaml': toyYaml })).toMatchObject({
      status: 2,
      err: 'Det finns inga scenarier i .: de ligger i mappen scenarios bredvid pathway.yaml.\n',
    });
    expect(await insats('test a/b.yaml', { 'a/b.yaml': sound })).toMatchObject({
      status: 2,
      err: 'a/b.yaml har ingen pathway.yaml i sin mapp eller i någon mapp ovanför.\n',
    });
  });

  test('--watch runs again at each change and gives the status of the last run', async () => {
    const changing: { [path: string]: string } = { ...(files(wrong) as { [path: string]: string }) };
    const outcome = await insats('test stod --watch', changing, {
      whileWatching: (changed) => {
        changing['stod/scenarios/start.yaml'] = sound;
        changed();
      },
    });
    expect(outcome.status).toBe(0);
    expect(outcome.out).toContain('2 av 2 scenarier i 1 fil höll inte.');
    expect(outcome.out).toContain('2 scenarier i 1 fil: alla höll.');
  });
});
