import type { Pathway } from '../definition/pathway.js';
import type { Program } from '../definition/program.js';
import { inLang, type Lang } from '../words/text.js';
import { mapOf } from './draw-map.js';
import { drawn, type InLanguage } from './draw-options.js';
import { drawingOf } from './drawing.js';
import { familyWords } from './family-words.js';
import { tag, textTag } from './html.js';
import { descriptionPart, familyPart, rulesPart } from './page-parts.js';
import { pagePalette, pageStyle } from './page-style.js';
import { pageWords } from './page-words.js';
import { element } from './svg.js';

/**
 * A pathway as one page in HTML that needs nothing else: the map, a sheet of A4 for the family in plain words, the description,
 * and every rule with strength, basis and source. Pure and deterministic. Follows the reader's bright or dark setting.
 * No script, and no address outside the page.
 *
 * @param pathway - a checked pathway, as `readPathway` or `pathwayFrom` gives it
 * @throws PathwayError `invalid-argument`, `pathway-has-errors`
 */
export function drawPage(pathway: Pathway, options: InLanguage = {}): string {
  return drawn(pathway, options, ['lang'], pageOf);
}

function pageOf(program: Program, lang: Lang): string {
  const { pathway } = program;
  const drawing = drawingOf(program, lang, pagePalette);
  const said = pageWords[lang];
  const title = inLang(pathway.title, lang);
  const about = inLang(pathway.about, lang);
  const map = mapOf(drawing.program, lang, pagePalette, true);
  const sections = [
    [
      'kartan',
      said.map,
      tag('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': said.mapScroll }, `\n${map}`),
    ],
    ['beskrivningen', said.description, descriptionPart(drawing)],
    [
      'reglerna',
      said.rules,
      tag(
        'div',
        { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': said.rules },
        rulesPart(drawing),
      ),
    ],
  ] as const;
  const [first = '', ...others] = sections.map(([id, heading, content]) =>
    tag(
      'section',
      { id, 'aria-labelledby': `${id}-rubrik` },
      textTag('h2', heading, { id: `${id}-rubrik` }),
      `\n${content}\n`,
    ),
  );
  const links = [
    ['kartan', said.map],
    ['familj', familyWords[lang].title],
    ['beskrivningen', said.description],
    ['reglerna', said.rules],
  ].map(([id = '', text = '']) => tag('li', {}, textTag('a', text, { href: `#${id}` })));
  const body = [
    tag(
      'header',
      {},
      textTag('h1', title),
      about === '' ? '' : textTag('p', about, { class: 'lead' }),
      tag('nav', { 'aria-label': said.contents }, tag('ul', {}, ...links)),
    ),
    tag('main', {}, `\n${[first, printLink(lang), familyPart(drawing), ...others].join('\n')}\n`),
    tag('footer', {}, textTag('p', said.madeFrom(pathway.pathway, pathway.version), { class: 'small' })),
  ];
  return `<!doctype html>\n${tag('html', { lang }, `\n${head(title, paperOf(map))}\n`, tag('body', {}, `\n${body.join('\n')}\n`), '\n')}\n`;
}

function printLink(lang: Lang): string {
  return tag('p', { class: 'noprint' }, textTag('a', familyWords[lang].print, { href: '#familj' }));
}

/**
 * The sheet that the map is printed on: as wide as an A3, where its smallest text is 9 points, and as high as the map needs.
 * A printer with smaller paper shrinks it.
 */
function paperOf(map: string): string {
  const [, width = '1480', height = '0'] = /viewBox="0 0 (\d+) (\d+)"/.exec(map) ?? [];
  const tall = Math.ceil((Number(height) / Number(width)) * 396 + 80);
  return `@page karta{size:420mm ${Math.max(297, tall)}mm}`;
}

function head(title: string, paper: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const metas = [
    { charset: 'utf-8' },
    { name: 'viewport', content: 'width=device-width, initial-scale=1' },
    { 'http-equiv': 'Content-Security-Policy', content: policy },
  ].map((attributes) => element('meta', attributes).replace('/>', '>'));
  return tag('head', {}, ...metas, textTag('title', title), `<style>${pageStyle}${paper}\n</style>`);
}
