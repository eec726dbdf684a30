// `npm start`: reads, checks and runs the recorded cases of the five municipalities through the built command.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot, root } from './root.mjs';
import { introduction, scenes } from './start-scenes.mjs';

const lang = process.env.INSATS_LANG?.toLowerCase().startsWith('en') ? 'en' : 'sv';
let failed = 0;

/** Runs the command and shows what it says; its status must be the one that is expected. */
function insats(args, expected) {
  console.log(`${asTyped(['$', 'insats', ...args])}\n`);
  const command = [inRoot('dist/cli.js'), ...args, '--lang', lang];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status === expected) return;
  console.error(`\nexit status ${status} where ${expected} was expected`);
  failed += 1;
}

/** A command as one would type it, long ones over several lines. */
function asTyped(words) {
  const lines = [''];
  for (const word of words) {
    const line = lines.pop();
    if (line.length + word.length + 3 > 78) lines.push(`${line} \\`, `    ${word}`);
    else lines.push(line === '' ? word : `${line} ${word}`);
  }
  return lines.join('\n');
}

function heading(text) {
  console.log(`\n${'─'.repeat(78)}\n${text}\n${'─'.repeat(78)}\n`);
}

/** The definition of a scene, or a copy of it with a text replaced, to show what another choice would mean. */
function definitionOf({ pathway, instead }) {
  const path = `definitions/${pathway}/pathway.yaml`;
  if (instead === undefined) return path;
  const copy = `.tmp/${pathway}.${instead.name}.yaml`;
  mkdirSync(inRoot('.tmp'), { recursive: true });
  writeFileSync(inRoot(copy), readFileSync(inRoot(path), 'utf8').replaceAll(instead.find, instead.replace));
  return copy;
}

const built = spawnSync(process.execPath, ['scripts/build.mjs', '--if-stale'], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(1);

console.log(introduction[lang]);
const definitions = readdirSync(inRoot('definitions'))
  .sort()
  .map((folder) => `definitions/${folder}/pathway.yaml`);
insats(['check', ...definitions.filter((path) => existsSync(inRoot(path)))], 0);

for (const scene of scenes) {
  heading(`${scene.place}\n\n${scene.about[lang]}`);
  const journal = `definitions/${scene.pathway}/cases/${scene.journal}.json`;
  insats(['run', definitionOf(scene), journal, ...(scene.options ?? [])], scene.status ?? 0);
}
if (failed > 0) process.exitCode = 1;
