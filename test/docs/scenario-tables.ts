import { lineKeys } from '../../src/scenario/line-schema.js';
import { fieldsOf, verbNames, verbs } from '../../src/scenario/verbs.js';
import { textOf } from './markdown.js';

interface Node {
  readonly properties?: { readonly [key: string]: Node };
  readonly required?: readonly string[];
  readonly description?: string;
  readonly allOf?: readonly Node[];
  readonly $ref?: string;
  readonly definitions?: { readonly [name: string]: Node };
}

const schema = JSON.parse(textOf('schema/scenario.schema.json')) as Node;
const definitions = schema.definitions ?? {};
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function meaningOf(node: Node): string {
  const [part] = node.allOf ?? [];
  const target = definitions[node.$ref?.split('/').at(-1) ?? ''];
  return node.description ?? (part === undefined ? (target?.description ?? '') : meaningOf(part));
}

function table(node: Node | undefined, keys?: readonly string[]): string {
  const { properties = {}, required = [] } = node ?? {};
  const rows = (keys ?? Object.keys(properties)).map((key) => {
    const needed = required.includes(key) ? 'yes' : '';
    return `| \`${key}\` | ${needed} | ${cell(meaningOf(properties[key] ?? {}))} |`;
  });
  return ['| Key | Needed | What it says |', '| --- | --- | --- |', ...rows].join('\n');
}

function wordsTable(): string {
  const rows = verbNames.map((name) => {
    const keys = fieldsOf(name).map(({ key, needed }) => (needed ? `\`${key}\`` : `[\`${key}\`]`));
    return `| \`${name}\` | ${cell(verbs[name].about)} | ${keys.join(' ')} |`;
  });
  return ['| Word | What happens | With |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The parts of the page about scenarios that are made from the source. */
export function scenarioParts(): { readonly [name: string]: string } {
  const { line, look, scenario } = definitions;
  return {
    file: table(schema),
    scenario: table(scenario),
    words: wordsTable(),
    frame: table(line, lineKeys.frame),
    outcome: table(line, lineKeys.outcome),
    fields: table(line, lineKeys.fields),
    look: table(look),
    definition: table(look?.properties?.definition),
  };
}

/** The page with its made parts as they should be. */
export function remadeScenarios(text: string): string {
  const parts = scenarioParts();
  return text.replace(/<!-- made: ([\w-]+) -->\n[\s\S]*?<!-- \/made -->/g, (_whole, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`no part is called ${name}`);
    return `<!-- made: ${name} -->\n\n${part}\n\n<!-- /made -->`;
  });
}
