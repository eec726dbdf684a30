import type { Id } from '../condition/condition.js';
import type { RuleKind } from '../definition/rule.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import type { ElementType } from './elements.js';

/** What happened to a part of a definition. `renamed`: the same part under another id, by its title or all that it says. */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved' | 'renamed';

/**
 * What a change means for the cases. `label`: only what people read; the behaviour hash is the same. `softer`: less is asked.
 * `stricter`: more is asked. `structure`: a part has come, gone, moved or changed its order or type. `other`: it means
 * something, and neither direction can be told.
 */
export type PathwayChangeClass = 'label' | 'softer' | 'stricter' | 'structure' | 'other';

/** A place in one of the two definitions, and what stands there; no `value` where nothing is said. */
export interface ChangeSide {
  readonly path: DataPath;
  readonly value?: unknown;
}

/** The part of a definition that a change is about. `in` is the part it stands in, unless that is the pathway itself. */
export interface ChangedElement {
  readonly type: ElementType;
  readonly id: Id;
  readonly in?: { readonly type: ElementType; readonly id: Id };
}

/** One difference in meaning between two definitions, as data; plain JSON. */
export interface PathwayChange {
  readonly kind: ChangeKind;
  readonly class: PathwayChangeClass;
  readonly element: ChangedElement;
  /** The rule it is about, as refusals name it, when it is about a rule. */
  readonly rule?: { readonly id: string; readonly kind: RuleKind };
  /** The key it is about; `strength` for the strength of a rule. Missing when a whole element or rule came or went. */
  readonly field?: string;
  /** Missing when it was added. */
  readonly before?: ChangeSide;
  /** Missing when it was removed. */
  readonly after?: ChangeSide;
  /** A rule of law, or what a rule of law asks for, was removed, rests on something else, or asks less in some part. */
  readonly weakensLaw?: true;
  /** Of a `renamed`: the places that name it and only follow. */
  readonly follows?: readonly { readonly before: DataPath; readonly after: DataPath }[];
}
