import { durationWords, lengthWords } from '../words/durations.js';
import type { Drawing } from './drawing.js';
import type { PhaseLength } from './phase-length.js';

/** A length in a few words: `ca 1 månad`, `vanligen 3–12 månader`, `högst 4 månader`. Pure. */
export function lengthInWords(length: PhaseLength, { said, lang }: Drawing): string {
  if (length.kind === 'silent') return said.noLength;
  const { about, from, to } = length.spec;
  const isMust = length.kind === 'known' ? length.crisp : length.must;
  if (from === undefined && to === undefined)
    return `${said.about} ${about === undefined ? '' : durationWords(about, lang)}`;
  const bounds = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return `${isMust ? '' : `${said.usually} `}${lengthWords(bounds, lang)}`;
}
