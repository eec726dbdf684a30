import { type Overview, overview } from '../../src/case/overview.js';
import type { CompiledPathway } from '../../src/machine/compile-pathway.js';
import type { TestCase } from '../../src/testing/test-case.js';

/** The rules (or demands of the machine) that the latest entry was refused by; none when it was accepted. */
export function refusedBy({ last }: TestCase): readonly string[] {
  return (last.refusal?.reasons ?? []).map(({ rule }) => rule);
}

/** The rules that the latest entry does not meet and that did not stop it. */
export function deviatesFrom({ last }: TestCase): readonly string[] {
  return last.deviations.map(({ rule }) => rule);
}

/** The case as a role sees it now, or on a later day. */
export function seenBy(
  compiled: CompiledPathway,
  story: TestCase,
  role: string,
  now: string = story.now,
): Overview {
  return overview(compiled, story.state, { now, viewer: { role } });
}

/** The clocks that a role sees, as `rule due state`. */
export function clocksSeenBy(
  compiled: CompiledPathway,
  story: TestCase,
  role: string,
  now: string = story.now,
): readonly string[] {
  return seenBy(compiled, story, role, now).clocks.map(({ rule, due, state }) => `${rule} ${due} ${state}`);
}

/** Where each phase stands. */
export function phasesOf({ state }: TestCase): { readonly [phase: string]: string } {
  return Object.fromEntries(Object.entries(state.facts.phases).map(([phase, row]) => [phase, row.status]));
}
