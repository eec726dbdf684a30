// A host that keeps its cases in files of its own: a folder per case, with its journal and a cache of its state.
// node main.mjs [folder]
import * as fs from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compilePathway, fold, overview, record, registry } from 'insats';
import bron from 'insats/definitions/kumla.bron';

const definitions = registry([compilePathway(bron)]);
const journalIn = (folder) => join(folder, 'journal.jsonl');
const stateIn = (folder) => join(folder, 'state.json');

/** The stored entries of a case, one a line. Half a line, from a crash while it was written, is cut off. */
function journalOf(folder) {
  if (!fs.existsSync(journalIn(folder))) return [];
  const bytes = fs.readFileSync(journalIn(folder));
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
  if (whole.length < bytes.length) fs.truncateSync(journalIn(folder), whole.length);
  return whole.toString('utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line));
}

function journalSize(folder) {
  return fs.existsSync(journalIn(folder)) ? fs.statSync(journalIn(folder)).size : 0;
}

/** The case with the definition that it is pinned to. The state is a cache: when it is behind, the journal is folded. */
function load(folder) {
  const saved = fs.existsSync(stateIn(folder)) ? JSON.parse(fs.readFileSync(stateIn(folder), 'utf8')) : undefined;
  const pathway = saved === undefined ? definitions.get('kumla.bron') : definitions.forPin(saved.state.pin);
  const isFresh = saved?.journalSize === journalSize(folder);
  return { pathway, state: isFresh ? saved.state : fold(pathway, journalOf(folder)) };
}

/** The journal first, since it is the truth; then the state, in one piece, so that nobody reads half of it. */
function save(folder, entry, state) {
  fs.mkdirSync(folder, { recursive: true });
  fs.appendFileSync(journalIn(folder), `${JSON.stringify(entry)}\n`);
  fs.writeFileSync(`${stateIn(folder)}.new`, JSON.stringify({ journalSize: journalSize(folder), state }));
  fs.renameSync(`${stateIn(folder)}.new`, stateIn(folder));
}

/** Records one entry in a case and says what came of it. Safe to repeat with the same entry. One writer per case. */
export function recordIn(folder, entry) {
  const { pathway, state } = load(folder);
  let recorded = record(pathway, state, entry);
  if (recorded.outcome === 'needs-history')
    recorded = record(pathway, state, entry, { history: journalOf(folder) });
  if (recorded.outcome === 'accepted') save(folder, recorded.entry, recorded.state);
  return recorded;
}

/** Records entries in a case; prints what came of each, and how the case looks to social services afterwards. */
export function main(folder, entries, print) {
  for (const entry of entries) {
    const recorded = recordIn(folder, entry);
    const why = recorded.outcome === 'refused' ? `: ${recorded.refusal.reasons.map(({ rule }) => rule).join(', ')}` : '';
    print(`${entry.id} ${entry.kind}: ${recorded.outcome}${why}`);
  }
  const { pathway, state } = load(folder);
  const viewer = { role: 'socialtjanst' };
  const { next, waysOut } = overview(pathway, state, { now: entries.at(-1).recordedAt, viewer });
  print(`Next: ${next.map(({ step }) => step).join(', ')}`);
  print(`Ways out: ${waysOut.filter(({ open }) => open).map(({ outcome }) => outcome).join(', ')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const entries = JSON.parse(fs.readFileSync(new URL('entries.json', import.meta.url), 'utf8'));
  main(process.argv[2] ?? 'cases/family-1', entries, console.log);
}
