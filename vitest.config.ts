import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const config: ViteUserConfig = defineConfig({
  resolve: {
    // Tests of documentation and examples read as a host would write them, and still run on the source.
    alias: [
      { find: /^insats$/, replacement: here('./src/index.ts') },
      { find: /^insats\/definitions\/([^/]+)$/, replacement: here('./definitions/$1/pathway.ts') },
      {
        find: /^insats\/(yaml|render|draw|xstate|migration|runtime|store|sql|seal|testing|verify)$/,
        replacement: here('./src/$1.ts'),
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    restoreMocks: true,
    // Every core: vitest would leave one idle, which on two is half the machine.
    maxWorkers: availableParallelism(),
    // Modules are read once for each core and not once for each file: nothing here keeps what another file could see.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Properties and type checks take their time on a small machine; a hang still ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: 'coverage',
    },
  },
});

export default config;
