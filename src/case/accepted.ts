import type { Program } from '../definition/program.js';
import { nextWake } from './next-wake.js';
import type { Recorded } from './recorded.js';

/** What recording came to when the entry was accepted. */
export type Accepted = Extract<Recorded, { readonly outcome: 'accepted' }>;

const wakes = new WeakMap<Program, PropertyDescriptor>();

/**
 * An accepted entry, whose `nextWakeAt` is worked out when it is asked for: of the state that it stands beside.
 *
 * The cases of a pathway share one getter. One that is written in a literal is a new function each time, which V8 keeps in its old
 * space and with it the case that it reads, until the whole heap is collected.
 */
export function acceptedIn(program: Program, fields: Omit<Accepted, 'nextWakeAt'>): Accepted {
  const known = wakes.get(program);
  if (known !== undefined) return Object.defineProperty(fields, 'nextWakeAt', known) as Accepted;
  wakes.set(program, wakeIn(program));
  return acceptedIn(program, fields);
}

function wakeIn(program: Program): PropertyDescriptor & ThisType<Accepted> {
  return {
    get() {
      const { facts, last } = this.state;
      const recorded = last?.on ?? facts.at;
      return nextWake(program, facts, recorded > facts.at ? recorded : facts.at);
    },
    enumerable: true,
    configurable: true,
  };
}
