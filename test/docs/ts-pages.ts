import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { type CodeBlock, codeBlocks, inRoot, pages } from './markdown.js';

/** A page's code as one module: its blocks in order, each line where it stands on the page. */
export interface TsPage {
  readonly page: string;
  /** TypeScript is compiled and run; JavaScript, on pages whose reader has no compiler, is run. */
  readonly language: 'ts' | 'js';
  readonly code: string;
  /** Where the module is written. */
  readonly file: string;
  /** What the page says is printed: the `// → …` comments, in order. */
  readonly shown: readonly string[];
}

/** The pages that have code. Blocks of one page share their names, as they do for its reader. */
export function tsPages(): readonly TsPage[] {
  return pages().flatMap((page) => {
    const blocks = codeBlocks(page).filter(({ language }) => language === 'ts' || language === 'js');
    const [first] = blocks;
    if (first === undefined) return [];
    if (blocks.some(({ language }) => language !== first.language))
      throw new Error(`${page} mixes ts and js`);
    return [tsPage(page, first.language === 'ts' ? 'ts' : 'js', blocks)];
  });
}

function tsPage(page: string, language: TsPage['language'], blocks: readonly CodeBlock[]): TsPage {
  const lines: string[] = [];
  for (const block of blocks) {
    while (lines.length < block.line - 1) lines.push('');
    lines.push(...block.code.trimEnd().split('\n'));
  }
  const code = `${lines.join('\n')}\nexport {};\n`;
  const file = inRoot(`.tmp/docs/${page.replace(/\.md$/, '').replace(/[^\w-]/g, '_')}.${language}`);
  return { page, language, code, file, shown: lines.flatMap(shownIn) };
}

function shownIn(line: string): readonly string[] {
  const text = /\/\/ → (.*)$/.exec(line)?.[1];
  return text === undefined ? [] : [text.trim()];
}

/** Writes the modules of the pages and says what does not compile, by page and line. */
export function typeErrors(pagesToCheck: readonly TsPage[]): readonly string[] {
  const all = pagesToCheck.filter(({ language }) => language === 'ts');
  for (const { file, code } of all) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  const config = ts.readConfigFile(inRoot('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, inRoot('.'));
  const relaxed: ts.CompilerOptions = {
    ...options,
    declaration: false,
    isolatedDeclarations: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
    skipLibCheck: true,
  };
  const program = ts.createProgram(
    all.map(({ file }) => file),
    relaxed,
  );
  return all.flatMap(({ page, file }) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map((one) => {
      const line = source?.getLineAndCharacterOfPosition(one.start ?? 0).line ?? 0;
      return `${page}:${line + 1}: ${ts.flattenDiagnosticMessageText(one.messageText, '\n')}`;
    });
  });
}

/** Runs the module of a page and gives what it printed. */
export async function printedBy({ file, code }: TsPage): Promise<readonly string[]> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  const printed: string[] = [];
  const { log } = console;
  console.log = (...values: unknown[]) => {
    printed.push(values.map(asShown).join(' '));
  };
  try {
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    console.log = log;
  }
  return printed;
}

function asShown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
}
