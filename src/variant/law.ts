import type { Pathway } from '../definition/pathway.js';
import { programOf } from '../definition/program.js';
import { type Finding, finding } from '../diagnostics/declared.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import type { PathwayChange } from '../diff/change.js';
import { lawChanges } from '../diff/law-changes.js';
import { lawWeakened } from './codes.js';
import type { LeftOut } from './left-out.js';
import { keyOf, type Origins } from './origins.js';

interface Placing {
  readonly origins: Origins;
  readonly left: LeftOut;
}

/** Finds where a variant asks less than the law does in its parent: one finding for each rule or consent. Pure. */
export function lawFindings(parent: Pathway, variant: Pathway, placing: Placing): readonly Finding[] {
  const rules = new Map(programOf(parent).rules.map(({ id, path }) => [id, path]));
  const found = new Map<string, Finding>();
  for (const change of lawChanges(parent, variant)) {
    const what = change.rule?.id ?? change.element.id;
    // What is added to a role, a consent or a criterion stands in the parent as that whole.
    const inParent = rules.get(what) ?? change.before?.path ?? change.after?.path.slice(0, -1) ?? [];
    if (found.has(keyOf(inParent))) continue;
    const { path, at } = placeOf(change, inParent, placing);
    const one = finding(lawWeakened, path, { what, parent: parent.pathway }, { at });
    const related = [{ path: inParent, pathway: parent.pathway }];
    found.set(keyOf(inParent), { ...one, diagnostic: { ...one.diagnostic, related } });
  }
  return [...found.values()];
}

/** Where the variant makes the change: what it writes, or the name that it leaves out. */
function placeOf(
  { after }: PathwayChange,
  inParent: DataPath,
  { origins, left }: Placing,
): { readonly path: DataPath; readonly at: 'key' | 'value' } {
  const written = origins.insteadOf(inParent);
  if (written !== undefined) return { path: written, at: 'key' };
  const origin = after === undefined ? undefined : origins.of(after.path);
  if (origin?.side === 'own') return { path: origin.path, at: 'key' };
  const part = left.parts.find(({ path }) => path.every((key, at) => key === inParent[at]));
  return part === undefined
    ? { path: ['extends'], at: 'key' }
    : { path: ['leavesOut', part.at], at: 'value' };
}
