import { isInstant, localDateOf } from '../calendar/instant.js';
import { isLocalDate } from '../calendar/local-date.js';
import type { Entry } from '../entry/entry.js';
import { namesOf } from '../render/names.js';
import { type Block, printPage } from '../render/page.js';
import { refusalText } from '../render/refusal-text.js';
import { renderOverview } from '../render/render-overview.js';
import { renderTimeline } from '../render/render-timeline.js';
import { dateWords } from '../words/dates.js';
import { inSentence } from '../words/sentences.js';
import type { Lang } from '../words/text.js';
import { inLang } from '../words/text.js';
import type { RefusedEntry } from './record-journal.js';
import type { RunResult } from './run-result.js';
import type { Settings } from './settings.js';

const words = {
  sv: {
    happened: 'Det som har hänt',
    refused: 'Det som inte togs emot',
    kept: 'Registreringen sparades inte.',
    seenBy: (role: string) => `Så som ${role} får se det (en annan roll väljs med --as).`,
  },
  en: {
    happened: 'What happened',
    refused: 'What was refused',
    kept: 'The entry was not stored.',
    seenBy: (role: string) => `As the role ${role} may see it (--as chooses another role).`,
  },
} as const;

/** What happened, what was refused and how the case stands, as text. Pure. */
export function runText(result: RunResult, settings: Settings): string {
  const { lang, width } = settings;
  const { program, rows, recorded, overview } = result;
  const said = words[lang];
  const role = inSentence(namesOf(program, lang).role(result.viewer.role));
  const head: readonly Block[] = [
    { kind: 'title', text: `${inLang(program.pathway.title, lang)}: ${lower(said.happened)}` },
    { kind: 'paragraph', text: said.seenBy(role) },
  ];
  const refused = recorded.refused.map((one) => refusedText(one, result, settings)).join('\n');
  const parts = [
    `${printPage(head, width)}\n${renderTimeline(rows, program, settings)}`,
    ...(refused === ''
      ? []
      : [`${printPage([{ kind: 'heading', level: 1, text: said.refused }], width)}${refused}`]),
    renderOverview(overview, program, settings),
  ];
  return parts.join('\n');
}

function refusedText(
  { entry, refusal }: RefusedEntry,
  { program }: RunResult,
  { lang, width, paint }: Settings,
): string {
  const names = namesOf(program, lang);
  const [head = '', ...reasons] = refusalText(refusal, entry, names);
  const blocks: readonly Block[] = [
    { kind: 'item', text: `${headOf(entry, program.zone, lang)}: ${head}` },
    ...reasons.map((text): Block => ({ kind: 'item', level: 1, text })),
    { kind: 'item', level: 1, text: words[lang].kept },
  ];
  const [first = '', ...rest] = printPage(blocks, width).split('\n');
  return [paint.error(first), ...rest].join('\n');
}

/** The day an entry happened, or its id when it has no proper day. */
function headOf({ happened, id }: Entry, zone: string, lang: Lang): string {
  const isMoment = typeof happened === 'string' && (isLocalDate(happened) || isInstant(happened));
  return isMoment ? dateWords(localDateOf(happened, zone), lang) : String(id);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
