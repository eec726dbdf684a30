import type { Upgrade } from './upgrade.js';

/**
 * Every upgrade of the stored format of a case, by the format that it starts from. One file each; none so far: the format is
 * the first. An entry has no format of its own: its kinds and fields are only added to.
 */
export const upgrades: readonly Upgrade[] = [];
