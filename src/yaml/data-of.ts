import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Finding, finding } from '../diagnostics/declared.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import { unsafeKeys } from '../diagnostics/unsafe-text.js';
import type { Placed } from './read-tokens.js';
import { yamlAlias, yamlDuplicateKey, yamlMerge, yamlNumber, yamlTag, yamlUnsafeKey } from './yaml-codes.js';

/** From one offset to another (exclusive). */
export type Extent = readonly [from: number, to: number];

/** A text's data and where its parts stand. */
export interface TextData {
  readonly value: unknown;
  /** Places that were refused; nothing stands there in `value`. */
  readonly holes: readonly DataPath[];
  /** Where the value, or the key that names it, stands; the nearest part around it when it is not in the text. */
  extentOf(path: DataPath, at: 'value' | 'key'): Extent;
}

interface Reading {
  readonly text: string;
  readonly findings: Placed[];
  readonly holes: DataPath[];
  readonly values: Map<string, Extent>;
  readonly keys: Map<string, Extent>;
}

/** Plain data of a composed text that is within the limits (64 levels, so recursion is safe). */
export function dataOf(
  root: Node,
  text: string,
): { readonly data: TextData; readonly findings: readonly Placed[] } {
  const reading: Reading = { text, findings: [], holes: [], values: new Map(), keys: new Map() };
  const value = read(reading, root, []);
  const data: TextData = {
    value,
    holes: reading.holes,
    extentOf: (path, at) => extentOf(reading, path, at),
  };
  return { data, findings: reading.findings };
}

function extentOf({ values, keys }: Reading, path: DataPath, at: 'value' | 'key'): Extent {
  for (let length = path.length; length >= 0; length--) {
    const key = placeKey(path.slice(0, length));
    const found = (at === 'key' || length < path.length ? keys.get(key) : undefined) ?? values.get(key);
    if (found !== undefined) return found;
  }
  return [0, 0];
}

const placeKey = (path: DataPath): string => JSON.stringify(path);

function refuse(reading: Reading, one: Finding, [from, to]: Extent): undefined {
  reading.findings.push({ finding: one, from, to });
  reading.holes.push(one.diagnostic.path);
  return undefined;
}

function read(reading: Reading, node: Node | null, path: DataPath): unknown {
  if (node === null) return null;
  const extent = rangeOf(node);
  reading.values.set(placeKey(path), extent);
  if (isAlias(node)) return refuse(reading, finding(yamlAlias, path, { name: `*${node.source}` }), extent);
  if (node.tag !== undefined) {
    const [from, to] = tagExtent(reading.text, extent[0]);
    return refuse(reading, finding(yamlTag, path, { tag: reading.text.slice(from, to) }), [from, to]);
  }
  if (isScalar(node)) return readScalar(reading, node, path, extent);
  return isMap(node) ? readMap(reading, node, path) : isSeq(node) ? readList(reading, node, path) : undefined;
}

function rangeOf(node: Node | null | undefined): Extent {
  const [from, to] = node?.range ?? [0, 0];
  return [from, to];
}

/** The tag stands before what it tags; nothing but white space or an anchor comes between. */
function tagExtent(text: string, before: number): Extent {
  const from = Math.max(text.lastIndexOf('!', before), 0);
  const start = text[from - 1] === '!' ? from - 1 : from;
  const length = /^[^\s,[\]{}]*/.exec(text.slice(start))?.[0].length ?? 1;
  return [start, start + length];
}

function readScalar(reading: Reading, node: Scalar, path: DataPath, extent: Extent): unknown {
  const { value, source = '' } = node;
  const isPlain = typeof value !== 'number' || /^[-+]?(0|[1-9]\d*)(\.\d+)?$/.test(source);
  return isPlain ? value : refuse(reading, finding(yamlNumber, path, { text: source }), extent);
}

function readList(reading: Reading, node: YAMLSeq, path: DataPath): unknown[] {
  return node.items.map((item, at) =>
    read(reading, (isPair(item) ? null : item) as Node | null, [...path, at]),
  );
}

function readMap(reading: Reading, node: YAMLMap, path: DataPath): { [key: string]: unknown } {
  const values: { [key: string]: unknown } = {};
  const first = new Map<string, Pair>();
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const place = [...path, key];
    const extent = rangeOf(pair.key);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, pair);
    if (unsafeKeys.has(key)) {
      refuse(reading, finding(yamlUnsafeKey, place, { key }, { at: 'key' }), extent);
    } else if (key === '<<') {
      refuse(reading, finding(yamlMerge, place, {}, { at: 'key' }), extent);
    } else if (earlier !== undefined) {
      const found = finding(yamlDuplicateKey, place, { key }, { at: 'key', related: [place] });
      reading.findings.push({ finding: found, from: extent[0], to: extent[1] });
    } else {
      reading.keys.set(placeKey(place), extent);
      const value = read(reading, pair.value, place);
      if (value !== undefined) values[key] = value;
    }
  }
  const head = reading.keys.get(placeKey([...path, [...first.keys()][0] ?? '']));
  if (head !== undefined && path.length === 0) reading.keys.set(placeKey(path), head);
  if (head !== undefined && typeof path.at(-1) === 'number') reading.keys.set(placeKey(path), head);
  return values;
}
