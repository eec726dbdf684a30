import { Composer, type CST, isScalar, type ParsedNode, type YAMLError } from 'yaml';
import { finding } from '../diagnostics/declared.js';
import { dataOf, type TextData } from './data-of.js';
import { errorSlip } from './error-slip.js';
import { type Placed, readTokens } from './read-tokens.js';
import { partsOf, tokenSlip } from './token-slips.js';
import { withoutStacks } from './without-stacks.js';
import { yamlEmpty, yamlNotText, yamlSeveralDocuments, yamlSyntax, yamlTab } from './yaml-codes.js';

/** What a text says, as plain data, with the place of every part. */
export interface ReadYaml {
  /** Missing when the text could not be read as YAML at all. */
  readonly data?: TextData;
  readonly findings: readonly Placed[];
}

/**
 * Reads YAML as plain data, within the limits of `limits`: no aliases, merges, tags, unsafe keys or repeated keys; those
 * places are left empty and reported. Pure; never throws; bounded in time.
 */
export function readYaml(text: unknown): ReadYaml {
  if (typeof text !== 'string')
    return { findings: [placed(finding(yamlNotText, [], { found: typeof text }), 0, 0)] };
  try {
    return withoutStacks(() => composed(text));
  } catch {
    return { findings: [placed(finding(yamlSyntax, [], { reason: 'RESOURCE_EXHAUSTION' }), 0, 1)] };
  }
}

function placed(one: Placed['finding'], from: number, to: number): Placed {
  return { finding: one, from, to };
}

function composed(text: string): ReadYaml {
  const read = readTokens(text);
  if ('refused' in read) return { findings: [read.refused] };
  const parts = partsOf(read.tokens);
  const slip = tokenSlip(parts);
  if (slip !== undefined) return { findings: [slip] };
  const composer = new Composer<ParsedNode>({
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const documents = [...composer.compose(read.tokens, false, text.length)];
  const [error] = documents.flatMap((document) => document.errors);
  if (error !== undefined) {
    const tokens = parts.map(({ token }) => token);
    return { findings: [syntaxFinding(error, tokens, text)] };
  }
  const [document, second] = documents;
  const root = document?.contents;
  if (second !== undefined) {
    const [from] = second.range;
    return { findings: [placed(finding(yamlSeveralDocuments, [], {}), from, from + 3)] };
  }
  if (!root || (isScalar(root) && root.value === null && root.source === '')) {
    return { findings: [placed(finding(yamlEmpty, [], {}), 0, 0)] };
  }
  return dataOf(root, text);
}

/** Only the first: one slip makes the parser stumble over all that follows. */
function syntaxFinding(error: YAMLError, tokens: readonly CST.Token[], text: string): Placed {
  const [from, to] = error.pos;
  if (error.code === 'TAB_AS_INDENT') return placed(finding(yamlTab, [], {}), from, to);
  if (error.code === 'MULTIPLE_DOCS') return placed(finding(yamlSeveralDocuments, [], {}), from, to);
  const { slip, extent } = errorSlip(error, tokens, text);
  return placed(finding(yamlSyntax, [], slip), ...extent);
}
