// Writes the type declarations of each source file by itself, to .tmp/declarations, for tsup to bundle. The sources say their
// exported types in full (isolatedDeclarations), so no checker is needed: seconds, where a program for tsup's own
// declarations took most of the build. That the types hold is what scripts/check-types.mjs proves.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { inRoot } from './root.mjs';

const target = inRoot('.tmp/declarations');
const { config } = ts.readConfigFile(inRoot('tsconfig.json'), ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, inRoot('.'));

/** The declarations of a file; a type that is not said in full is an error. */
function declarationsOf(file) {
  const { outputText, diagnostics } = ts.transpileDeclaration(readFileSync(inRoot(file), 'utf8'), {
    fileName: file,
    compilerOptions: options,
    reportDiagnostics: true,
  });
  const wrong = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  if (wrong.length > 0) throw new Error(`${file}: ${wrong.join('\n')}`);
  return outputText;
}

/** Sources in a folder; the command has no declarations that a user reads. */
const sourcesIn = (folder) =>
  readdirSync(inRoot(folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => file.endsWith('.ts') && !file.startsWith(join('src', 'cli')));

/** Writes them all, anew. */
export function writeDeclarations() {
  rmSync(target, { recursive: true, force: true });
  for (const file of ['src', 'definitions'].flatMap(sourcesIn)) {
    const written = join(target, file.replace(/\.ts$/, '.d.ts'));
    mkdirSync(dirname(written), { recursive: true });
    writeFileSync(written, declarationsOf(file));
  }
}
