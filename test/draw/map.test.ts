import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/condition/condition.js';
import { drawChart } from '../../src/draw/draw-chart.js';
import { drawMap } from '../../src/draw/draw-map.js';
import { escaped } from '../../src/draw/svg.js';
import { allPathways, hardPathways, hostileLabels, madePathway, pathwayOf } from './pictures.js';
import { outside, overlaps, textBoxes } from './text-boxes.js';

const langs = ['sv', 'en'] as const;

describe.each([...allPathways, ...hardPathways])('%s', (_name, pathway) => {
  test.each(langs)('in %s has no text on another and none outside, as a map and as a chart', (lang) => {
    for (const draw of [drawMap, drawChart]) {
      const svg = draw(pathway, { lang });
      const boxes = textBoxes(svg);
      expect(boxes.length).toBeGreaterThan(8);
      expect(overlaps(boxes)).toEqual([]);
      expect(outside(svg, boxes)).toEqual([]);
    }
  });

  test('is drawn the same twice, byte for byte, and its shape is the same in both themes', () => {
    for (const draw of [drawMap, drawChart]) {
      expect(draw(pathway)).toBe(draw(structuredClone(pathway)));
      const shape = (svg: string): string => svg.replace(/#[0-9a-f]{6}/g, '');
      expect(shape(draw(pathway, { theme: 'dark' }))).toBe(shape(draw(pathway, { theme: 'light' })));
    }
  });

  test('has a title, a description and the role of an image, and asks for nothing from outside', () => {
    for (const draw of [drawMap, drawChart]) {
      const svg = draw(pathway);
      const [, label = ''] = /aria-labelledby="([^"]+)"/.exec(svg) ?? [];
      for (const id of label.split(' ')) expect(svg).toMatch(new RegExp(`<(title|desc) id="${id}">[^<]+<`));
      expect(svg).toMatch(/^<svg [^>]*role="img"/);
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
        /https?:|href|<image|<style|<script|on\w+=/,
      );
    }
  });
});

describe('the boxes of texts are found', () => {
  const svg = (...texts: readonly string[]): string => `<svg viewBox="0 0 100 20">${texts.join('')}</svg>`;
  test('to overlap, and to reach outside', () => {
    const one = '<text x="0" y="10" font-size="10">Möte</text>';
    const two = '<text x="15" y="12" font-size="10">Plan</text>';
    const far = '<text x="99" y="10" font-size="10">Långt</text>';
    expect(overlaps(textBoxes(svg(one, two)))).toEqual(['Möte × Plan']);
    expect(outside(svg(one, far), textBoxes(svg(one, far)))).toEqual(['Långt']);
  });
});

test('labels are escaped, and nothing that XML cannot hold is written', () => {
  const svg = drawMap(madePathway(2, 8, Object.values(hostileLabels)));
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
  expect(escaped('a\u0000b\u0007c\ud800d\ufffe\te')).toBe('abcd\te');
});

/** What a bar looks like: its path and the offsets of its gradient. */
function barIn(
  svg: string,
  at: number,
): { readonly d: string; readonly stops: readonly string[]; readonly post: boolean } {
  const id = `prov-langder-bar-${at}`;
  const [, d = ''] = new RegExp(`<path d="([^"]+)" fill="url\\(#${id}\\)"`).exec(svg) ?? [];
  const [, stops = ''] = new RegExp(`<linearGradient id="${id}"[^>]*>(.*?)</linearGradient>`).exec(svg) ?? [];
  const after = svg.slice(svg.indexOf(`url(#${id})`)).split('\n')[0] ?? '';
  return {
    d,
    stops: [...stops.matchAll(/stop-opacity="([^"]+)"/g)].map(([, value = '']) => value),
    post: after.includes('stroke-width="3"'),
  };
}

