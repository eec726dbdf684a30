import type { DataPath } from '../../diagnostics/diagnostic.js';
import { quoted } from '../../diagnostics/sentence.js';

const tables: ReadonlySet<string | number> = new Set([
  'texts',
  'purposes',
  'principles',
  'figures',
  'agencies',
  'information',
  'roles',
  'places',
  'themes',
  'criteria',
  'consents',
  'instruments',
  'starts',
  'phases',
  'steps',
  'pauses',
  'handovers',
  'outcomes',
  'followUps',
  'decisions',
  'competences',
  'scales',
  'bands',
  'contents',
  'artefacts',
  'tasks',
  'subMeetings',
  'exceptions',
  'options',
  'aims',
  'evaluation',
]);

/** The author's id of the innermost element that holds a place, or '' when it is at the top of the pathway. Pure. */
export function elementAt(path: DataPath): string {
  for (let at = path.length - 2; at > 0; at--) {
    const id = path[at];
    if (typeof id === 'string' && tables.has(path[at - 1] ?? '') && isTable(path, at - 1)) return id;
  }
  return '';
}

/** Whether an author's element stands at a place: an entry of a table. */
export function isElement(path: DataPath): boolean {
  const at = path.length - 1;
  return at > 0 && typeof path[at] === 'string' && tables.has(path[at - 1] ?? '') && isTable(path, at - 1);
}

/** `information` and `steps` are also keys of other things; a table stands at the top or in an element of another table. */
function isTable(path: DataPath, at: number): boolean {
  return at % 2 === 0 || path[at - 1] === 'answer' || path[at - 1] === 'team' || path[at - 1] === 'pilot';
}

/** " i `planering`", or nothing at the top of the pathway. */
export function inside(element: string): { readonly sv: string; readonly en: string } {
  return element === '' ? { sv: '', en: '' } : { sv: ` i ${quoted(element)}`, en: ` in ${quoted(element)}` };
}

/** The key that a place stands under: its last name that is not a number in a list. */
export function keyAt(path: DataPath): string {
  return String(path.findLast((part) => typeof part === 'string') ?? '');
}
