import type { Pathway } from '../definition/pathway.js';
import { type ChartRegion, chartRegions } from './chart-model.js';
import { drawn, type InLanguage } from './draw-options.js';

/**
 * The statechart of a pathway as Mermaid text (`stateDiagram-v2`), for documents and wikis that draw Mermaid. Pure and
 * deterministic. Regions run side by side; names of states are those of the machine, labels are in `lang` (default Swedish).
 *
 * @param pathway - a checked pathway, as `readPathway` or `pathwayFrom` gives it
 * @throws PathwayError `invalid-argument`, `pathway-has-errors`
 */
export function drawMermaid(pathway: Pathway, options: InLanguage = {}): string {
  return drawn(pathway, options, ['lang'], (program, lang) => {
    const regions = chartRegions(program, lang);
    const lines = ['stateDiagram-v2', '  direction LR', ...regions.flatMap(regionLines)];
    return lines.map((text) => `${text}\n`).join('');
  });
}

function regionLines(region: ChartRegion): readonly string[] {
  const own = idOf(region.name);
  const of = (...names: readonly string[]): string => [own, ...names.map(idOf)].join('__');
  const states = region.states.flatMap(({ name, label, inner }) => [
    `    ${stateLine(label, of(name))}${inner.length > 0 ? ' {' : ''}`,
    ...inner.map((state) => `      ${stateLine(state.label, of(name, state.name))}`),
    ...(inner.length > 0 ? ['    }'] : []),
  ]);
  const moves = region.moves.map(({ from, to, event }) => `    ${of(from)} --> ${of(to)}: ${quoted(event)}`);
  return [
    `  ${stateLine(region.label, own)} {`,
    '    direction LR',
    ...states,
    `    [*] --> ${of(region.initial)}`,
    ...moves,
    '  }',
  ];
}

function stateLine(label: string, id: string): string {
  return `state "${quoted(label)}" as ${id}`;
}

/** Ids of Mermaid are letters, digits and underscores; `s_` keeps them apart from its own words. */
function idOf(name: string): string {
  return `s_${name.replace(/[^a-z0-9]/g, '_')}`;
}

/** A text that Mermaid shows as it stands: signs that it reads are written as its entity codes. */
function quoted(text: string): string {
  return [...text.replace(/\s+/gu, ' ')]
    .map((sign) => (unsafe.test(sign) ? `#${sign.codePointAt(0)};` : sign))
    .join('');
}

const unsafe = /["#;:<>&{}[\]`\\%]|\p{Cc}|\p{Cs}/u;