describe('the end of a bar says what the text says of its length', () => {
  const withLength = (rules: object): string =>
    drawMap(
      pathwayOf(
        JSON.stringify({
          ...JSON.parse(JSON.stringify(madePathway(1, 1, ['Steg']))),
          pathway: 'prov.langder',
          phases: { fas: { title: { sv: 'Fas', en: 'Phase' }, ...rules } },
          starts: { start: { title: { sv: 'Start', en: 'Start' }, opens: ['fas'] } },
        }),
      ),
    );

  test('silent: torn open, and no full colour anywhere', () => {
    const svg = withLength({});
    expect(barIn(svg, 1).d).toMatch(/l-6 [-\d.]+l6 [-\d.]+l-6 [-\d.]+z$/);
    expect(svg).toContain('>ingen längd angiven<');
  });

  test('about: fades out', () => {
    const svg = withLength({ usual: [{ lasts: { about: 'P1M' } }] });
    expect(barIn(svg, 1)).toMatchObject({ stops: ['1', '1', '0.08'], post: false });
    expect(svg).toContain('>ca 1 månad<');
  });

  test('usually from and to: full colour to the least, then fading', () => {
    const svg = withLength({ usual: [{ lasts: { from: 'P3M', to: 'P12M' } }] });
    expect(barIn(svg, 1)).toMatchObject({ stops: ['1', '1', '0.08'], post: false });
    expect(svg).toContain('>vanligen 3–12 månader<');
  });

  test('must: a straight end with a post', () => {
    const svg = withLength({ must: [{ lasts: { to: 'P4M' } }] });
    expect(barIn(svg, 1)).toMatchObject({ stops: ['1', '1'], post: true });
  });
});

describe('Norrköping', () => {
  const [, pathway] = allPathways.find(([name]) => name.startsWith('norrkoping')) ?? [];
  const svg = pathway === undefined ? '' : drawMap(pathway);
  const stretch = (at: number): readonly [number, number] => {
    const [, d = ''] =
      new RegExp(`<path d="([^"]+)" fill="url\\(#norrkoping-familjeteam-7-15-bar-${at}\\)"`).exec(svg) ?? [];
    const [, to = '', from = ''] = /^M([\d.]+) [\d.]+H([\d.]+)/.exec(d) ?? [];
    return [Number(from), Number(to)];
  };

  test('the urgent track comes first, phases follow each other, generalisation lies within treatment', () => {
    const bars = [1, 2, 3, 4, 5].map(stretch);
    for (const at of [1, 2, 3]) expect(bars[at]?.[0]).toBeGreaterThan(bars[at - 1]?.[0] ?? 0);
    expect(bars[4]?.[0]).toBeGreaterThan(bars[3]?.[0] ?? 0);
    expect(bars[4]?.[0]).toBeLessThan(bars[3]?.[1] ?? 0);
  });

  test('names every phase, way in, way out and step of a phase', () => {
    const texts = textBoxes(svg)
      .map(({ text }) => text)
      .join(' ');
    const titles = [
      ...Object.values(pathway?.phases ?? {}).flatMap(({ title, steps }) => [
        title,
        ...Object.values(steps ?? {}).map((step) => step.title),
      ]),
      ...Object.values(pathway?.starts ?? {}).map(({ title }) => title),
      ...Object.values(pathway?.outcomes ?? {}).map(({ title }) => title),
    ];
    for (const title of titles) expect(texts).toContain(title?.sv);
  });
});

describe('a limit on the phase itself', () => {
  const two = madePathway(2, 2, ['Samtal']);
  const withDue = (occasion?: Condition): string =>
    drawMap({
      ...two,
      phases: {
        ...two.phases,
        'fas-1': {
          title: { sv: 'Uppföljning', en: 'Follow-up' },
          must: [
            { opens: { phase: { 'fas-0': 'completed' } } },
            {
              due: { within: 'P6M', from: { ended: 'fas-0' } },
              ...(occasion === undefined ? {} : { while: occasion }),
            },
          ],
        },
      },
    });

  test('is its length, when it stands as long as the phase goes on', () => {
    expect(withDue({ phase: { 'fas-1': 'open' } })).toContain('>högst 6 månader<');
    expect(withDue()).not.toContain('>högst 6 månader<');
    expect(withDue({ done: 'steg-0' })).not.toContain('>högst 6 månader<');
  });
});

