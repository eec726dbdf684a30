import { nearest } from '../diagnostics/nearest.js';
import { type CodeRoom, codeRooms, type ExplainedCode } from './code-rooms.js';
import { codeText, listText } from './explain-text.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/**
 * `insats explain [CODE]`: what a code means wherever it is said, or every code when none is named; status 0.
 *
 * @throws UsageError when there is no such code, with the names that are most like it
 */
export function explainCommand(code: string | undefined, settings: Settings, io: Io): number {
  if (code === undefined) {
    io.out(listText(codeRooms, settings));
    return 0;
  }
  const meanings = meaningsOf(code.trim().toLowerCase());
  if (meanings.length === 0) throw unknownCode(code);
  io.out(
    `${meanings.map(({ explained, room }) => codeText(explained, room.title, settings)).join('\n\n')}\n`,
  );
  return 0;
}

interface Meaning {
  readonly explained: ExplainedCode;
  readonly room: CodeRoom;
}

function meaningsOf(code: string): readonly Meaning[] {
  return codeRooms.flatMap((room) =>
    room.codes.filter((one) => one.code === code).map((explained) => ({ explained, room })),
  );
}

function unknownCode(code: string): UsageError {
  const near = nearestCodes(code.trim().toLowerCase());
  const [sv, en] =
    near.length === 0
      ? ['Alla koder visas med insats explain.', 'All codes are shown by insats explain.']
      : [`Menade du ${near.join(' eller ')}?`, `Did you mean ${near.join(' or ')}?`];
  return new UsageError({
    sv: `Koden ${code} finns inte. ${sv}`,
    en: `There is no code ${code}. ${en}`,
  });
}

/** At most three codes: those most like what was asked for, then those that have it as a part. */
function nearestCodes(asked: string): readonly string[] {
  const all = new Set(codeRooms.flatMap((room) => room.codes.map(({ code }) => code)));
  const found: string[] = [];
  for (let near = nearest(asked, all); near !== undefined; near = nearest(asked, all)) {
    found.push(near);
    all.delete(near);
  }
  const holding = asked.length < 3 ? [] : [...all].filter((code) => code.includes(asked));
  return [...found, ...holding].slice(0, 3);
}
