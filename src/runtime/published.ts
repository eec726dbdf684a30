import type { Pathway } from '../definition/pathway.js';
import { checkGiven, hasFunctions, shown } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import { type CompiledPathway, compilePathway, type Pin } from '../machine/compile-pathway.js';
import { type Registry, registry } from '../machine/registry.js';
import type { DefinitionStore } from '../store/definition-store.js';
import { pathwayFrom } from '../variant/pathway-from.js';
import type { Definitions } from './case-host.js';
import { ticks } from './system-clock.js';

/**
 * Keeps a definition for cases to be opened in, and for those that are pinned to it for as long as they last.
 *
 * @returns `already-published` when this behaviour of this version was there
 * @throws PathwayError `duplicate-definition` when the version was published with another behaviour: give the changed one a new
 *   version; `pathway-has-errors`
 */
export async function publishPathway(
  store: DefinitionStore,
  pathway: Pathway,
): Promise<'published' | 'already-published'> {
  checkShelf(store);
  const { pin } = compilePathway(pathway);
  const { pathway: id, version, hash } = pin;
  const answer = await store.publish({ pin: { pathway: id, version, hash }, data: JSON.stringify(pathway) });
  if (answer !== 'taken') return answer;
  throw new PathwayError(
    'duplicate-definition',
    `${id}@${version} is published with another behaviour. Give the changed definition a new version.`,
    { pathway: id, version },
  );
}

/**
 * Definitions as they have been published in a store: compiled once each, and asked for again when one is wanted that
 * is not known yet. A corrected text that is published later is shown within ten seconds.
 *
 * @throws PathwayError `invalid-argument`
 */
export function publishedDefinitions(store: DefinitionStore): Definitions {
  checkShelf(store);
  const compiled = new Map<string, CompiledPathway>();
  const registries = new Map<string, { readonly registry: Registry; readonly at: number }>();
  const read = async (pathway: string): Promise<Registry> => {
    const found: CompiledPathway[] = [];
    for (const { pin, data } of await store.list(pathway)) {
      const key = `${pin.pathway}@${pin.version}#${pin.hash}`;
      const known = compiled.get(key) ?? compiledFrom(pin, data);
      compiled.set(key, known);
      found.push(known);
    }
    const fresh = registry(found);
    registries.set(pathway, { registry: fresh, at: ticks() });
    return fresh;
  };
  return {
    get: async (pathway, version) => (await read(pathway)).get(pathway, version),
    newestFor: async (pin) => {
      const known = registries.get(pin.pathway);
      const isFresh = known !== undefined && ticks() - known.at < freshMs;
      if (isFresh && known.registry.list().some((one) => one.pin.hash === pin.hash))
        return known.registry.newestFor(pin);
      return (await read(pin.pathway)).newestFor(pin);
    },
  };
}

/** Milliseconds after which it is looked whether a corrected text has been published. */
const freshMs = 10_000;

function checkShelf(store: unknown): void {
  checkGiven(
    hasFunctions(store, ['publish', 'list']),
    'The store of definitions',
    store,
    'store.definitions',
  );
}

function compiledFrom(
  { pathway, version, hash }: Pick<Pin, 'pathway' | 'version' | 'hash'>,
  data: string,
): CompiledPathway {
  const { pathway: read, diagnostics } = pathwayFrom(JSON.parse(data) as unknown);
  if (read === undefined) {
    throw new PathwayError(
      'pathway-has-errors',
      `The published definition ${pathway}@${version} has errors: ${diagnostics.map(({ code }) => code).join(', ')}.`,
      { pathway, version, diagnostics },
    );
  }
  const compiled = compilePathway(read);
  if (compiled.pin.hash === hash) return compiled;
  throw new PathwayError(
    'wrong-hash',
    `The stored definition ${shown(`${pathway}@${version}`)} does not behave as the one that was published.`,
    { found: compiled.pin.hash, expected: hash },
  );
}
