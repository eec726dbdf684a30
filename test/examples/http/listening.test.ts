import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startServer } from '../../../examples/02-http/server.js';
import { inRoot } from '../../docs/markdown.js';
import { kumla } from './started.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'insats-http-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const start = () => startServer({ folder, keys: inRoot('examples/02-http/keys.json'), port: 0 });

test('listens, stops, and has its cases when it is started again', async () => {
  const first = await start();
  const opened = await fetch(`${first.url}/cases`, {
    method: 'POST',
    headers: { ...kumla, 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'family-1', pathway: 'kumla.bron' }),
  });
  expect(opened.status).toBe(201);
  await first.stop();
  await expect(fetch(`${first.url}/openapi.json`)).rejects.toThrow();

  const second = await start();
  const read = await fetch(`${second.url}/cases/family-1/overview`, { headers: kumla });
  expect([read.status, read.headers.get('etag')]).toEqual([200, '"1"']);
  await second.stop();
});
