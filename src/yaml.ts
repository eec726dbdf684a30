export type { Pathway } from './definition/pathway.js';
export type { PathwayResult } from './definition/pathway-from.js';
export type { DataPath, Diagnostic, Span } from './diagnostics/diagnostic.js';
export { readPathway } from './yaml/read-pathway.js';
