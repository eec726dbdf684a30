import type { Pathway } from '../definition/pathway.js';
import { type Program, programOf } from '../definition/program.js';
import { valueAt } from '../definition/schema-walk.js';
import { pathwayFrom } from '../variant/pathway-from.js';
import { isKeys, type Keys } from './reading.js';

/** A pathway as it stands, or as it would stand with some changes: what a scenario can look for in it. */
export interface SeenDefinition {
  readonly pathway: unknown;
  /** Missing when it has errors. */
  readonly program?: Program;
  readonly codes: (severity: 'error' | 'warning') => readonly string[];
}

/** A pathway with changes laid into it (keys are merged, anything else is replaced), checked anew. Pure. */
export function seenDefinition(pathway: Pathway, changing?: Keys): SeenDefinition {
  const changed = changing === undefined ? pathway : laidInto(pathway as unknown as Keys, changing);
  const { pathway: sound, diagnostics } = pathwayFrom(changed);
  return {
    pathway: changed,
    ...(sound === undefined ? {} : { program: programOf(sound) }),
    codes: (severity) => [
      ...new Set(diagnostics.filter((one) => one.severity === severity).map(({ code }) => code)),
    ],
  };
}

function laidInto(whole: Keys, part: Keys): Keys {
  const laid = Object.entries(part).map(([key, value]) => {
    const before = Object.hasOwn(whole, key) ? whole[key] : undefined;
    return [key, isKeys(before) && isKeys(value) ? laidInto(before, value) : value] as const;
  });
  return { ...whole, ...Object.fromEntries(laid) };
}

/** How each list under `definition` is found. */
export const findInDefinition: { readonly [key: string]: (seen: SeenDefinition) => readonly string[] } = {
  phases: ({ program }) => [...(program?.phases.keys() ?? [])],
  team: ({ program }) => program?.pathway.team?.roles ?? [],
  deadlines: ({ program }) =>
    (program?.clocks ?? []).filter(({ strength }) => strength === 'must').map(({ id }) => id),
  clocks: ({ program }) => (program?.clocks ?? []).map(({ id }) => id),
  orders: ({ program }) => (program?.rules ?? []).filter(({ kind }) => kind === 'order').map(({ id }) => id),
  errors: ({ codes }) => codes('error'),
  warnings: ({ codes }) => codes('warning'),
};

/** Whether something stands at a place such as `pilot.until`. Pure. */
export function hasPlace({ pathway }: SeenDefinition, place: string): boolean {
  const value = valueAt(pathway, place.split('.'));
  return value !== undefined && !(isKeys(value) && Object.keys(value).length === 0);
}
