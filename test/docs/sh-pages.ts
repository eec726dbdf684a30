import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { run } from '../../src/cli/run.js';
import { type CodeBlock, codeBlocks, inRoot, pages, wordOf } from './markdown.js';
import { yamlBlocks } from './yaml-pages.js';

/** A command that a page shows, with what the page says comes of it. */
export interface ShownCommand {
  readonly at: string;
  readonly line: string;
  /** Status that the page says (`sh status=1`); 0 when it says nothing. */
  readonly status: number;
  /** The output in the block `text output` that follows, `…` alone on a line for what is left out; missing when none is shown. */
  readonly output?: string;
  /** Files that the page has written by then, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** Commands of other programs, which are not run here: with their variables, remarks, and lines that go on. */
const others = /^((npm|npx vitest|node|git|mkdir|cd|curl|export)\b|[A-Z_]+=|[a-z]+='|#|-[a-z])/;

/** Every `insats` command of the documentation. */
export function shownCommands(): readonly ShownCommand[] {
  return pages().flatMap((page) => {
    const blocks = codeBlocks(page);
    return blocks.flatMap((block, index) =>
      block.language === 'sh' ? commandsIn(page, block, blocks[index + 1]) : [],
    );
  });
}

function commandsIn(page: string, block: CodeBlock, next: CodeBlock | undefined): readonly ShownCommand[] {
  const isOutput = next?.language === 'text' && next.words.includes('output');
  return block.code.split('\n').flatMap((text, index) => {
    const line = text.replace(/\s+#.*$/, '').trim();
    if (line === '' || others.test(line)) return [];
    const at = `${page}:${block.line + index}`;
    if (!/^(npx )?insats /.test(line)) throw new Error(`${at}: is not known as a command`);
    return [
      {
        at,
        line,
        status: Number(wordOf(block, 'status') ?? 0),
        files: filesBy(page, block.line),
        ...(isOutput ? { output: next.code } : {}),
      },
    ];
  });
}

/** The files that a page has had its reader write before a line: each as it stands with the parts added since. */
function filesBy(page: string, line: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let current: string | undefined;
  for (const { block, text, wrong } of yamlBlocks(page)) {
    if (block.line > line) break;
    current = wordOf(block, 'file') ?? current;
    if (current !== undefined && wrong.length === 0) files.set(current, text);
  }
  for (const block of codeBlocks(page)) {
    const isWritten = block.language === 'json' || block.words.includes('scenario');
    const name = isWritten && block.line < line ? wordOf(block, 'file') : undefined;
    if (name !== undefined) files.set(name, block.code);
  }
  return files;
}

/** What a command came to. */
export interface Came {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** What it wrote to files. */
  readonly written: string;
}

/** Runs a command in process: on the page's own files first, then on those of the repository. */
export async function runShown({ line, files }: ShownCommand): Promise<Came> {
  const told = { out: '', err: '', written: '' };
  const status = await run(line.replace(/^(npx )?insats /, '').split(/\s+/), {
    out: (text) => {
      told.out += text;
    },
    err: (text) => {
      told.err += text;
    },
    read: async (path) => {
      const own = files.get(path);
      if (own !== undefined) return new TextEncoder().encode(own);
      return readFileSync(inRoot(path.replace(/^node_modules\/insats\//, '')));
    },
    write: async (_path, text) => {
      told.written += text;
    },
    create: async (_path, text) => {
      told.written += text;
    },
    replace: async (_path, text) => {
      told.written += text;
    },
    list: async (path) => namesIn(path, [...files.keys()]),
    watch: async () => undefined,
    env: {},
    isTerminal: false,
  });
  return { status, ...told };
}

/** Names in a folder: of the page's own files, or of the repository. */
function namesIn(folder: string, own: readonly string[]): readonly string[] | undefined {
  const within = folder === '.' ? '' : `${folder}/`;
  const names = own.filter((path) => path.startsWith(within)).map((path) => path.slice(within.length));
  if (names.length > 0) return [...new Set(names.map((name) => name.replace(/\/.*$/, '/')))].sort();
  const place = inRoot(folder.replace(/^node_modules\/insats\//, ''));
  if (folder === '.' || !existsSync(place) || !statSync(place).isDirectory()) return undefined;
  return readdirSync(place, { withFileTypes: true }).map((item) =>
    item.isDirectory() ? `${item.name}/` : item.name,
  );
}

/** What of the shown output a command did not write. */
export function notWritten(shown: string, out: string): readonly string[] {
  if (!/^…$/m.test(shown)) return shown === out ? [] : [shown];
  const parts = shown.split(/^…$\n?/m).filter((part) => part !== '');
  return parts.filter((part) => !out.includes(part));
}
