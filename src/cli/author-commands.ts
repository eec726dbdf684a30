import type { Command } from 'commander';
import { explainCommand } from './explain-command.js';
import { type FmtOptions, fmtCommand } from './fmt-command.js';
import { initCommand } from './init-command.js';
import type { Io } from './io.js';
import type { CommonOptions, Settings } from './settings.js';

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
  command('init')
    .description('write a small pathway with comments to begin from; a file that is there is never touched')
    .argument('[folder]', 'folder to write pathway.yaml in', '.')
    .action((folder: string, options: CommonOptions) =>
      choose(options, (settings) => initCommand(folder, settings, io)),
    );
  command('fmt')
    .description('lay files out in one way; comments stay, and what the file says')
    .argument('<files...>', 'YAML files')
    .option('--check', 'change nothing: name the files that would change, with status 1')
    .action((files: string[], options: FmtOptions & CommonOptions) =>
      choose(options, (settings) => fmtCommand(files, options, settings, io)),
    );
}
