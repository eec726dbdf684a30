import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawMap } from '../../src/draw/draw-map.js';
import { shippedPathways } from './pictures.js';

const folder = 'docs/maps';

// `UPDATE_DOCS=1 npx vitest run test/draw/committed` draws them anew.
test.each(shippedPathways)('docs/maps holds the map of %s as it is drawn today', (name, pathway) => {
  const file = `${folder}/${name}.svg`;
  const drawn = drawMap(pathway);
  if (process.env.UPDATE_DOCS === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, drawn);
  }
  expect(existsSync(file) && readFileSync(file, 'utf8') === drawn, `draw ${file} anew`).toBe(true);
});

test('docs/maps holds nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(shippedPathways.map(([name]) => `${name}.svg`).sort());
});
