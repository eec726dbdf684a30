import type { Ref } from '../condition/case-facts.js';
import { shown } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import { openCase } from '../journal/case-state.js';
import type { CompiledPathway } from '../machine/compile-pathway.js';
import { wholeCase } from '../store/whole-case.js';
import { type Stepped, unstepped } from './case-step.js';
import { erased, type HeldCase, heldOf, type Loaded, loadCase } from './held-case.js';
import { type Running, saved, trying } from './running.js';

/** What came of opening a case. */
export interface Opened {
  /** `already-open` when the case was there, in the same pathway: the same call once more. */
  readonly outcome: 'opened' | 'already-open';
  readonly case: HeldCase;
}

/** Opens an empty case, or finds that it is open already. */
export async function openCaseIn(
  running: Running,
  id: Ref,
  pathway: string,
  version?: string,
): Promise<Opened> {
  const { host } = running;
  const compiled = await host.definitions.get(pathway, version);
  return trying(id, async () => {
    const kept = await wholeCase(host.store, id);
    if (kept?.kind === 'erased') throw erased(id);
    if (kept !== undefined) return already(await loadCase(host, id), compiled, version);
    const before = newCase(id, compiled);
    const { pathway: name, version: pinned, hash } = compiled.pin;
    const event = { case: id, pin: { pathway: name, version: pinned, hash } };
    const stepped: Stepped = { ...unstepped(before), events: [{ name: 'opened', event }] };
    const isSaved = await saved(running, [stepped]);
    return isSaved ? { outcome: 'opened', case: { ...heldOf(before), revision: 1 } } : undefined;
  });
}

const newCase = (id: Ref, compiled: CompiledPathway): Loaded => ({
  id,
  compiled,
  state: openCase(compiled),
  revision: 0,
  nextWakeAt: undefined,
  told: { notices: [] },
  entries: 0,
  head: '',
});

function already(loaded: Loaded, wanted: CompiledPathway, version: string | undefined): Opened {
  const { pin, changes = [] } = loaded.state;
  const isSame = [pin, ...changes.map(({ from }) => from)].some(
    (one) =>
      one.pathway === wanted.pin.pathway && (version === undefined || one.version === wanted.pin.version),
  );
  if (isSame) return { outcome: 'already-open', case: heldOf(loaded) };
  throw new PathwayError(
    'invalid-argument',
    `There is already a case ${shown(loaded.id)}, of ${pin.pathway}@${pin.version}.`,
    { case: loaded.id },
  );
}
