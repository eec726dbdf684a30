import type { DataPath } from '../../diagnostics/diagnostic.js';
import type { Described, Pathway, StepSpec } from '../pathway.js';
import { kindOf, prefixOf, type RuleElement, ruleKinds, strengths } from '../program-rules.js';
import type { Basis, RuleKind, RuleSpec, Rules, Strength } from '../rule.js';
import type { Draft } from './draft.js';

/** What rules can stand on. The five types of step are apart: what is recorded of them differs. */
export type ElementSort =
  | 'pathway'
  | 'role'
  | 'team'
  | 'start'
  | 'phase'
  | 'meeting'
  | 'task'
  | 'plan'
  | 'answer'
  | 'measure'
  | 'option'
  | 'subMeeting'
  | 'outcome'
  | 'pause';

/** An element that can carry rules, with what it inherits. */
export interface Element {
  /** Missing for a step whose type cannot be read. */
  readonly sort?: ElementSort;
  readonly type: RuleElement['type'];
  readonly id: string;
  /** The id that its rules' ids begin with. */
  readonly prefix: string;
  readonly spec: Described & Rules;
  readonly path: DataPath;
  /** The phase of a step. */
  readonly phase?: string;
  readonly source: readonly string[];
  readonly basis: Basis;
}

/** A rule where it stands, with what it inherits. */
export interface PlacedRule {
  readonly element: Element;
  readonly strength: Strength;
  readonly spec: RuleSpec;
  /** Missing unless exactly one kind stands there. */
  readonly kind?: RuleKind;
  readonly path: DataPath;
  readonly source: readonly string[];
  readonly basis: Basis;
}

type Specs = { readonly [id: string]: (Described & Rules) | undefined } | undefined;

/** Every element that can carry rules, in the order of the machine. Pure. */
export function elementsOf(draft: Draft): readonly Element[] {
  const root: Element = {
    sort: 'pathway',
    type: 'case',
    id: 'case',
    prefix: 'case',
    spec: draft,
    path: [],
    source: draft.source ?? [],
    basis: draft.basis ?? 'method',
  };
  const team = draft.team === undefined ? [] : [child(root, 'team', 'team', draft.team, ['team'])];
  return [
    root,
    ...children(root, 'role', ['roles'], draft.roles),
    ...team,
    ...children(root, 'start', ['starts'], draft.starts),
    ...children(root, 'phase', ['phases'], draft.phases).flatMap((phase) => [
      phase,
      ...stepsOf(phase, draft.phases?.[phase.id]?.steps, phase.id),
    ]),
    ...stepsOf(root, draft.steps),
    ...children(root, 'pause', ['pauses'], draft.pauses),
    ...children(root, 'outcome', ['outcomes'], draft.outcomes),
    ...stepsOf(root, draft.followUps, undefined, 'followUps'),
  ];
}

function stepsOf(
  parent: Element,
  steps: Pathway['steps'],
  phase?: string,
  key: 'steps' | 'followUps' = 'steps',
): readonly Element[] {
  return children(parent, 'step', [key], steps).flatMap((step) => {
    const sort = typeOf(step.spec as StepSpec);
    const own: Element = {
      ...step,
      ...(sort === undefined ? {} : { sort }),
      ...(phase === undefined ? {} : { phase }),
    };
    const options =
      'answer' in step.spec ? (step.spec as { answer?: { options?: Specs } }).answer?.options : undefined;
    const { subMeetings } = step.spec as { subMeetings?: Specs };
    return [
      own,
      ...children(own, 'option', ['answer', 'options'], options, step.id),
      ...children(own, 'subMeeting', ['subMeetings'], subMeetings, step.id),
    ];
  });
}

/** The type of a step, when exactly one is there. */
export function typeOf(step: object): 'meeting' | 'task' | 'plan' | 'answer' | 'measure' | undefined {
  const types = (['meeting', 'task', 'plan', 'answer', 'measure'] as const).filter((type) =>
    Object.hasOwn(step, type),
  );
  return types.length === 1 ? types[0] : undefined;
}

function children(
  parent: Element,
  type: Element['type'],
  key: DataPath,
  specs: Specs,
  step?: string,
): readonly Element[] {
  return Object.entries(specs ?? {}).flatMap(([id, spec]) =>
    spec === undefined ? [] : [child(parent, type, id, spec, [...parent.path, ...key, id], step)],
  );
}

function child(
  parent: Element,
  type: Element['type'],
  id: string,
  spec: Described & Rules,
  path: DataPath,
  step?: string,
): Element {
  const prefix = prefixOf(step === undefined ? { type, id } : { type, id, step });
  const { source = parent.source, basis = parent.basis } = spec;
  const sort = type === 'step' || type === 'case' ? {} : { sort: type };
  return { type, id, prefix, spec, path, source, basis, ...sort };
}

/** Every rule of an element that can be read. Pure. */
export function rulesOf(element: Element): readonly PlacedRule[] {
  return strengths.flatMap((strength) =>
    [...(element.spec[strength] ?? []).entries()].flatMap(([at, spec]) => {
      if (spec === undefined) return [];
      const kinds = ruleKinds.filter((kind) => spec[kind] !== undefined);
      const kind = kinds.length === 1 ? kindOf(spec) : undefined;
      const { source = element.source, basis = element.basis } = spec;
      const path = [...element.path, strength, at];
      return [{ element, strength, spec, path, source, basis, ...(kind === undefined ? {} : { kind }) }];
    }),
  );
}
