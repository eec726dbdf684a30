import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Pathway } from '../../src/definition/pathway.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { type CodeBlock, codeBlocks, frontmatterOf, inRoot, pages, textOf, wordOf } from './markdown.js';

type Data = { readonly [key: string]: unknown };

/** One block of YAML with the definition it is part of. */
export interface YamlBlock {
  readonly block: CodeBlock;
  /** The whole definition, as it is read. */
  readonly text: string;
  /** The definitions that stand before it on the page: a local variant is built on one of them. */
  readonly before: readonly string[];
  /** Codes that the page says come back; none for a block that is right. */
  readonly wrong: readonly string[];
}

/**
 * The blocks of YAML on a page, each with the definition it belongs to:
 *
 * - a block with `language:` at its head is a whole definition, or with `extends:` a local variant of one before it
 * - any other is a part, and is laid into the definition as it stands so far on the page (maps are merged, lists of rules
 *   are added to); `definition: <page>` in the frontmatter names the page it begins with
 * - a block fenced as `yaml scenario` is a file of scenarios, and is run elsewhere
 * - a block fenced as `yaml mapping` says how cases go over, and is read elsewhere; one as `yaml facts` is no definition
 * - a block fenced as `yaml condition` is one condition, asked for by an outcome
 * - a block fenced as `yaml wrong=code` is a part whose rules stand in place of others; it gives exactly these codes and is
 *   then forgotten
 */
export function yamlBlocks(page: string): readonly YamlBlock[] {
  const { definition } = frontmatterOf(textOf(page));
  let whole: Data | undefined = definition === undefined ? undefined : definitionOf(definition);
  const before: string[] = [];
  return codeBlocks(page)
    .filter(
      ({ language, words }) =>
        language === 'yaml' && !['scenario', 'mapping', 'facts'].some((kind) => words.includes(kind)),
    )
    .map((block) => {
      const wrong = wordOf(block, 'wrong')?.split(',') ?? [];
      if (/^language:/m.test(block.code)) {
        const parents = [...before];
        if (wrong.length === 0 && !isVariant(block.code)) whole = parse(block.code) as Data;
        if (wrong.length === 0) before.push(block.code);
        return { block, text: block.code, before: parents, wrong };
      }
      if (whole === undefined) throw new Error(`${page}:${block.line}: a part of no definition`);
      const part = parse(block.code) as Data;
      const laid = block.words.includes('condition')
        ? withCondition(whole, part)
        : laidInto(whole, part, wrong.length === 0);
      if (wrong.length === 0 && !block.words.includes('condition')) whole = laid;
      return { block, text: stringify(laid), before: [], wrong };
    });
}

/** The first whole definition on another page. */
function definitionOf(page: string): Data {
  const block = codeBlocks(page).find(
    ({ language, code }) => language === 'yaml' && /^language:/m.test(code),
  );
  if (block === undefined) throw new Error(`${page} has no whole definition`);
  return parse(block.code) as Data;
}

function withCondition(whole: Data, condition: Data): Data {
  const outcome = { title: { sv: 'Prövas', en: 'Tried' }, must: [{ needs: condition }] };
  return laidInto(whole, { outcomes: { provas: outcome } }, true);
}

/** A part within the whole; rules are added to those that stand there, or stand in their place. */
function laidInto(whole: Data, part: Data, adds: boolean): Data {
  const entries = Object.entries(part).map(([key, value]) => {
    const before = Object.hasOwn(whole, key) ? whole[key] : undefined;
    if (adds && Array.isArray(before) && Array.isArray(value) && strengths.has(key))
      return [key, [...before, ...value]];
    return [key, isData(before) && isData(value) ? laidInto(before, value, adds) : value];
  });
  return { ...whole, ...(Object.fromEntries(entries) as Data) };
}

const strengths = new Set(['must', 'usual', 'may']);

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isVariant(text: string): boolean {
  return /^extends:/m.test(text);
}

/** What reading a block's definition gives; a variant is read on the definitions before it. */
export function diagnosticsOf({ text, before }: YamlBlock): readonly Diagnostic[] {
  const parents: Pathway[] = [];
  for (const one of isVariant(text) ? before : []) {
    const { pathway } = readPathway(one, undefined, { parents });
    if (pathway !== undefined) parents.push(pathway);
  }
  return readPathway(text, undefined, { parents }).diagnostics;
}

/** Pages whose YAML is held to other tables: the faults of each diagnostic, and what verify finds. */
const heldElsewhere = (page: string): boolean =>
  page.startsWith('docs/reference/diagnostics/') || page.startsWith('docs/reference/verification/');

/** The definition in the folder of a page, when the page is about it. */
const besides = (page: string): string => `${dirname(page)}/pathway.yaml`;

/** The pages whose YAML is read by itself. */
export function pagesWithYaml(): readonly string[] {
  return pages().filter(
    (page) =>
      !heldElsewhere(page) &&
      !existsSync(inRoot(besides(page))) &&
      codeBlocks(page).some(({ language }) => language === 'yaml'),
  );
}

/** Blocks of YAML on pages beside a definition that are not parts of that definition. */
export function strayExcerpts(): readonly string[] {
  return pages().flatMap((page) => {
    if (!existsSync(inRoot(besides(page)))) return [];
    const whole: unknown = parse(textOf(besides(page)));
    return codeBlocks(page)
      .filter(({ language, code }) => language === 'yaml' && !isWithin(parse(code), whole))
      .map(({ line }) => `${page}:${line}`);
  });
}

/** Whether what an excerpt says stands somewhere in a definition; keys and members may be left out of it. */
function isWithin(part: unknown, whole: unknown): boolean {
  if (says(whole, part)) return true;
  return (
    typeof whole === 'object' && whole !== null && Object.values(whole).some((value) => isWithin(part, value))
  );
}

function says(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part))
    return Array.isArray(whole) && part.every((one) => whole.some((other) => says(other, one)));
  if (!isData(part)) return part === whole;
  return (
    isData(whole) &&
    Object.entries(part).every(([key, value]) => Object.hasOwn(whole, key) && says(whole[key], value))
  );
}
