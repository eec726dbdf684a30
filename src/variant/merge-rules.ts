import { kindOf, strengths } from '../definition/program-rules.js';
import type { RuleSpec, Strength } from '../definition/rule.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import { isTable } from '../diagnostics/misuse.js';
import type { Merging, Places, Table, Unclear } from './merging.js';

/** A rule in its list. */
interface Listed {
  readonly strength: Strength;
  readonly path: DataPath;
  readonly spec: unknown;
  /** What it is called on its element; missing when nobody can tell. */
  readonly id: string | undefined;
}

function localId(spec: unknown): string | undefined {
  if (!isTable(spec)) return undefined;
  return (spec as RuleSpec).id ?? kindOf(spec as RuleSpec);
}

/**
 * The lists of rules of an element, by strength: each rule of the variant in the place of the parent's of the same id,
 * whatever strength either has, and the others at the end. A strength is not named when neither changes anything there.
 */
export function mergedRules(merging: Merging, parent: Table, own: Table, at: Places): Table {
  const [old, fresh] = [listed(parent, at.parent), listed(own, at.own)];
  const { left } = merging;
  const kept = old.filter(({ path }) => !left.has(path) && !left.has(path.slice(0, -1)));
  if (fresh.length === 0 && kept.length === old.length) return {};
  const changed = new Map(fresh.flatMap((rule) => (rule.id === undefined ? [] : [[rule.id, rule] as const])));
  for (const { id, path } of kept) {
    const instead = id === undefined ? undefined : changed.get(id);
    if (instead !== undefined) merging.origins.replaced(path, instead.path);
  }
  merging.unclear.push(...fresh.flatMap((rule) => unclear(rule, kept)));
  return Object.fromEntries(
    strengths
      .filter((strength) => Array.isArray(parent[strength]) || Array.isArray(own[strength]))
      .filter((strength) => own[strength] === undefined || Array.isArray(own[strength]))
      .map((strength) => [
        strength,
        asList(merging, inStrength(kept, changed, fresh, strength), strength, own, at),
      ]),
  );
}

type Placed = readonly [rule: Listed, side: 'own' | 'parent'];

/** A rule without an id, where the parent has no such rule, but one of the same kind under an id. */
function unclear({ spec, path, id }: Listed, kept: readonly Listed[]): readonly Unclear[] {
  if (!isTable(spec) || spec.id !== undefined || kept.some((rule) => rule.id === id)) return [];
  const kind = kindOf(spec as RuleSpec);
  const like = kept.find((rule) => isTable(rule.spec) && kindOf(rule.spec as RuleSpec) === kind);
  return kind === undefined || like?.id === undefined
    ? []
    : [{ own: path, parent: like.path, kind, id: like.id }];
}

/** Those of one strength: the parent's in their order, changed where they are, then those that are new or come from another. */
function inStrength(
  kept: readonly Listed[],
  changed: ReadonlyMap<string, Listed>,
  fresh: readonly Listed[],
  strength: Strength,
): readonly Placed[] {
  const here = kept
    .filter((rule) => rule.strength === strength)
    .flatMap((rule): readonly Placed[] => {
      const instead = rule.id === undefined ? undefined : changed.get(rule.id);
      if (instead === undefined) return [[rule, 'parent']];
      return instead.strength === strength ? [[instead, 'own']] : [];
    });
  const placed = new Set(here.map(([rule]) => rule));
  const others = fresh.filter((rule) => rule.strength === strength && !placed.has(rule));
  return [...here, ...others.map((rule): Placed => [rule, 'own'])];
}

function asList(
  merging: Merging,
  rules: readonly Placed[],
  strength: Strength,
  own: Table,
  at: Places,
): unknown {
  const isWritten = Array.isArray(own[strength]);
  if (rules.length === 0 && !isWritten) return undefined;
  const place = [...at.merged, strength];
  const origin = isWritten
    ? { side: 'own' as const, path: [...at.own, strength] }
    : { side: 'parent' as const, path: [...at.parent, strength] };
  merging.origins.came(place, origin);
  return rules.map(([{ spec, path }, side], index) => {
    merging.origins.came([...place, index], { side, path });
    return spec;
  });
}

function listed(element: Table, path: DataPath): readonly Listed[] {
  return strengths.flatMap((strength) => {
    const rules: unknown = element[strength];
    if (!Array.isArray(rules)) return [];
    return rules.map((spec: unknown, index) => ({
      strength,
      path: [...path, strength, index],
      spec,
      id: localId(spec),
    }));
  });
}
