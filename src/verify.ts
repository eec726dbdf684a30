/**
 * What will go wrong in cases of a pathway, before a family meets it: dead ends, what can never come about, times that clash.
 *
 * @module insats/verify
 */
export type { DataPath, Diagnostic, Span } from './diagnostics/diagnostic.js';
export type { BehaviourFinding, InBoth, Verification } from './verify/verification.js';
export { type VerifyOptions, verifyPathway } from './verify/verify-pathway.js';
