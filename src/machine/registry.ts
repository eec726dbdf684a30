import { compareVersions } from '../definition/versions.js';
import { checkGiven, isTable } from '../diagnostics/misuse.js';
import { PathwayError } from '../diagnostics/pathway-error.js';
import { type CompiledPathway, insideOf, type Pin, pinnedTo } from './compile-pathway.js';

/** Compiled definitions by id, version and hash. */
export interface Registry {
  /**
   * The definition that a case is pinned to.
   *
   * @throws PathwayError `unknown-definition`; `invalid-argument`; `wrong-hash` when the same version now behaves otherwise
   */
  readonly forPin: (pin: Pin) => CompiledPathway;
  /**
   * The newest version that behaves as the one that a case is pinned to, with that pin: open cases show corrected texts at
   * once, and keep their pin. The version they are pinned to need not be in the registry.
   *
   * @throws PathwayError as `forPin`, when no version has the behaviour of the pin
   */
  readonly newestFor: (pin: Pin) => CompiledPathway;
  /**
   * A definition by id, in a version or in the newest one.
   *
   * @throws PathwayError `unknown-definition`; `invalid-argument`
   */
  readonly get: (pathway: string, version?: string) => CompiledPathway;
  /** All definitions, by id and rising version. */
  readonly list: () => readonly CompiledPathway[];
}

/**
 * A registry of compiled definitions. Pure.
 *
 * @throws PathwayError `duplicate-definition` when two definitions have the same id and version but not the
 *   same behaviour; `not-compiled`
 */
export function registry(definitions: readonly CompiledPathway[]): Registry {
  if (!Array.isArray(definitions))
    throw new PathwayError('invalid-argument', 'A registry is made of a list of compiled pathways.');
  const byKey = new Map<string, CompiledPathway>();
  for (const compiled of definitions) {
    insideOf(compiled);
    const key = keyOf(compiled.pin.pathway, compiled.pin.version);
    const other = byKey.get(key);
    if (other !== undefined && other.pin.hash !== compiled.pin.hash) {
      throw new PathwayError(
        'duplicate-definition',
        `There are two different definitions of ${key}. Give the changed one a new version.`,
        { pathway: compiled.pin.pathway, version: compiled.pin.version },
      );
    }
    byKey.set(key, compiled);
  }
  const sorted = [...byKey.values()].sort(
    (a, b) =>
      a.pin.pathway.localeCompare(b.pin.pathway, 'en') || compareVersions(a.pin.version, b.pin.version),
  );
  const get = (pathway: string, version?: string): CompiledPathway => {
    checkGiven(typeof pathway === 'string', 'The pathway', pathway, 'its id, such as kumla.bron');
    checkGiven(version === undefined || typeof version === 'string', 'The version', version, '1.0.0');
    const found =
      version === undefined
        ? sorted.filter((compiled) => compiled.pin.pathway === pathway).at(-1)
        : byKey.get(keyOf(pathway, version));
    if (found !== undefined) return found;
    throw new PathwayError(
      'unknown-definition',
      `There is no definition of ${version === undefined ? pathway : keyOf(pathway, version)} in the registry.`,
      { pathway, ...(version === undefined ? {} : { version }) },
    );
  };
  const forPin = (pin: Pin): CompiledPathway => {
    checkGiven(isTable(pin), 'The pin', pin, 'the pin of a case state');
    const found = get(pin.pathway, pin.version);
    if (found.pin.hash === pin.hash) return found;
    throw new PathwayError(
      'wrong-hash',
      `The case is pinned to another behaviour of ${keyOf(pin.pathway, pin.version)}. Keep the definition it was opened under.`,
      { found: found.pin.hash, expected: pin.hash },
    );
  };
  return { get, list: () => sorted, forPin, newestFor: newestIn(sorted, forPin) };
}

/** Finds the newest version of the same behaviour; made once for each pin, so that the same pin gives the same value. */
function newestIn(sorted: readonly CompiledPathway[], forPin: Registry['forPin']): Registry['newestFor'] {
  const made = new Map<string, CompiledPathway>();
  return (pin) => {
    checkGiven(isTable(pin), 'The pin', pin, 'the pin of a case state');
    const newest = sorted.findLast((one) => one.pin.pathway === pin.pathway && one.pin.hash === pin.hash);
    if (newest === undefined || newest.pin.version === pin.version) return forPin(pin);
    checkGiven(typeof pin.version === 'string', 'The version', pin.version, '1.0.0');
    const key = keyOf(pin.pathway, `${pin.version}#${pin.hash}`);
    const known = made.get(key) ?? pinnedTo(newest, pin.version);
    made.set(key, known);
    return known;
  };
}

const keyOf = (pathway: string, version: string): string => `${pathway}@${version}`;
