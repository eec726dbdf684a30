import { describe, expect, test } from 'vitest';
import { drawMap } from '../../src/draw/draw-map.js';
import { allPathways, madePathway, pathwayOf } from './pictures.js';
import { textBoxes } from './text-boxes.js';

/** The texts of a map, with where their middle stands. */
function textsOf(svg: string): ReadonlyMap<string, number> {
  return new Map(textBoxes(svg).map(({ text, left, right }) => [text, (left + right) / 2]));
}

function mapOf(name: string): string {
  const found = allPathways.find(([folder]) => folder === name);
  if (found === undefined) throw new Error(name);
  return drawMap(found[1]);
}

describe('follow-ups', () => {
  const texts = [...textsOf(mapOf('c11-follow-up')).keys()];

  test('stand under the ways out, the nearest first, with their distance and the closing they follow', () => {
    const heading = texts.indexOf('Efter avslutet');
    expect(heading).toBeGreaterThan(texts.indexOf('Vägar ut'));
    const after = ['6 månader efter avslutet', 'Inom 6 månader efter avslutet', '12 månader efter avslutet'];
    expect(after.map((text) => texts.indexOf(text))).toEqual(
      [...after.map((text) => texts.indexOf(text))].sort((a, b) => a - b),
    );
    for (const text of after) expect(texts.indexOf(text)).toBeGreaterThan(heading);
    expect(texts).toContain('Om det slutade med ”Klart”');
  });

  test('are told to those who do not see the map', () => {
    expect(mapOf('c11-follow-up')).toContain(
      'Efter avslutet: Uppföljningssamtal, 6 månader efter avslutet; Enkät till familjen, inom 6 månader efter avslutet',
    );
  });
});

describe('set times', () => {
  const svg = mapOf('c19-schedule');
  const texts = textsOf(svg);

  test('stand on the axis where they are counted from the start', () => {
    const marks = textBoxes(svg).filter(({ text }) => text === '3 månader');
    expect(marks).toHaveLength(2);
    expect(marks[0]?.left).toBeCloseTo(marks[1]?.left ?? 0, 1);
  });

  test('counted from a birth have a line of their own, evenly spread', () => {
    const places = ['2 veckor', '2 månader', '4 månader', '8 månader'].map(
      (text) =>
        textBoxes(svg)
          .filter((box) => box.text === text)
          .at(-1)?.left ?? 0,
    );
    const [first = 0, second = 0, third = 0] = places;
    expect(third - second).toBeCloseTo(second - first, -1.5);
    expect([...texts.keys()]).toContain('Bestämd tid, med sin marginal');
  });
});

describe('the length of the whole', () => {
  const withWhole = (rules: object, phases: object = {}): string =>
    drawMap(
      pathwayOf(
        JSON.stringify({
          ...JSON.parse(JSON.stringify(madePathway(1, 1, ['Steg']))),
          starts: { start: { title: { sv: 'Start', en: 'Start' } } },
          phases,
          ...rules,
        }),
      ),
    );

  test('stands over the axis, in the words of the text', () => {
    expect(withWhole({ must: [{ lasts: { from: 'P2M', to: 'P4M' } }] })).toContain(
      '>Hela insatsen: 2–4 månader<',
    );
    expect(withWhole({ usual: [{ lasts: { to: 'P6M' } }] })).toContain(
      '>Hela insatsen: vanligen högst 6 månader<',
    );
    expect(withWhole({})).not.toContain('Hela insatsen');
  });

  test('is the length of a pathway without phases', () => {
    const svg = withWhole({ must: [{ lasts: { to: 'P4M' } }] });
    expect(svg).toContain('>4 månader<');
    expect(svg).not.toContain('anger ingen längd');
  });

  test('says when it holds, where it does not always', () => {
    expect(mapOf('malmo.mst')).toContain(
      '>Hela insatsen: vanligen högst 6 månader; vanligen minst 3 månader, när inte alla mål är uppnådda<',
    );
  });

  test('does not measure an axis where time is left out', () => {
    expect(mapOf('sis.fft')).toContain('Hela insatsen: 2–4 månader');
    expect(mapOf('sis.fft')).not.toContain('>4 månader<');
  });
});

describe('without phases', () => {
  test('a limit alone is not the end of the axis, and does not run all the way', () => {
    const texts = textsOf(mapOf('lag.sip'));
    expect(texts.get('1 dag')).toBeLessThan(texts.get('1 vecka') ?? 0);
    expect([...texts.keys()]).toContain('Har en tidsgräns');
    expect([...texts.keys()]).not.toContain('Löper hela vägen');
  });

  test('what is asked for stands apart from what is done when it is needed', () => {
    const texts = [...textsOf(mapOf('sis.fft')).keys()];
    expect(texts).toContain('Görs någon gång från start till avslut');
    expect(texts).not.toContain('När det behövs, från start till avslut');
  });
});
