import type { Command } from 'commander';
import type { Choose } from './author-commands.js';
import type { Io } from './io.js';
import type { CommonOptions } from './settings.js';
import {
  type StoreAuditOptions,
  type StoreRebuildOptions,
  storeAuditCommand,
  storeMigrateCommand,
  storeRebuildCommand,
} from './store-command.js';
import type { PlaceOptions } from './store-place.js';

/** Adds `insats store …`. `common` gives a command the options that every one has. */
export function addStoreCommands(
  program: Command,
  common: (command: Command) => Command,
  io: Io,
  choose: Choose,
): void {
  const store = program.command('store').description('look after a store of cases');
  const placed = (name: string): Command =>
    common(store.command(name))
      .option('--folder <folder>', 'the store is in this folder (PGlite)')
      .option('--url <address>', 'the store is in this PostgreSQL')
      .option('--tenant <tenant>', 'whose cases (default: those without a tenant)');
  placed('audit')
    .description(
      'find entries that are not as they were written: status 0 when all are whole, 1 when one is not',
    )
    .option('--anchors <file>', 'anchors of an earlier audit: shows what was cut off or written anew')
    .option('-o, --out <file>', 'file to write the anchors of this audit to; keep it somewhere else')
    .action((options: StoreAuditOptions & CommonOptions) =>
      choose(options, (settings) => storeAuditCommand(options, settings, io)),
    );
  placed('rebuild')
    .description('compare snapshots with their journals, and replace those that differ')
    .option('--case <case>', 'only this case (default: all)')
    .option('--dry-run', 'write nothing')
    .option('--sealed', 'the cases are sealed with keys that the store keeps')
    .action((options: StoreRebuildOptions & CommonOptions) =>
      choose(options, (settings) => storeRebuildCommand(options, settings, io)),
    );
  placed('migrate')
    .description('make the tables, or bring them to a version')
    .option('--to <version>', 'last change to stand; `none` takes all away, and the cases with them')
    .action((options: PlaceOptions & { readonly to?: string } & CommonOptions) =>
      choose(options, (settings) => storeMigrateCommand(options, settings, io)),
    );
}
