import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { quoted } from '../../diagnostics/sentence.js';
import type { Outline } from './outline.js';

const duplicateId: Declared<{ readonly id: string }> = errorCode(
  'duplicate-id',
  { sv: 'Samma id på två steg eller faser', en: 'The same id on two steps or phases' },
  ({ id }) => ({
    sv: `Id:t ${quoted(id)} finns redan på ett annat steg eller en annan fas; varje steg och fas ska ha ett eget.`,
    en: `The id ${quoted(id)} already stands on another step or phase; each should have its own.`,
  }),
);

/** Elements that cannot be told apart. */
export const duplicateCodes: readonly Declared<never>[] = [duplicateId];

/** Finds steps and phases that share an id. */
export function duplicateFindings({ names }: Outline): readonly Finding[] {
  const first = new Map<string, DataPath>();
  const all = [...names.of('phase'), ...names.of('step')].flatMap(([id, paths]) =>
    paths.map((path) => ({ id, path })),
  );
  return all.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    return earlier === undefined
      ? []
      : [finding(duplicateId, path, { id }, { at: 'key', related: [earlier] })];
  });
}
