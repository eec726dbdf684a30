import type { Finding } from '../../diagnostics/declared.js';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { outlineOf } from './outline.js';
import { referenceFindings } from './references.js';

/** Findings about how the parts of a definition fit together. Pure. */
export function crossFindings(
  value: unknown,
  broken: readonly DataPath[],
  unknown: readonly { readonly path: DataPath; readonly meant?: string }[],
): readonly Finding[] {
  const outline = outlineOf(value, broken, unknown);
  return checks.flatMap((check) => check(outline));
}

const checks = [referenceFindings];
