import type { Ref } from '../condition/case-facts.js';
import type { CaseMark } from '../store/case-store.js';
import { wholeCase } from '../store/whole-case.js';
import type { WholeHost } from './case-host.js';
import { definitionOf, type Loaded, openKept } from './held-case.js';
import type { Running } from './running.js';

/**
 * A case as it stands in the store now. The store is always asked; a case that this process has opened before, and nobody has saved
 * since, is not read and opened again.
 *
 * @throws PathwayError as `loadCase`
 */
export async function currentCase(running: Running, id: Ref): Promise<Loaded> {
  const { host, memory } = running;
  const known = memory.get(id);
  const kept =
    known === undefined ? await wholeCase(host.store, id) : await host.store.load(id, markOf(known));
  if (kept?.kind === 'unchanged' && known !== undefined) return asDefinedNow(host, known);
  memory.forget(id);
  const loaded = await openKept(
    host,
    id,
    kept?.kind === 'unchanged' ? await wholeCase(host.store, id) : kept,
  );
  memory.keep(loaded);
  return loaded;
}

/**
 * A case as this process last knew it; undefined when it does not. Somebody may have saved it since: only a save at its revision
 * says that nobody has.
 */
export async function rememberedCase(running: Running, id: Ref): Promise<Loaded | undefined> {
  const known = running.memory.get(id);
  return known === undefined ? undefined : asDefinedNow(running.host, known);
}

const markOf = ({ revision, head }: Loaded): CaseMark => ({ revision, head });

async function asDefinedNow(host: WholeHost, known: Loaded): Promise<Loaded> {
  const compiled = await definitionOf(host, known.state);
  return compiled === known.compiled ? known : { ...known, compiled };
}
