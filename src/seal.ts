/**
 * Seals what is stored of a case with a key of its own, with the crypto of Node.
 *
 * @module insats/seal
 */
export { caseSealer } from './seal/case-sealer.js';
