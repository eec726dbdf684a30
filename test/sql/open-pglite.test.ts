import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPglite } from '../../src/sql/pglite-client.js';

test('a folder that cannot be one is told with its name and what to do, and no lock is left', async () => {
  const place = mkdtempSync(join(tmpdir(), 'insats-open-'));
  try {
    writeFileSync(join(place, 'file'), '');
    await expect(openPglite(join(place, 'file', 'cases'))).rejects.toMatchObject({
      code: 'store-failed',
      message: expect.stringContaining('could not be opened as a database'),
      data: { code: 'ENOTDIR', retry: false },
    });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});
