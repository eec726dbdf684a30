import { allowedRules } from '../../src/definition/check/allowed-rules.js';
import { reservedIds } from '../../src/definition/id-schema.js';
import { ruleKinds } from '../../src/definition/program-rules.js';
import { textOf } from './markdown.js';

interface Node {
  readonly properties?: { readonly [key: string]: Node };
  readonly required?: readonly string[];
  readonly description?: string;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly definitions?: { readonly [name: string]: Node };
  readonly allOf?: readonly Node[];
  readonly $ref?: string;
}

const both = JSON.parse(textOf('schema/pathway.schema.json')) as Node & { readonly else: Node };
const { 'changed-step': _, ...named } = both.definitions ?? {};

/** What a whole definition may hold. A local variant holds the same keys, and needs fewer of them. */
const schema: Node = { ...both.else, definitions: named };

/** What every element may say; told once, not in each table. */
const common = new Set(['title', 'about', 'source', 'basis', 'must', 'usual', 'may']);

const of = (path: string): string =>
  path.replaceAll('.', '/properties/').replaceAll('*', '/additionalProperties');

/** The tables of keys in the reference, by name, and where each stands in the JSON Schema. */
const tables: { readonly [name: string]: string } = {
  pathway: '',
  extends: 'properties/extends',
  element: of('purposes*').replace(/^/, 'properties/'),
  strengths: of('phases*').replace(/^/, 'properties/'),
  text: 'definitions/text',
  texts: `properties/${of('texts*')}`,
  pilot: 'properties/pilot',
  figure: `properties/${of('figures*')}`,
  role: `properties/${of('roles*')}`,
  grant: `properties/${of('roles*.sees*')}/anyOf/1`,
  codes: `properties/${of('roles*.codes')}/items`,
  team: 'properties/team',
  theme: `properties/${of('themes*')}`,
  criterion: `properties/${of('criteria*')}`,
  consent: `properties/${of('consents*')}`,
  giver: `properties/${of('consents*.givers*')}/anyOf/1`,
  instrument: `properties/${of('instruments*')}`,
  scale: `properties/${of('instruments*.scales*')}`,
  band: `properties/${of('instruments*.scales*.bands*')}`,
  goals: 'properties/goals',
  headline: 'properties/headline',
  start: `properties/${of('starts*')}`,
  phase: `properties/${of('phases*')}`,
  pause: `properties/${of('pauses*')}`,
  handover: `properties/${of('handovers*')}`,
  outcome: `properties/${of('outcomes*')}`,
  step: 'definitions/step',
  meeting: `definitions/${of('step.meeting')}`,
  task: `definitions/${of('step.task')}`,
  plan: `definitions/${of('step.plan')}`,
  answer: `definitions/${of('step.answer')}`,
  measure: `definitions/${of('step.measure')}`,
  content: `definitions/${of('step.contents*')}`,
  subMeeting: `definitions/${of('step.subMeetings*')}`,
  'given-task': `definitions/${of('step.tasks*')}`,
  artefact: `definitions/${of('step.artefacts*')}`,
  exception: `definitions/${of('step.exceptions*')}`,
  'rule-kinds': 'definitions/rule',
  'rule-keys': 'definitions/rule',
  approved: `definitions/${of('rule.approved')}`,
  every: `definitions/${of('rule.every')}`,
  dose: `definitions/${of('rule.dose')}`,
  due: `definitions/${of('rule.due')}`,
  schedule: `definitions/${of('rule.schedule')}`,
  'schedule-window': `definitions/${of('rule.schedule.window')}`,
  lasts: `definitions/${of('rule.lasts')}`,
  heard: `definitions/${of('rule.heard')}`,
  attends: `definitions/${of('rule.attends')}`,
  capacity: `definitions/${of('rule.capacity')}`,
  'on-fail': `definitions/${of('rule.onFail')}`,
  escalate: 'definitions/level',
  ground: `definitions/${of('rule.unless*')}`,
  followUp: 'definitions/followUp',
  anchor: 'definitions/anchor',
  'anchor-after': 'definitions/anchor-after',
  condition: 'definitions/condition',
  atLeast: `definitions/${of('condition.atLeast')}`,
  count: `definitions/${of('condition.count')}`,
  'condition-hours': `definitions/${of('condition.hours')}`,
  missed: `definitions/${of('condition.missed')}`,
  'condition-artefacts': `definitions/${of('condition.artefacts')}`,
  'condition-goals': `definitions/${of('condition.goals')}`,
  'condition-measure': `definitions/${of('condition.measure')}`,
  elapsed: `definitions/${of('condition.elapsed')}`,
  date: `definitions/${of('condition.date')}`,
  age: `definitions/${of('condition.age')}`,
  people: `definitions/${of('condition.people')}`,
  attended: `definitions/${of('condition.attended')}`,
};

