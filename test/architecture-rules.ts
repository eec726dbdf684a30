import ts from 'typescript';
import type { Room } from './room-table.js';

/** What the rules are checked against. */
export interface Rules {
  readonly rooms: Readonly<Record<string, Room>>;
  /** Files outside a host room that may use the clock, timers and Node. */
  readonly hostFiles: readonly string[];
  /** Names of the folders under `test`. */
  readonly testFolders: readonly string[];
}

/** Path from the root of the repository, with `/`, to the text of the file. */
export type Sources = ReadonlyMap<string, string>;

const namesWithoutSubject = ['types', 'utils', 'helpers', 'common', 'constants', 'index'];

const hostGlobals = new Set([
  ...[
    'console',
    'process',
    'global',
    'globalThis',
    'window',
    'Buffer',
    'fetch',
    'require',
    'performance',
    'crypto',
  ],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
]);

/** Every breach of the layout of `src`, one sentence each, in order of path. Pure. */
export function architectureBreaches(sources: Sources, rules: Rules): string[] {
  const files = [...sources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => readSource(path, text));
  return [
    ...files.flatMap((file) => placeBreaches(file, rules)),
    ...files.flatMap((file) => importBreaches(file, rules, sources)),
    ...files.flatMap((file) => hostBreaches(file, rules)),
    ...cycles(files),
    ...roomsWithoutTests(files, rules),
  ];
}

interface SourceFile {
  readonly path: string;
  /** Room of the file; undefined for a door. */
  readonly room: string | undefined;
  readonly tree: ts.SourceFile;
  /** Specifiers as written: static, type-only, re-exported, dynamic, `import('x').T` and required. */
  readonly imports: readonly string[];
}

function readSource(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const parts = path.split('/');
  return { path, room: parts.length > 2 ? parts[1] : undefined, tree, imports: importsOf(tree) };
}

function importsOf(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = importedFrom(node);
    if (specifier && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The node that names what `node` imports, if it imports anything. */
function importedFrom(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (!ts.isCallExpression(node)) return undefined;
  const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || isNamed(node.expression, 'require');
  return loads ? node.arguments[0] : undefined;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function placeBreaches({ path, room }: SourceFile, { rooms }: Rules): string[] {
  if (room === undefined) return [];
  const breaches = room in rooms ? [] : [`${path}: \`${room}\` is not in the room table`];
  const name = path.split('/').at(-1)?.replace(/\.ts$/, '') ?? '';
  if (namesWithoutSubject.includes(name))
    breaches.push(`${path}: a file is named after its subject, not \`${name}\``);
  return breaches;
}

function importBreaches(file: SourceFile, rules: Rules, sources: Sources): string[] {
  return file.imports.flatMap((specifier) => {
    const why = specifier.startsWith('.')
      ? relativeBreach(file, specifier, rules, sources)
      : packageBreach(file, specifier, rules);
    return why === undefined ? [] : [`${file.path}: ${why}`];
  });
}

/** Path of the file that a relative specifier means, from the root of the repository. */
function resolved(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/').replace(/\.js$/, '.ts');
}

function relativeBreach(
  file: SourceFile,
  specifier: string,
  rules: Rules,
  sources: Sources,
): string | undefined {
  const target = resolved(file.path, specifier);
  if (!target.startsWith('src/')) return `\`${specifier}\` leads out of src`;
  if (!specifier.endsWith('.js') || !sources.has(target)) return `\`${specifier}\` names no file of src`;
  const room = target.split('/').length > 2 ? target.split('/')[1] : undefined;
  if (room === undefined) return `imports the door \`${target}\``;
  if (file.room === undefined || room === file.room) return undefined;
  const allowed = rules.rooms[file.room]?.imports ?? [];
  return allowed.includes(room) ? undefined : `\`${file.room}\` may not import \`${room}\` (${specifier})`;
}

function packageBreach(file: SourceFile, specifier: string, rules: Rules): string | undefined {
  if (file.room === undefined) return `a door imports rooms only, not \`${specifier}\``;
  if (specifier.startsWith('node:')) {
    return mayTouchHost(file, rules) ? undefined : `\`${specifier}\` is for the cli only`;
  }
  const parts = specifier.split('/');
  const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
  const allowed = rules.rooms[file.room]?.packages ?? [];
  return allowed.includes(name ?? '')
    ? undefined
    : `\`${file.room}\` may not import the package \`${specifier}\``;
}

function mayTouchHost({ path, room }: SourceFile, { rooms, hostFiles }: Rules): boolean {
  return hostFiles.includes(path) || (room !== undefined && rooms[room]?.touchesHost === true);
}

/** Uses of the clock, chance, timers, the console and other globals of a host. */
function hostBreaches(file: SourceFile, rules: Rules): string[] {
  if (mayTouchHost(file, rules)) return [];
  const declared = declaredNames(file.tree);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const use = hostUse(node, declared);
    if (use !== undefined) {
      const { line } = file.tree.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file.path}:${line + 1}: \`${use}\` belongs to the host; take it as an argument`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return found;
}

function hostUse(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const { expression, name } = node;
    if (isNamed(expression, 'Date') && name.text === 'now') return 'Date.now';
    if (isNamed(expression, 'Math') && name.text === 'random') return 'Math.random';
    if (isNamed(expression, 'Temporal') && name.text === 'Now') return 'Temporal.Now';
  }
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length)
    return 'new Date()';
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()';
  if (!ts.isIdentifier(node) || !hostGlobals.has(node.text) || declared.has(node.text)) return undefined;
  return isOnlyAName(node) ? undefined : node.text;
}

/** Whether the identifier names a member or a label, and so does not read a variable. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return true;
  const named = parent as { name?: ts.Node };
  return named.name === node && !ts.isShorthandPropertyAssignment(parent);
}

/** Names that the file itself declares or imports, wherever in it. */
function declaredNames(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

/** Every group of files that import each other, as the shortest walk found from its first file. */
function cycles(files: readonly SourceFile[]): string[] {
  const next = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.filter((specifier) => specifier.startsWith('.')).map((specifier) => resolved(path, specifier)),
    ]),
  );
  const reported = new Set<string>();
  return [...next.keys()].flatMap((start) => {
    if (reported.has(start)) return [];
    const walk = walkBack(start, next);
    for (const path of walk) reported.add(path);
    return walk.length === 0 ? [] : [`cycle: ${walk.join(' -> ')}`];
  });
}

/** Shortest way from a file over its imports to itself, both ends included; empty when there is none. */
function walkBack(start: string, next: ReadonlyMap<string, readonly string[]>): string[] {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    for (const target of next.get(path) ?? []) {
      if (target === start) {
        const walk = [start];
        for (let step: string | undefined = path; step && step !== start; step = cameFrom.get(step))
          walk.unshift(step);
        return [start, ...walk];
      }
      if (!cameFrom.has(target)) {
        cameFrom.set(target, path);
        waiting.push(target);
      }
    }
  }
  return [];
}

function roomsWithoutTests(files: readonly SourceFile[], { testFolders }: Rules): string[] {
  const rooms = new Set(files.flatMap(({ room }) => (room === undefined ? [] : [room])));
  const missing = [...rooms].filter((room) => !testFolders.includes(room));
  return missing.map((room) => `test/${room}/ is missing: every room has tests`);
}
