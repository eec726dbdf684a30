import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's own folder. */
export const root: URL = new URL('../../', import.meta.url);

/** A file of the repository by its path. */
export const inRoot = (path: string): string => fileURLToPath(new URL(path, root));

/** A fenced block of code on a page. */
export interface CodeBlock {
  /** The page, from the root of the repository. */
  readonly page: string;
  /** 1-based line of the first line of code. */
  readonly line: number;
  /** The first word after the fence: `ts`, `yaml`, `sh`, `text`. */
  readonly language: string;
  /** The words after it. */
  readonly words: readonly string[];
  readonly code: string;
}

/** Pages that other programs write: their code is not for running. */
const generated = (path: string): boolean =>
  path.startsWith('docs/api/') || path === 'docs/reference/api-report.md';

/** Every page of the documentation, as paths from the root. */
export function pages(): readonly string[] {
  const inDocs = filesUnder('docs').filter((path) => path.endsWith('.md') && !generated(path));
  const examples = filesUnder('examples').filter((path) => path.endsWith('.md'));
  return ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...inDocs, ...examples];
}

/** Files under a folder of the repository, as sorted paths from the root. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(inRoot(`${folder}/`), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(inRoot(path), 'utf8').replaceAll('\r\n', '\n');
}

/** The keys and values between the `---` lines at the head of a page. */
export function frontmatterOf(text: string): { readonly [key: string]: string } {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '';
  return Object.fromEntries(
    head.split('\n').flatMap((line) => {
      const at = line.indexOf(':');
      return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
    }),
  );
}

/** The fenced blocks of a page, in order. */
export function codeBlocks(page: string, text: string = textOf(page)): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const fence = /^( *)(`{3,})(.*)$/.exec(lines[at] ?? '');
    if (fence === null) continue;
    const [, indent = '', ticks = '', info = ''] = fence;
    const end = lines.findIndex((line, index) => index > at && line.trim() === ticks);
    if (end < 0) throw new Error(`${page}:${at + 1}: the code block does not end`);
    const [language = '', ...words] = info.trim().split(/\s+/);
    const code = lines.slice(at + 1, end).map((line) => line.slice(indent.length));
    blocks.push({ page, line: at + 2, language, words, code: `${code.join('\n')}\n` });
    at = end;
  }
  return blocks;
}

/** The value of a word such as `file=a.yaml` after the fence. */
export function wordOf(block: CodeBlock, key: string): string | undefined {
  return block.words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);
}

/** A page without its blocks of code, so that what looks like a link in code is none. */
export function proseOf(text: string): string {
  return text.replace(/^( *)(`{3,}).*\n[\s\S]*?^\1\2 *$/gm, '').replace(/`[^`\n]*`/g, '``');
}

/** The anchors that the headings of a page give, as GitHub makes them. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const withoutCode = text.replace(/^( *)(`{3,}).*\n[\s\S]*?^\1\2 *$/gm, '');
  const anchors = [...withoutCode.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const base = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const times = seen.get(base) ?? 0;
    seen.set(base, times + 1);
    return times === 0 ? base : `${base}-${times}`;
  });
  return new Set(anchors);
}
