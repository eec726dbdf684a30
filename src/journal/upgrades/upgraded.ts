import type { Stored, Upgrade } from './upgrade.js';
import { upgrades } from './upgrades.js';

/**
 * A stored state in the newest format that there is a way to, one upgrade after the other; what is no state comes back as it
 * was, and is told where it is used. Pure; twice is once.
 */
export function upgraded(stored: unknown, table: readonly Upgrade[] = upgrades): unknown {
  let current = stored;
  for (let steps = 0; steps <= table.length; steps += 1) {
    if (!isStored(current)) return current;
    const { formatVersion } = current;
    const next = table.find(({ from }) => from === formatVersion);
    if (next === undefined) return current;
    current = { ...next.apply(current), formatVersion: next.from + 1 };
  }
  return current;
}

const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
