// The least that embeds insats: a case is a JSON file with its journal. node thirty-lines.mjs [file]
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compilePathway, fold, overview, record } from 'insats';
import bron from 'insats/definitions/kumla.bron';

const pathway = compilePathway(bron);
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);

/** Records one entry in a case. The file is written beside and renamed, so that nobody reads half of it. */
export function recordIn(file, entry) {
  const history = read(file);
  const recorded = record(pathway, fold(pathway, history), entry, { history });
  if (recorded.outcome !== 'accepted') return recorded;
  writeFileSync(`${file}.new`, JSON.stringify([...history, recorded.entry], undefined, 1));
  renameSync(`${file}.new`, file);
  return recorded;
}

/** What a case needs on a day, for a viewer. */
export const overviewOf = (file, now, viewer) => overview(pathway, fold(pathway, read(file)), { now, viewer });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2] ?? 'family-1.json';
  for (const entry of read(new URL('entries.json', import.meta.url)))
    console.log(`${entry.id} ${entry.kind}: ${recordIn(file, entry).outcome}`);
  console.log(overviewOf(file, '2026-03-20', { role: 'socialtjanst' }).next.map(({ step }) => step));
}