function nodeAt(path: string): Node {
  let node: unknown = schema;
  for (const step of path.split('/').filter((part) => part !== ''))
    node = (node as Record<string, unknown>)[step];
  if (node === undefined) throw new Error(`the JSON Schema has nothing at ${path}`);
  return node as Node;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function meaningOf(node: Node): string {
  const name = node.$ref?.split('/').at(-1);
  const target = name === undefined ? undefined : schema.definitions?.[name];
  const [part] = node.allOf ?? [];
  return node.description ?? (part === undefined ? (target?.description ?? '') : meaningOf(part));
}

/** Which keys of an element a table shows. */
function keysShown(name: string, keys: readonly string[]): readonly string[] {
  const kinds = new Set<string>(ruleKinds);
  if (name === 'rule-kinds') return keys.filter((key) => kinds.has(key));
  if (name === 'rule-keys') return keys.filter((key) => !kinds.has(key));
  if (name === 'element' || name === 'text' || name === 'texts' || name === 'ground') return keys;
  if (name === 'strengths') return ['must', 'usual', 'may'];
  return keys.filter((key) => !common.has(key) || (name === 'pathway' && key === 'title'));
}

function keyTable(name: string): string {
  const node = nodeAt(tables[name] ?? '');
  const properties = node.properties ?? {};
  const rows = keysShown(name, Object.keys(properties)).map((key) => {
    const needed = node.required?.includes(key) === true ? 'yes' : '';
    return `| \`${key}\` | ${needed} | ${cell(meaningOf(properties[key] ?? {}))} |`;
  });
  return ['| Key | Needed | What it says |', '| --- | --- | --- |', ...rows].join('\n');
}

function placesTable(): string {
  const rows = Object.entries(allowedRules).map(
    ([sort, kinds]) => `| ${sort} | ${kinds.map((kind) => `\`${kind}\``).join(', ')} |`,
  );
  return ['| On | Kinds of rule |', '| --- | --- |', ...rows].join('\n');
}

/** A part of a page that is made from the source: between `<!-- made: name -->` and `<!-- /made -->`. */
export function madeParts(): { readonly [name: string]: string } {
  return {
    ...Object.fromEntries(Object.keys(tables).map((name) => [name, keyTable(name)])),
    places: placesTable(),
    reserved: [...reservedIds].map((id) => `\`${id}\``).join(', '),
  };
}

/** A page with its made parts as they should be. */
export function remade(text: string): string {
  const parts = madeParts();
  return text.replace(/<!-- made: ([\w-]+) -->\n[\s\S]*?<!-- \/made -->/g, (_whole, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`no part is called ${name}`);
    return `<!-- made: ${name} -->\n\n${part}\n\n<!-- /made -->`;
  });
}

/** Elements of the JSON Schema whose keys no table shows. */
export function untold(): readonly string[] {
  const told = new Set(Object.values(tables).map((path) => path.replace(/\/$/, '')));
  const found: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { properties } = value as Node;
    const own = Object.keys(properties ?? {}).filter((key) => !common.has(key));
    // A follow-up is a step with one key more: the tables of a step tell of its parts.
    const asStep = path.replace('definitions/followUp/', 'definitions/step/');
    if (own.length > 0 && !told.has(asStep) && !isSmall(own)) found.push(path);
    for (const [key, part] of Object.entries(value)) walk(part, path === '' ? key : `${path}/${key}`);
  };
  walk(schema, '');
  return found;
}

/** Ranges, and single keys that the description of their parent shows in an example. */
function isSmall(keys: readonly string[]): boolean {
  return (
    keys.every((key) => key === 'from' || key === 'to') ||
    (keys.length === 1 && inExamples.has(keys[0] ?? ''))
  );
}

const inExamples = new Set(['workingDays', 'consent']);
