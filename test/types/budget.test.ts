import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** How many types the compiler makes to check one file, with what it needs of its imports. */
function instantiations(file: string): number {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const program = ts.createProgram([`${root}test/types/budget/${file}`], {
    ...options,
    declaration: false,
    isolatedDeclarations: false,
  });
  const source = program.getSourceFile(`${root}test/types/budget/${file}`);
  expect(program.getSemanticDiagnostics(source).map(({ messageText }) => messageText)).toEqual([]);
  return program.getInstantiationCount();
}

test('literal ids of the largest definition stay cheap for the compiler', { timeout: 240_000 }, () => {
  const plain = instantiations('plain.ts');
  const typed = instantiations('typed.ts');
  expect(plain).toBeGreaterThan(1000);
  expect(typed).toBeLessThan(12_000);
  expect(typed - plain).toBeLessThan(3000);
});
