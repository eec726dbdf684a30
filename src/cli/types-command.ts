import type { Pathway } from '../definition/pathway.js';
import type { Io } from './io.js';
import { literal } from './literal.js';
import { loadPathway } from './load-pathway.js';
import type { Settings } from './settings.js';
import { writeText } from './write-text.js';

/** What `insats types` is told. */
export interface TypesOptions {
  /** File to write; default: the terminal. */
  readonly out?: string;
  /** Module that `Pathway` is imported from; default `insats`. */
  readonly from?: string;
}

/** `insats types FILE`: the pathway as a TypeScript module; status 1 when it has errors. */
export async function typesCommand(
  path: string,
  options: TypesOptions,
  settings: Settings,
  io: Io,
): Promise<number> {
  const pathway = await loadPathway(path, settings, io);
  if (pathway === undefined) return 1;
  const text = typesModule(pathway, options.from);
  await writeText(io, options.out, text);
  return 0;
}

/**
 * A pathway as a TypeScript module whose literal ids are types: with it, `compilePathway` makes a wrong step, role or
 * answer a compile error. Pure, deterministic; imports only a type.
 */
export function typesModule(pathway: Pathway, from: string = 'insats'): string {
  const name = camelCase(pathway.pathway);
  const title = (pathway.title.en ?? pathway.title.sv ?? pathway.pathway).replaceAll('*/', '*\\/');
  return `// Made by \`insats types\` from the pathway's YAML: do not edit.
import type { Pathway } from '${from}';

/** ${title}: the pathway \`${pathway.pathway}\`, version ${pathway.version}. */
export const ${name} = ${literal(pathway)} as const;

${name} satisfies Pathway;

export default ${name};
`;
}

/** `norrkoping.familjeteam-7-15` as `norrkopingFamiljeteam715`. */
function camelCase(id: string): string {
  return id
    .split(/[.-]/)
    .map((part, at) => (at === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('');
}
