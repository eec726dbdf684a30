import { CommanderError } from 'commander';
import { argumentError } from './argument-errors.js';
import { helpIn } from './help-in-swedish.js';
import type { Io } from './io.js';
import { type Chosen, commandProgram } from './program.js';
import { type CommonOptions, langAsked, settingsOf } from './settings.js';
import { UsageError } from './usage-error.js';

/**
 * Runs the command `insats` with its arguments (without the program's own name) and gives its exit status: 0 no error, 1 an
 * error in what was looked at, 2 misuse. Never exits the process.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let asked: { readonly options: CommonOptions; readonly chosen: Chosen } | undefined;
  const program = commandProgram(io, (options, chosen) => {
    asked = { options, chosen };
  });
  const lang = langAsked(args, io);
  helpIn(lang, program);
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0 && error.code !== 'commander.help') io.err(`${argumentError(error)[lang]}\n`);
    return error.exitCode === 0 ? 0 : 2;
  }
  if (asked === undefined) return 2;
  const settings = settingsOf(asked.options, io);
  try {
    return await asked.chosen(settings);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`${error.sentence[settings.lang]}\n`);
    return 2;
  }
}
