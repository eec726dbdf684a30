import { versionMeant } from '../definition/versions.js';
import type { Span } from '../diagnostics/diagnostic.js';
import type { PathwayChange, PathwayChangeClass } from '../diff/change.js';
import { changeWords, type SaidChange, sayChanges } from '../render/change-sentences.js';
import { type Block, printPage } from '../render/page.js';
import { list } from '../render/say.js';
import type { Lang } from '../words/text.js';
import type { DefinitionFile } from './definition-file.js';
import type { Settings } from './settings.js';

const words = {
  sv: {
    none: 'Ingen skillnad.',
    count: (n: number) => (n === 1 ? '1 skillnad' : `${n} skillnader`),
    law: (n: number) => (n === 1 ? '1 försvagar en lagregel.' : `${n} försvagar lagregler.`),
    same: 'Ärenden bedöms som förut.',
    version: (found: string, meant: string) => `${found} ändrar hur ärenden bedöms: det borde vara ${meant}.`,
  },
  en: {
    none: 'No difference.',
    count: (n: number) => (n === 1 ? '1 difference' : `${n} differences`),
    law: (n: number) => (n === 1 ? '1 weakens a rule of law.' : `${n} weaken rules of law.`),
    same: 'Cases are judged as before.',
    version: (found: string, meant: string) =>
      `${found} changes how cases are judged: it should be ${meant}.`,
  },
} as const;

const classes: readonly PathwayChangeClass[] = ['structure', 'stricter', 'softer', 'other', 'label'];

/** What differs between two definitions as a page: element by element, each change with its class and its line. Pure. */
export function diffText(
  before: DefinitionFile,
  after: DefinitionFile,
  changes: readonly PathwayChange[],
  { lang, width }: Settings,
): string {
  if (changes.length === 0) return `${words[lang].none}\n`;
  const said = sayChanges(before.pathway, after.pathway, changes, lang);
  const blocks = changes.flatMap((change, at) => {
    const one = said[at];
    return one === undefined ? [] : blocksOf(change, one, said[at - 1], { before, after, lang });
  });
  const meant = versionMeant(before.pathway, after.pathway);
  const about = meant === undefined ? [] : [words[lang].version(after.pathway.version, meant)];
  const summary = [summaryOf(changes, lang), ...about].join(' ');
  return printPage([...blocks, { kind: 'heading', level: 2, text: summary }], width);
}

interface Told {
  readonly before: DefinitionFile;
  readonly after: DefinitionFile;
  readonly lang: Lang;
}

/** The change as a point, under a heading when the one before it was about something else. */
function blocksOf(
  change: PathwayChange,
  { place, what }: SaidChange,
  last: SaidChange | undefined,
  told: Told,
): readonly Block[] {
  const item: Block = { kind: 'item', text: `${what} [${noteOf(change, told)}]` };
  return place === last?.place ? [item] : [{ kind: 'heading', level: 2, text: place }, item];
}

/** Its class, whether it weakens a rule of law, and its line in the later file that has it. */
function noteOf(change: PathwayChange, { before, after, lang }: Told): string {
  const [side, { file, spanOf }] =
    change.after === undefined ? [change.before, before] : [change.after, after];
  const { classes: names, weakensLaw } = changeWords[lang];
  return [
    names[change.class],
    ...(change.weakensLaw === true ? [weakensLaw] : []),
    ...(side === undefined ? [] : [placeAt(spanOf(side.path), file)]),
  ].join(', ');
}

/** A line of the file, or of the parent's file that a part of a variant stands in. */
function placeAt({ file, line }: Span, own: string): string {
  return `${file ?? own}:${line}`;
}

function summaryOf(changes: readonly PathwayChange[], lang: Lang): string {
  const counts = classes.flatMap((found) => {
    const count = changes.filter((change) => change.class === found).length;
    return count === 0 ? [] : [`${count} ${changeWords[lang].classes[found]}`];
  });
  const weakened = changes.filter(({ weakensLaw }) => weakensLaw === true).length;
  const isLabel = changes.every((change) => change.class === 'label');
  return [
    `${words[lang].count(changes.length)}: ${list(counts, lang)}.`,
    ...(weakened === 0 ? [] : [words[lang].law(weakened)]),
    ...(isLabel ? [words[lang].same] : []),
  ].join(' ');
}
