import type { Condition, Id } from '../condition/condition.js';
import type { Terms } from '../condition/terms.js';
import type { Described, Pathway, StepSpec } from './pathway.js';
import type { Basis, RuleKind, RuleSpec, Rules, Strength } from './rule.js';

/** The element a rule stands on. For an option or a part of a meeting, `step` names the step it belongs to. */
export interface RuleElement {
  readonly type:
    | 'case'
    | 'role'
    | 'team'
    | 'start'
    | 'phase'
    | 'step'
    | 'option'
    | 'subMeeting'
    | 'outcome'
    | 'pause';
  readonly id: Id;
  readonly step?: Id;
}

/** A rule with everything it inherits filled in. */
export interface Rule {
  /** Unique in the pathway; what overrides, extensions and refusals name. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly strength: Strength;
  readonly basis: Basis;
  readonly source: readonly string[];
  readonly element: RuleElement;
  readonly spec: RuleSpec;
  /** Cannot be overridden: a rule of law, or one that asks for a consent to share. */
  readonly absolute: boolean;
  readonly overridableBy: readonly Id[];
  readonly inPause: 'runs' | 'stops';
  readonly path: readonly (string | number)[];
}

/** The kind keys of a rule, in the order they are described. */
export const ruleKinds: readonly RuleKind[] = [
  'needs',
  'opens',
  'ends',
  'with',
  'without',
  'times',
  'hours',
  'contents',
  'artefacts',
  'approved',
  'reviews',
  'place',
  'form',
  'every',
  'dose',
  'due',
  'schedule',
  'lasts',
  'order',
  'beside',
  'during',
  'heard',
  'throughout',
  'matched',
  'prompt',
  'attends',
  'apart',
  'caseload',
  'capacity',
];

/** The strengths, strongest first. */
export const strengths: readonly Strength[] = ['must', 'usual', 'may'];

/** The kind key that a rule has, or undefined when it has none. Pure. */
export function kindOf(rule: RuleSpec): RuleKind | undefined {
  return ruleKinds.find((kind) => rule[kind] !== undefined);
}

interface Parent {
  readonly element: RuleElement;
  readonly spec: Described & Rules;
  readonly source: readonly string[];
  readonly basis: Basis;
  readonly path: readonly (string | number)[];
}

/** Every rule of a checked pathway with id, basis, source and authority filled in from the nearest parent. Pure. */
export function normaliseRules(pathway: Pathway, terms: Terms): readonly Rule[] {
  return elementsOf(pathway).flatMap((parent) =>
    strengths.flatMap((strength) =>
      (parent.spec[strength] ?? []).flatMap((spec, at) => {
        const kind = kindOf(spec);
        if (kind === undefined) return [];
        const basis = spec.basis ?? parent.basis;
        const absolute = strength === 'must' && (basis === 'law' || asksToShare(parent.element, spec, terms));
        return [
          {
            id: `${prefixOf(parent.element)}.${spec.id ?? kind}`,
            kind,
            strength,
            basis,
            source: spec.source ?? parent.source,
            element: parent.element,
            spec,
            absolute,
            overridableBy: absolute ? [] : (spec.overridableBy ?? pathway.authority),
            inPause: spec.inPause ?? (basis === 'law' ? 'runs' : 'stops'),
            path: [...parent.path, strength, at],
          } satisfies Rule,
        ];
      }),
    ),
  );
}

/** The part of a rule's id that names its element. Pure. */
export function prefixOf(element: RuleElement): string {
  return element.step === undefined ? element.id : `${element.step}.${element.id}`;
}

function elementsOf(pathway: Pathway): readonly Parent[] {
  const root: Parent = {
    element: { type: 'case', id: 'case' },
    spec: pathway,
    source: pathway.source ?? [],
    basis: pathway.basis ?? 'method',
    path: [],
  };
  const under = (
    parent: Parent,
    type: RuleElement['type'],
    key: string,
    specs: { readonly [id: string]: Described & Rules } | undefined,
    step?: string,
  ): Parent[] =>
    Object.entries(specs ?? {}).map(([id, spec]) => ({
      element: step === undefined ? { type, id } : { type, id, step },
      spec,
      source: spec.source ?? parent.source,
      basis: spec.basis ?? parent.basis,
      path: [...parent.path, ...key.split('.'), id],
    }));
  const withParts = (step: Parent): Parent[] => {
    const spec = step.spec as StepSpec;
    const options = 'answer' in spec ? spec.answer.options : undefined;
    return [
      step,
      ...under(step, 'option', 'answer.options', options, step.element.id),
      ...under(step, 'subMeeting', 'subMeetings', spec.subMeetings, step.element.id),
    ];
  };
  const team: Parent[] =
    pathway.team === undefined
      ? []
      : [
          {
            element: { type: 'team', id: 'team' },
            spec: pathway.team,
            source: pathway.team.source ?? root.source,
            basis: pathway.team.basis ?? root.basis,
            path: ['team'],
          },
        ];
  return [
    root,
    ...under(root, 'role', 'roles', pathway.roles),
    ...team,
    ...under(root, 'start', 'starts', pathway.starts),
    ...under(root, 'phase', 'phases', pathway.phases).flatMap((phase) => [
      phase,
      ...under(phase, 'step', 'steps', pathway.phases[phase.element.id]?.steps).flatMap(withParts),
    ]),
    ...under(root, 'step', 'steps', pathway.steps).flatMap(withParts),
    ...under(root, 'pause', 'pauses', pathway.pauses),
    ...under(root, 'outcome', 'outcomes', pathway.outcomes),
    ...under(root, 'step', 'followUps', pathway.followUps).flatMap(withParts),
  ];
}

/** A rule that gates on a consent other than the acceptance of an offer gates sharing: it is absolute. */
function asksToShare(element: RuleElement, spec: RuleSpec, terms: Terms): boolean {
  if (element.type === 'start' || element.type === 'outcome') return false;
  const condition = spec.needs ?? spec.throughout ?? spec.opens;
  return (
    condition !== undefined && consentsIn(condition).some((id) => terms.consents[id]?.kind !== 'acceptance')
  );
}

function consentsIn(condition: Condition): readonly string[] {
  if ('consent' in condition) return [condition.consent];
  if ('all' in condition) return condition.all.flatMap(consentsIn);
  if ('any' in condition) return condition.any.flatMap(consentsIn);
  return 'atLeast' in condition ? condition.atLeast.conditions.flatMap(consentsIn) : [];
}
