import { type Command, Option } from 'commander';
import type { Choose } from './author-commands.js';
import { type DrawCommandOptions, drawCommand, pageCommand, views } from './draw-command.js';
import type { Io } from './io.js';
import type { CommonOptions } from './settings.js';

/** Adds `insats draw` and `insats page`. `command` makes a command with the options that every one has. */
export function addDrawCommands(command: (name: string) => Command, io: Io, choose: Choose): void {
  const out = ['-o, --out <file>', 'file to write (default: standard output)'] as const;
  const themes = new Option('--theme <theme>', 'colours for bright or dark surroundings');
  command('draw')
    .description('the pathway as a picture: a map, the statechart, or the statechart as Mermaid text')
    .argument('<file>', 'YAML file')
    .option(...out)
    .addOption(new Option('--view <view>', 'what is drawn').choices([...views]).default('map'))
    .addOption(themes.choices(['light', 'dark']).default('light'))
    .action((file: string, options: DrawCommandOptions & CommonOptions) =>
      choose(options, (settings) => drawCommand(file, options, settings, io)),
    );
  command('page')
    .description('the pathway as one page in HTML: map, a sheet for the family, description, rules')
    .argument('<file>', 'YAML file')
    .option(...out)
    .action((file: string, options: { readonly out?: string } & CommonOptions) =>
      choose(options, (settings) => pageCommand(file, options, settings, io)),
    );
}
