import { type Command, Option } from 'commander';
import { type DiffOptions, diffCommand } from './diff-command.js';
import { explainCommand } from './explain-command.js';
import { type FmtOptions, fmtCommand } from './fmt-command.js';
import { type InitOptions, initCommand } from './init-command.js';
import type { Io } from './io.js';
import { parentsOption } from './parents-option.js';
import { type PlanOptions, planCommand } from './plan-command.js';
import type { CommonOptions, Settings } from './settings.js';
import { type TraceOptions, traceCommand } from './trace-command.js';

/** Hands over what was asked for, to be done when the arguments have been read. */
export type Choose = (options: CommonOptions, chosen: (settings: Settings) => Promise<number>) => void;

/**
 * The commands of those who write pathways.
 *
 * @param command - begins a command of the program, with the options that all have
 */
export function addAuthorCommands(command: (name: string) => Command, io: Io, choose: Choose): void {
  command('explain')
    .description('what a code means, with a wrong text and the right one; all codes when none is named')
    .argument('[code]', 'code of a finding or a refusal')
    .action((code: string | undefined, options: CommonOptions) =>
      choose(options, async (settings) => explainCommand(code, settings, io)),
    );
  command('diff')
    .description(
      'what differs by meaning between two definitions: status 0 when nothing does, 1 when something does',
    )
    .argument('<before>', 'YAML file')
    .argument('<after>', 'YAML file')
    .option('--upstream', 'the files are a local variant and a newer version of its parent')
    .addOption(parentsOption())
    .addOption(
      new Option('--format <format>', 'form of the output').choices(['text', 'json']).default('text'),
    )
    .action((before: string, after: string, options: DiffOptions & CommonOptions) =>
      choose(options, (settings) => diffCommand([before, after], options, settings, io)),
    );
  addPlan(command, io, choose);
  command('init')
    .description('write a small pathway with comments to begin from; a file that is there is never touched')
    .argument('[folder]', 'folder to write pathway.yaml in', '.')
    .option('--extends <parent>', 'write a local variant of this pathway: its id, or its YAML file')
    .addOption(parentsOption())
    .action((folder: string, options: InitOptions & CommonOptions) =>
      choose(options, (settings) => initCommand(folder, options, settings, io)),
    );
  command('fmt')
    .description('lay files out in one way; comments stay, and what the file says')
    .argument('<files...>', 'YAML files')
    .option('--check', 'change nothing: name the files that would change, with status 1')
    .action((files: string[], options: FmtOptions & CommonOptions) =>
      choose(options, (settings) => fmtCommand(files, options, settings, io)),
    );
  command('trace')
    .description('where each fact of facts.yaml stands in pathway.yaml, and which scenarios name it')
    .argument('<folder>', 'folder of a definition')
    .addOption(parentsOption())
    .addOption(
      new Option('--format <format>', 'form of the output')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .action((folder: string, options: TraceOptions & CommonOptions) =>
      choose(options, (settings) => traceCommand(folder, options, settings, io)),
    );
}

function addPlan(command: (name: string) => Command, io: Io, choose: Choose): void {
  command('plan')
    .description(
      'what a new version means for each open case, and changes nothing: status 0 when nothing is left to decide, else 1',
    )
    .argument('<old>', 'YAML file of the version that the cases are under')
    .argument('<new>', 'YAML file of the new version')
    .option('--cases <paths...>', 'journals of the cases: JSON files, or folders of them')
    .option('--at <date>', 'day of the change (default: the day of the last record)')
    .option('--mapping <file>', 'go by this file: what is called what, and what is decided')
    .option('--write-mapping <file>', 'write such a file to edit; one that is there is never overwritten')
    .addOption(parentsOption())
    .addOption(
      new Option('--format <format>', 'form of the output').choices(['text', 'json']).default('text'),
    )
    .action((old: string, fresh: string, options: PlanOptions & CommonOptions) =>
      choose(options, (settings) => planCommand([old, fresh], options, settings, io)),
    );
}
