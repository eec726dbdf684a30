import type { Pathway } from '../definition/pathway.js';
import { renderDiagnostics } from '../render/render-diagnostics.js';
import { definitionIn, parentOf } from './definition-file.js';
import type { Io } from './io.js';
import { readText } from './read-text.js';
import type { Settings } from './settings.js';
import { type Upstream, upstreamOf } from './upstream.js';
import { upstreamText } from './upstream-text.js';
import { UsageError } from './usage-error.js';

/**
 * `insats diff --upstream VARIANT NEWPARENT`: what of a newer parent reaches the variant, where the variant has its own word,
 * and what would then be wrong. Status 0 when nothing changes, 1 when something does, 2 when they cannot be compared.
 *
 * @throws UsageError when a file cannot be read, or the first is no variant of the second
 */
export async function upstreamCommand(
  [own, newParent]: readonly [variant: string, newParent: string],
  format: 'text' | 'json',
  settings: Settings,
  io: Io,
): Promise<number> {
  const variant = await definitionIn(own, settings, io);
  const newer = await definitionIn(newParent, settings, io);
  if (variant === undefined || newer === undefined) return 2;
  const parent = parentOf(variant);
  if (parent === undefined || parent.pathway !== newer.pathway.pathway)
    throw new UsageError({
      sv: `${own} är ingen variant av ${newer.pathway.pathway}, som står i ${newParent}.`,
      en: `${own} is no variant of ${newer.pathway.pathway}, which stands in ${newParent}.`,
    });
  const file = await readText(io, own);
  const text = 'text' in file ? file.text : '';
  const upstream = upstreamOf(variant, parent, newer.pathway, text);
  io.out(format === 'json' ? asJson(upstream) : upstreamText(upstream, settings));
  if (format === 'text') io.out(renderDiagnostics(upstream.errors, { ...settings, file: own, text }));
  const { reaches, overlaps, errors } = upstream;
  return reaches.length + overlaps.length + errors.length === 0 ? 0 : 1;
}

/** For other programs: `format_version` 1. */
function asJson({ variant, parent, newer, reaches, overlaps, errors }: Upstream): string {
  const headOf = ({ pathway, version }: Pathway) => ({ pathway, version });
  const result = {
    format_version: 1,
    same: reaches.length + overlaps.length + errors.length === 0,
    variant: { file: variant.file, ...headOf(variant.pathway) },
    before: headOf(parent),
    after: headOf(newer),
    reaches,
    overlaps,
    errors,
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
