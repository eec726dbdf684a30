/** A workflow net: one place `i` where it begins, one place `o` where it ends; each transition with the places it takes from and gives to. */
export interface Net {
  readonly name: string;
  /** Where nets of this shape are discussed. They are rebuilt by hand, not copied. */
  readonly source: string;
  /** Known soundness, as the source has it. */
  readonly sound: boolean;
  readonly transitions: { readonly [transition: string]: readonly [readonly string[], readonly string[]] };
}

type Marking = ReadonlyMap<string, number>;

const keyOf = (marking: Marking): string =>
  [...marking]
    .filter(([, tokens]) => tokens > 0)
    .map(([place, tokens]) => `${place}${tokens}`)
    .sort()
    .join(' ');

function fire(marking: Marking, [from, to]: Net['transitions'][string]): Marking | undefined {
  if (from.some((place) => (marking.get(place) ?? 0) === 0)) return undefined;
  const next = new Map(marking);
  for (const place of from) next.set(place, (next.get(place) ?? 0) - 1);
  for (const place of to) next.set(place, (next.get(place) ?? 0) + 1);
  return next;
}

/**
 * Classical soundness by the whole reachability graph (van der Aalst 1998, definition 12): the end can be reached from every
 * reachable marking, nothing is left when it is, and no transition is dead. A net with more than four tokens in a place counts
 * as unbounded, which is not sound.
 */
export function isSound({ transitions }: Net): boolean {
  const start: Marking = new Map([['i', 1]]);
  const seen = new Map<string, { readonly marking: Marking; readonly next: string[] }>();
  const fired = new Set<string>();
  const queue: Marking[] = [start];
  for (let marking = queue.pop(); marking !== undefined; marking = queue.pop()) {
    const key = keyOf(marking);
    if (seen.has(key)) continue;
    if ([...marking.values()].some((tokens) => tokens > 4)) return false;
    const next: string[] = [];
    seen.set(key, { marking, next });
    for (const [name, arcs] of Object.entries(transitions)) {
      const after = fire(marking, arcs);
      if (after === undefined) continue;
      fired.add(name);
      next.push(keyOf(after));
      queue.push(after);
    }
  }
  const proper = [...seen.values()].every(
    ({ marking }) => (marking.get('o') ?? 0) === 0 || keyOf(marking) === 'o1',
  );
  const live = Object.keys(transitions).every((name) => fired.has(name));
  return proper && live && everyoneReaches(seen, 'o1');
}

function everyoneReaches(
  seen: ReadonlyMap<string, { readonly next: readonly string[] }>,
  end: string,
): boolean {
  const reaching = new Set([end]);
  for (let more = true; more; ) {
    more = false;
    for (const [key, { next }] of seen) {
      if (reaching.has(key) || !next.some((to) => reaching.has(to))) continue;
      reaching.add(key);
      more = true;
    }
  }
  return [...seen.keys()].every((key) => reaching.has(key));
}
