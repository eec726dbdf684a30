import type { EventEmitter } from 'eventemitter3';
import type { Ref } from '../condition/case-facts.js';
import { shown } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { WholeHost } from './case-host.js';
import type { CaseMemory } from './case-memory.js';
import type { Stepped } from './case-step.js';
import { emitAll } from './emit.js';
import type { FigureKeeper } from './figures.js';
import type { AheadCheck } from './recorded-ahead.js';
import type { RuntimeEvents } from './runtime-events.js';
import { changesOf } from './save-cases.js';
import { jitter, wait } from './system-clock.js';

/** A runtime with what it works with. */
export interface Running {
  readonly host: WholeHost;
  readonly figures: FigureKeeper;
  readonly events: EventEmitter<RuntimeEvents>;
  readonly memory: CaseMemory;
  readonly notAhead: AheadCheck;
}

/**
 * Saves and then tells; false when somebody else was quicker.
 *
 * @throws PathwayError `recorded-ahead`, `case-erased`, `store-failed`
 */
export async function saved(running: Running, stepped: readonly Stepped[]): Promise<boolean> {
  const { host, figures, events, memory, notAhead } = running;
  for (const entry of stepped.flatMap(({ entries }) => entries)) await notAhead(entry);
  const changes = await changesOf(host, stepped);
  // Until it is known what came of it, nobody knows how these cases stand.
  for (const { after } of stepped) memory.forget(after.id);
  const { outcome } = await figures.timed(() => host.store.save(changes));
  if (outcome === 'conflict') {
    figures.count('conflicts');
    return false;
  }
  for (const [at, { after }] of stepped.entries()) {
    const { expected, case: stored } = changes[at] ?? {};
    if (stored !== undefined && expected !== undefined)
      memory.keep({ ...after, revision: expected + 1, entries: stored.entries, head: stored.head });
  }
  for (const one of stepped) emitAll(events, one.events, () => figures.count('failed'));
  return true;
}

/** Most tries of one call. Each time somebody else has saved, so work goes on; a case that is this busy is a fault of the host. */
const mostTries = 200;

/** Tries until it is not in conflict, waiting a little longer each time: up to 20 ms, not all for the same time. */
export async function trying<T>(id: Ref, once: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const answer = await once();
    if (answer !== undefined) return answer;
    await wait(Math.min(20, tries) * jitter()).over;
  }
  throw new PathwayError(
    'case-busy',
    `The case ${shown(id)} was saved by others ${mostTries} times while this was tried. Nothing was recorded.`,
    { case: id },
  );
}
