export type { Pathway } from './definition/pathway.js';
export type { DataPath, Diagnostic, RelatedPlace, Span } from './diagnostics/diagnostic.js';
export type { MigrationDecisions } from './mapping/mapping-file.js';
export { type MappingOptions, type MappingResult, readMapping } from './mapping/read-mapping.js';
export { type WrittenPlan, writeMapping } from './mapping/write-mapping.js';
export type { ParentOptions, Parents } from './variant/parents.js';
export type { PathwayResult } from './variant/pathway-from.js';
export { readPathway } from './yaml/read-pathway.js';
