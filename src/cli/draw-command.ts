import { drawChart } from '../draw/draw-chart.js';
import { drawMap } from '../draw/draw-map.js';
import { drawMermaid } from '../draw/draw-mermaid.js';
import { drawPage } from '../draw/draw-page.js';
import type { Theme } from '../draw/palette.js';
import type { Io } from './io.js';
import { loadPathway } from './load-pathway.js';
import type { Settings } from './settings.js';
import { writeText } from './write-text.js';

/** The pictures that `insats draw` makes. */
export const views: readonly ['map', 'chart', 'mermaid'] = ['map', 'chart', 'mermaid'];

/** What `insats draw` is told. */
export interface DrawCommandOptions {
  /** File to write; default: the terminal. */
  readonly out?: string;
  readonly theme: Theme;
  readonly view: (typeof views)[number];
}

/** `insats draw FILE`: the pathway as a picture; status 1 when it has errors. */
export async function drawCommand(
  path: string,
  { out, theme, view }: DrawCommandOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  const pathway = await loadPathway(path, settings, io);
  if (pathway === undefined) return 1;
  const { lang } = settings;
  const drawings = {
    map: () => drawMap(pathway, { lang, theme }),
    chart: () => drawChart(pathway, { lang, theme }),
    mermaid: () => drawMermaid(pathway, { lang }),
  };
  await writeText(io, out, drawings[view]());
  return 0;
}

/** `insats page FILE`: the pathway as one page in HTML; status 1 when it has errors. */
export async function pageCommand(
  path: string,
  { out }: { readonly out?: string },
  settings: Settings,
  io: Io,
): Promise<number> {
  const pathway = await loadPathway(path, settings, io);
  if (pathway === undefined) return 1;
  await writeText(io, out, drawPage(pathway, { lang: settings.lang }));
  return 0;
}
