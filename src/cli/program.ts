import { Command, Option } from 'commander';
import { addAuthorCommands } from './author-commands.js';
import { type CheckOptions, checkCommand, checkFormats } from './check-command.js';
import { addDrawCommands } from './draw-commands.js';
import type { Io } from './io.js';
import { parentsOption } from './parents-option.js';
import { type RunOptions, runCommand } from './run-command.js';
import type { CommonOptions, Settings } from './settings.js';
import { showCommand } from './show-command.js';
import { addStoreCommands } from './store-commands.js';
import { type TestOptions, testCommand } from './test-command.js';
import { type TypesOptions, typesCommand } from './types-command.js';
import { type VerifyCommandOptions, verifyCommand } from './verify-command.js';

/** What the command was asked for: called with the settings, it does it and gives the exit status. */
export type Chosen = (settings: Settings) => Promise<number>;

/**
 * The command `insats` and its options. Nothing is done while arguments are read: what was asked for is handed to `choose`. What
 * is wrong with them is thrown, and told by whoever reads them.
 */
export function commandProgram(io: Io, choose: (options: CommonOptions, chosen: Chosen) => void): Command {
  const program = new Command('insats')
    .description('Check, show, draw and run intervention pathways of social services.')
    .version('0.1.0')
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: () => undefined,
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    });
  reading(program.command('check'))
    .description('check definitions: status 0 without errors, 1 with, 2 when a file cannot be read')
    .argument('<files...>', 'YAML files')
    .option('--strict', 'warnings fail too')
    .option('--against <file>', 'the version in use: is the number of this one right beside it?')
    .option('--watch', 'check again when a file changes, until Ctrl-C')
    .addOption(formatOption(checkFormats))
    .action((files: string[], options: CheckOptions & CommonOptions) =>
      choose(options, (settings) => checkCommand(files, options, settings, io)),
    );
  reading(program.command('verify'))
    .description('look for what will go wrong in cases: status 0 when nothing is found, 1 when something is')
    .argument('<files...>', 'YAML files')
    .option('--nodes <number>', 'how large the picture of all situations may grow (default: 2000000)')
    .addOption(formatOption())
    .action((files: string[], options: VerifyCommandOptions & CommonOptions) =>
      choose(options, (settings) => verifyCommand(files, options, settings, io)),
    );
  reading(program.command('show'))
    .description('the pathway in plain Swedish or English, with the source of each rule')
    .argument('<file>', 'YAML file')
    .action((file: string, options: CommonOptions) =>
      choose(options, (settings) => showCommand(file, settings, io)),
    );
  addDrawCommands((name) => reading(program.command(name)), io, choose);
  addRun(program, io, choose);
  addTest(program, io, choose);
  reading(program.command('types'))
    .description('the pathway as a TypeScript module whose ids are types')
    .argument('<file>', 'YAML file')
    .option('-o, --out <file>', 'file to write (default: standard output)')
    .option('--from <module>', 'module that the type Pathway is imported from', 'insats')
    .action((file: string, options: TypesOptions & CommonOptions) =>
      choose(options, (settings) => typesCommand(file, options, settings, io)),
    );
  addAuthorCommands((name) => common(program.command(name)), io, choose);
  addStoreCommands(program, common, io, choose);
  return program;
}

function addRun(program: Command, io: Io, choose: (options: CommonOptions, chosen: Chosen) => void): void {
  reading(program.command('run'))
    .description(
      'record a journal entry by entry and tell what happened and what is next; status 1 when an entry was refused',
    )
    .argument('<pathway>', 'YAML file')
    .argument('<journal>', 'JSON file: a list of entries')
    .option('--at <date>', 'day to look at the case (default: the day of the last record)')
    .option('--since <date>', 'first day of what is told to have happened (default: all)')
    .option('--known <date>', 'only what was known by the end of this day')
    .option('--as <role>', 'role that looks (default: the role that sees most)')
    .addOption(formatOption())
    .action((pathway: string, journal: string, options: RunOptions & CommonOptions) =>
      choose(options, (settings) => runCommand(pathway, journal, options, settings, io)),
    );
}

function addTest(program: Command, io: Io, choose: (options: CommonOptions, chosen: Chosen) => void): void {
  reading(program.command('test'))
    .description(
      'run the scenarios beside pathways: status 0 when all held, 1 when one did not, 2 without any',
    )
    .argument('[paths...]', 'scenario files, pathways or folders (default: the current folder)')
    .option('--watch', 'run again when a file changes, until Ctrl-C')
    .option('--coverage', 'tell what of the pathway, and of its sources, no scenario tests')
    .addOption(formatOption())
    .action((paths: string[], options: TestOptions & CommonOptions) =>
      choose(options, (settings) => testCommand(paths, options, settings, io)),
    );
}

/** Options that every command has. */
function common(command: Command): Command {
  return command
    .addOption(
      new Option('--lang <language>', 'language of the output (default: INSATS_LANG, else sv)').choices([
        'sv',
        'en',
      ]),
    )
    .option('--no-color', 'no colours (also by NO_COLOR)');
}

/** Options of every command that reads a pathway. */
function reading(command: Command): Command {
  return common(command).addOption(parentsOption());
}

function formatOption(formats: readonly string[] = ['text', 'json']): Option {
  return new Option('--format <format>', 'form of the output').choices(formats).default('text');
}
