import { informationOfArtefact, informationsOfInstrument } from '../case/information-classes.js';
import type { Id } from '../condition/condition.js';
import type { Program, ProgramStep } from '../definition/program.js';

/** Something that a role does, and the information class of what is recorded of it. */
export interface Work {
  readonly information: Id;
  readonly role: Id;
  /** The step or the criterion that it is. Neither: goals, and the decisions of the case. */
  readonly step?: Id;
  readonly criterion?: Id;
}

/** Everything that roles do in a pathway, in its order. Pure. */
export function workIn(program: Program): readonly Work[] {
  const { criteria = {}, goals } = program.pathway;
  const steps = [...program.steps.values()];
  return [
    ...steps.flatMap((step) => ofStep(program, step)),
    ...Object.entries(criteria).flatMap(([criterion, { by = [], information = 'general' }]) =>
      by.map((role) => ({ information, role, criterion })),
    ),
    ...steps
      .filter(({ spec }) => 'plan' in spec && spec.plan.goals === true)
      .flatMap((step) => rolesOf(program, step))
      .map((role) => ({ information: goals?.information ?? 'general', role })),
    ...deciders(program).map((role) => ({ information: 'general', role })),
  ];
}

/** The roles that decide and commission. Pure. */
export function deciders({ pathway }: Program): readonly Id[] {
  return Object.keys(pathway.roles).filter((role) => pathway.roles[role]?.kind === 'authority');
}

function ofStep(program: Program, step: ProgramStep): readonly Work[] {
  const { id, spec } = step;
  const roles = rolesOf(program, step);
  const measured = 'measure' in spec ? informationsOfInstrument(program, spec.measure.instrument) : [];
  const own = [...new Set([program.terms.steps[id]?.information ?? 'general', ...measured])];
  return [
    ...own.flatMap((information) => roles.map((role) => ({ information, role, step: id }))),
    ...Object.entries(spec.artefacts ?? {}).flatMap(([artefact, { by = roles }]) =>
      informationOfArtefact(program, id, artefact).flatMap((information) =>
        by.map((role) => ({ information, role, step: id })),
      ),
    ),
  ];
}

/** Those who do a step, take part in it or in a part of it, bring something to it, or approve it. */
function rolesOf({ terms }: Program, { id, spec, rules, parts }: ProgramStep): readonly Id[] {
  const all = [...rules, ...[...parts.values()].flat()];
  const taking = all.flatMap(({ spec: rule }) => [
    ...Object.keys(rule.with ?? {}),
    ...(rule.approved?.by ?? []),
    ...(rule.attends === undefined ? [] : [rule.attends.role]),
  ]);
  const bringing = [...Object.values(spec.contents ?? {}), ...Object.values(spec.tasks ?? {})];
  return [...new Set([...(terms.steps[id]?.by ?? []), ...taking, ...bringing.flatMap(({ by = [] }) => by)])];
}