test('the card of a way in leaves out what it asks only at times', () => {
  const one = madePathway(1, 1, ['Samtal']);
  const asking = (occasion?: Condition): string =>
    drawMap({
      ...one,
      starts: {
        start: {
          title: { sv: 'Start', en: 'Start' },
          must: [
            {
              needs: { people: { role: 'chef', from: 1 } },
              ...(occasion === undefined ? {} : { while: occasion }),
            },
          ],
        },
      },
    });
  expect(asking()).toContain('rollen Chef');
  expect(asking({ done: 'steg-0' })).not.toContain('rollen Chef');
});

describe('a phase that a second way in opens', () => {
  const two = madePathway(2, 2, ['Samtal']);
  const withSecond = (opens: Condition): string =>
    drawMap({
      ...two,
      starts: { ...two.starts, andra: { title: { sv: 'Andra', en: 'Second' }, opens: ['fas-1'] } },
      phases: { ...two.phases, 'fas-1': { ...two.phases['fas-1'], must: [{ opens }] } },
    });

  test('is urgent when nothing else leads to it', () => {
    expect(withSecond({ start: 'andra' })).toContain('Skyndsamt');
    expect(withSecond({ any: [{ done: 'steg-0' }, { start: 'andra' }] })).not.toContain('Skyndsamt');
  });
});

describe('a step with a limit counted from its phase', () => {
  const yaml = (steps: string): string => `
language: 1
pathway: prov.stod
version: 1.0.0
status: draft
title: { sv: Stöd, en: Support }
subject: family
legalBasis: not-stated
documentation: full
authority: [chef]
roles: { chef: { kind: manager, title: { sv: Chef, en: Head } } }
starts: { vanlig: { title: { sv: Start, en: Start }, opens: [arbete] } }
phases:
  arbete:
    title: { sv: Arbete, en: Work }
    usual: [{ lasts: { from: P6M, to: P2Y } }]
    steps:
${steps}
outcomes: { administrativt: { title: { sv: Slut, en: End }, administrative: true } }
`;
  const due = 'must: [{ due: { within: P1M, from: { opened: arbete } } }]';
  const plan = `      plan: { title: { sv: Planen, en: The plan }, plan: {}, ${due} }`;
  const others = ['Besök', 'Samtal', 'Träff'].map(
    (sv, at) => `      steg-${at}: { title: { sv: ${sv}, en: Step }, meeting: {} }`,
  );

  /** The middle of a text, or the leader of a label that has one. */
  const middles = (svg: string): ((text: string) => number) => {
    const boxes = textBoxes(svg);
    return (text) => {
      const found = boxes.find((box) => box.text === text);
      if (found === undefined) throw new Error(`no ${text}`);
      return (found.left + found.right) / 2;
    };
  };

  test('stands no later than that on the axis, wherever it is written', () => {
    for (const steps of [[plan], [plan, ...others.slice(0, 1)], [...others.slice(0, 1), plan]]) {
      const at = middles(drawMap(pathwayOf(yaml(steps.join('\n')))));
      expect(at('Planen')).toBeLessThan(at('6 månader'));
    }
  });

  test('leaves the others their places', () => {
    const signs = (steps: readonly (string | undefined)[]): readonly string[] =>
      [...drawMap(pathwayOf(yaml(steps.join('\n')))).matchAll(/<circle cx="([\d.]+)"/g)].map(
        ([, x = '']) => x,
      );
    const [first = 'none'] = signs([others[0], others[1]]);
    expect(signs([others[0], plan])).toContain(first);
  });
});

test('a phase that is completed and one that is ended early are led to by words of their own', () => {
  const [, pathway] = allPathways.find(([name]) => name === 'kumla.bron') ?? [];
  if (pathway === undefined) throw new Error('no Bron');
  const svg = drawChart(pathway, { lang: 'sv' });
  expect(svg).toContain('när: avslutas som klar');
  expect(svg).toContain('när: avbryts');
});
