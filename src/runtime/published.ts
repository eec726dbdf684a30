import type { Pathway } from '../definition/pathway.js';
import { compareVersions } from '../definition/versions.js';
import { checkGiven, hasFunctions, shown } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import { type CompiledPathway, compilePathway, type Pin } from '../machine/compile-pathway.js';
import { type Registry, registry } from '../machine/registry.js';
import type { DefinitionStore, StoredDefinition } from '../store/definition-store.js';
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

/** What is published of one pathway: the versions that can be run, and those that cannot, with why. */
interface Shelf {
  readonly registry: Registry;
  readonly broken: readonly { readonly pin: StoredDefinition['pin']; readonly why: unknown }[];
  readonly at: number;
}

/**
 * Definitions as they have been published in a store: compiled once each, and asked for again when one is wanted that
 * is not known yet. A corrected text that is published later is shown within ten seconds. A version that cannot be run (it was
 * published by a later insats, say) fails when it is asked for, and leaves the others alone.
 *
 * @throws PathwayError `invalid-argument`
 */
export function publishedDefinitions(store: DefinitionStore): Definitions {
  checkShelf(store);
  const compiled = new Map<string, CompiledPathway>();
  const shelves = new Map<string, Shelf>();
  const read = async (pathway: string): Promise<Shelf> => {
    const found: CompiledPathway[] = [];
    const broken: Shelf['broken'][number][] = [];
    for (const { pin, data } of await store.list(pathway)) {
      const key = `${pin.pathway}@${pin.version}#${pin.hash}`;
      try {
        const known = compiled.get(key) ?? compiledFrom(pin, data);
        compiled.set(key, known);
        found.push(known);
      } catch (why) {
        broken.push({ pin, why });
      }
    }
    const shelf = { registry: registry(found), broken, at: ticks() };
    shelves.set(pathway, shelf);
    return shelf;
  };
  return {
    get: async (pathway, version) => wanted(await read(pathway), pathway, version),
    newestFor: async (pin) => {
      const known = shelves.get(pin.pathway);
      const isFresh = known !== undefined && ticks() - known.at < freshMs;
      const isKnown = isFresh && known.registry.list().some((one) => one.pin.hash === pin.hash);
      return newestOn(isKnown ? known : await read(pin.pathway), pin);
    },
  };
}

/** The version asked for, or the newest: never an older one because the newest is broken. */
function wanted({ registry, broken }: Shelf, pathway: string, version: string | undefined): CompiledPathway {
  const newest = registry.list().at(-1)?.pin.version;
  const failed = broken.find(({ pin }) =>
    version === undefined
      ? newest === undefined || compareVersions(pin.version, newest) > 0
      : pin.version === version,
  );
  if (failed !== undefined) throw failed.why;
  return registry.get(pathway, version);
}

function newestOn({ registry, broken }: Shelf, pin: Pin): CompiledPathway {
  const failed = broken.find((one) => one.pin.hash === pin.hash);
  const isThere = registry.list().some((one) => one.pin.hash === pin.hash);
  if (failed !== undefined && !isThere) throw failed.why;
  return registry.newestFor(pin);
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
  const { pathway: read, diagnostics } = pathwayFrom(dataIn(data, `${pathway}@${version}`));
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

function dataIn(data: string, name: string): unknown {
  try {
    return JSON.parse(data);
  } catch (cause) {
    const failed = new PathwayError('store-failed', `What is stored of the definition ${name} is no JSON.`, {
      retry: false,
    });
    failed.cause = cause;
    throw failed;
  }
}
