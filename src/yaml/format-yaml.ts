import {
  type CollectionTag,
  Composer,
  type Document,
  isCollection,
  isScalar,
  type ParsedNode,
  Scalar,
  type ScalarTag,
  type TagId,
  type Tags,
  visit,
} from 'yaml';
import { tokensWithPlacedComments } from './comment-places.js';
import { byteOrderMark } from './read-tokens.js';
import { readYaml } from './read-yaml.js';
import { commentsOf, sameValue } from './same-meaning.js';

/** Columns that folded texts are broken at, and that a map written over several lines must fit to become one line. */
const width = 120;

/** A text laid out anew, or why it was left alone: it is not YAML that insats reads, or the layout would have changed it. */
export type Formatted = { readonly text: string } | { readonly left: 'broken' | 'would-change' };

/**
 * A YAML text in the layout of insats: two spaces for each step in, `{ a: b }` and `[a, b]`, double quotes, at most one blank
 * line, folded texts broken at 120 columns, line feeds. What stands on one line stays there, and so does every comment; keys
 * keep their order. Pure; formatting twice is formatting once. Never throws: a layout that would change the meaning, lose a
 * comment or not be stable is not given.
 */
export function formatYaml(text: string): Formatted {
  if (readYaml(text).findings.length > 0) return { left: 'broken' };
  try {
    const once = settled(text);
    const isSame =
      once !== undefined && sameValue(text, once) && sameList(commentsOf(text), commentsOf(once));
    return isSame ? { text: once } : { left: 'would-change' };
  } catch {
    return { left: 'would-change' };
  }
}

/** The layout that laying out again does not change: a comment may find its place only the second time. */
function settled(text: string): string | undefined {
  let now = text;
  for (let times = 0; times < 5; times++) {
    const next = laidOut(now);
    if (next === now) return now;
    now = next;
  }
  return undefined;
}

function sameList(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

function laidOut(text: string): string {
  const source = (text.startsWith(byteOrderMark) ? text.slice(1) : text).replace(/\r\n?/g, '\n');
  const composer = new Composer({ customTags: ourTags });
  const [document] = [...composer.compose(tokensWithPlacedComments(source), true, source.length)];
  if (document === undefined) return source;
  choose(document, source);
  tidyComments(document);
  return document.toString({ lineWidth: 0, indent: 2, indentSeq: true, flowCollectionPadding: true });
}

/** Comments without space at line ends, and at most one blank line between them. */
function tidyComments(document: Document.Parsed<ParsedNode>): void {
  const tidy = (comment: string): string =>
    comment
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/\n{2,}$/, '\n');
  const own = (node: { comment?: string | null; commentBefore?: string | null }): void => {
    if (node.comment) node.comment = tidy(node.comment);
    if (node.commentBefore) node.commentBefore = tidy(node.commentBefore);
  };
  own(document);
  visit(document, { Node: (_, node) => own(node) });
}

/** Decides which maps and lists stand on one line, and how texts are quoted. */
function choose(document: Document.Parsed<ParsedNode>, source: string): void {
  visit(document, {
    Collection: (_, node) => {
      const [from = 0, to = 0] = node.range ?? [];
      const own = source.slice(from, to);
      if (node.flow === true && own.includes('\n') && !fitsOnOneLine(own, source, from)) node.flow = false;
    },
    Scalar: (_, node, path) => {
      const { value, type } = node;
      if (typeof value !== 'string') return;
      if (type === Scalar.QUOTE_SINGLE && !/["\\]/.test(value)) node.type = Scalar.QUOTE_DOUBLE;
      const [from = 0, to = 0] = node.range ?? [];
      const isBroken = source.slice(from, to).trimEnd().includes('\n');
      const isFlow = type !== Scalar.BLOCK_FOLDED && type !== Scalar.BLOCK_LITERAL;
      const inFlow = path.some((one) => isCollection(one) && one.flow === true);
      if (isBroken && isFlow && !inFlow && /^\S[^\n]*\S$/.test(value)) node.type = Scalar.BLOCK_FOLDED;
    },
  });
}

/** A map or list that was broken over lines, as it would stand on one: no comment in it, and within the width. */
function fitsOnOneLine(own: string, source: string, from: number): boolean {
  if (/(^|\s)#/.test(own)) return false;
  const column = from - (source.lastIndexOf('\n', from - 1) + 1);
  return column + own.replace(/\s+/g, ' ').length <= width;
}

type Tag = CollectionTag | ScalarTag;

/** YAML's own sorts of value, written our way: lists without padding, folded texts broken at the width. */
function ourTags(tags: Tags): Tags {
  return tags.map((tag: Tag | TagId) => (typeof tag === 'string' ? tag : written(tag)));
}

function written(tag: Tag): Tag {
  switch (tag.tag) {
    case 'tag:yaml.org,2002:map':
      return padded(tag as CollectionTag, ' ');
    case 'tag:yaml.org,2002:seq':
      return padded(tag as CollectionTag, '');
    case 'tag:yaml.org,2002:str':
      return folding(tag as ScalarTag);
    default:
      return tag;
  }
}

function padded(tag: CollectionTag, flowCollectionPadding: '' | ' '): CollectionTag {
  const own = { ...tag };
  return Object.assign(own, {
    stringify: (
      node: { toString: (...args: readonly unknown[]) => string },
      context: object,
      ...rest: readonly unknown[]
    ) => node.toString({ ...context, flowCollectionPadding }, ...rest),
  });
}

function folding(tag: ScalarTag): ScalarTag {
  const { stringify } = tag;
  if (stringify === undefined) return tag;
  return {
    ...tag,
    stringify: (node, context, ...rest) => {
      const isFolded = isScalar(node) && node.type === Scalar.BLOCK_FOLDED;
      const options = { ...context.options, lineWidth: isFolded ? width : 0 };
      return stringify(node, { ...context, options }, ...rest);
    },
  };
}
