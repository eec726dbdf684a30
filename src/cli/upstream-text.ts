import type { Pathway } from '../definition/pathway.js';
import type { PathwayChange } from '../diff/change.js';
import { sayChanges } from '../render/change-sentences.js';
import { type Block, printPage } from '../render/page.js';
import { inLang } from '../words/text.js';
import { diffText } from './diff-text.js';
import type { Settings } from './settings.js';
import type { Upstream } from './upstream.js';

const words = {
  sv: {
    from: (title: string, before: string, after: string) => `${title}, version ${before} → ${after}`,
    reaches: 'Det här ändras i varianten',
    nothing: 'Inget ändras i varianten.',
    overlaps: 'Det här har varianten ett eget ord om, så det ändras inte',
    inParent: 'Nya versionen',
    own: 'Varianten',
    errors: 'Det här måste rättas innan varianten kan bygga på den nya versionen',
  },
  en: {
    from: (title: string, before: string, after: string) => `${title}, version ${before} → ${after}`,
    reaches: 'This changes in the variant',
    nothing: 'Nothing changes in the variant.',
    overlaps: 'On this the variant has its own word, so it does not change',
    inParent: 'The new version',
    own: 'The variant',
    errors: 'This must be mended before the variant can be built on the new version',
  },
} as const;

/** What a newer parent means for a variant, as a page; what would be wrong is told after it, with its places. Pure. */
export function upstreamText(upstream: Upstream, settings: Settings): string {
  const { variant, parent, newer, after, reaches, errors } = upstream;
  const { lang, width } = settings;
  const said = words[lang];
  const head: Block = {
    kind: 'title',
    text: said.from(inLang(newer.title, lang), parent.version, newer.version),
  };
  const quiet: Block = { kind: 'paragraph', text: said.nothing };
  const changes: readonly Block[] =
    reaches.length > 0 ? [heading(said.reaches)] : after === undefined ? [] : [quiet];
  return [
    printPage([head, ...changes], width),
    after === undefined || reaches.length === 0 ? '' : `\n${diffText(variant, after, reaches, settings)}`,
    section(overlapBlocks(upstream, settings), width),
    section(errors.length === 0 ? [] : [heading(said.errors)], width),
  ].join('');
}

function section(blocks: readonly Block[], width: number): string {
  return blocks.length === 0 ? '' : `\n${printPage(blocks, width)}`;
}

function heading(text: string): Block {
  return { kind: 'heading', level: 1, text };
}

function overlapBlocks({ overlaps, parent, newer, variant }: Upstream, { lang }: Settings): readonly Block[] {
  if (overlaps.length === 0) return [];
  const said = words[lang];
  const tell = (before: Pathway, after: Pathway, change: PathwayChange) =>
    sayChanges(before, after, [change], lang)[0];
  return [
    heading(said.overlaps),
    ...overlaps.flatMap(({ inParent, own }): readonly Block[] => {
      const [one, other] = [tell(parent, newer, inParent), tell(parent, variant.pathway, own)];
      return [
        { kind: 'heading', level: 2, text: other?.place ?? '' },
        { kind: 'item', text: `${said.inParent}: ${lowered(one?.what)}` },
        { kind: 'item', text: `${said.own}: ${lowered(other?.what)}` },
      ];
    }),
  ];
}

function lowered(text: string = ''): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
