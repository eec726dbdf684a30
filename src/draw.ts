/**
 * Pathways as pictures and pages: a map for everyone, the statechart, Mermaid text and a page in HTML. Pure; no browser.
 *
 * @module insats/draw
 */
export { drawChart } from './draw/draw-chart.js';
export { drawMap } from './draw/draw-map.js';
export { drawMermaid } from './draw/draw-mermaid.js';
export type { DrawOptions, InLanguage } from './draw/draw-options.js';
export { drawPage } from './draw/draw-page.js';
export type { Theme } from './draw/palette.js';
