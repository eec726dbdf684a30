import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planned } from '../../src/definition/check/planned.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { completed } from '../diagnostics/base-pathway.js';

const page = readFileSync(new URL('../../docs/reference/planned-constructs.md', import.meta.url), 'utf8');

/** Every block of the page with the construct its section is about. */
const blocks = page
  .split(/^## /m)
  .slice(1)
  .flatMap((section) =>
    [...section.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => ({
      construct: section.slice(0, 3),
      text: match[1] ?? '',
    })),
  );

test.each(blocks)('a block of $construct is answered by not-yet and nothing else', ({ construct, text }) => {
  const { pathway, diagnostics } = readPathway(completed(text));
  expect(pathway).toBeUndefined();
  expect(new Set(diagnostics.map((one) => one.code))).toEqual(new Set(['not-yet']));
  expect(new Set(diagnostics.map((one) => one.data.construct))).toEqual(new Set([construct]));
});

test('every planned key is shown on the page', () => {
  const shown = blocks.flatMap(({ text }) =>
    readPathway(completed(text)).diagnostics.map((one) => one.data.key),
  );
  expect([...new Set(shown)].sort()).toEqual([...new Set(planned.map(({ key }) => key))].sort());
});
