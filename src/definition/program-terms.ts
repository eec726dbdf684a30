import type { Id } from '../condition/condition.js';
import type { RoleTerm, StepTerm, Terms } from '../condition/terms.js';
import type { Pathway, StepSpec } from './pathway.js';
import { leastTimes, stepEntryOf, stepsOf } from './program-steps.js';

/** The look-up tables that conditions read, made from a checked pathway. Pure; the tables have no prototype. */
export function termsOf(pathway: Pathway): Terms {
  return {
    zone: pathway.zone ?? 'Europe/Stockholm',
    steps: table(stepsOf(pathway).map(({ id, spec, phase }) => [id, stepTerm(spec, phase)])),
    phases: table(Object.entries(pathway.phases).map(([id, { title, per }]) => [id, given({ title, per })])),
    roles: table(Object.keys(pathway.roles).map((id) => [id, roleTerm(pathway, id)])),
    starts: table(Object.entries(pathway.starts).map(([id, { title }]) => [id, given({ title })])),
    criteria: table(
      Object.entries(pathway.criteria ?? {}).map(([id, { title, by, per, information, assumed }]) => [
        id,
        { by: by ?? [], ...given({ title, per, information, assumed }) },
      ]),
    ),
    consents: table(Object.entries(pathway.consents ?? {})),
    instruments: table(Object.entries(pathway.instruments ?? {})),
    goals: { information: pathway.goals?.information ?? 'general' },
  };
}

/** A look-up table without a prototype, so that no id can ever be found by accident. */
function table<T>(entries: readonly (readonly [string, T])[]): { readonly [key: string]: T } {
  return Object.assign(Object.create(null) as { [key: string]: T }, Object.fromEntries(entries));
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that have a value. */
function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}

function stepTerm(spec: StepSpec, phase: Id | undefined): StepTerm {
  const { title, per, artefacts } = spec;
  const options = 'answer' in spec ? spec.answer.options : undefined;
  return {
    ...given({ title, phase, per, options, artefacts, approvedBy: whoApproves(spec) }),
    least: leastTimes(spec),
    information: spec.information ?? 'general',
    by: whoCan(spec),
    entry: stepEntryOf(spec),
  };
}

function whoApproves({ must = [] }: StepSpec): readonly Id[] | undefined {
  const roles = [...new Set(must.flatMap((rule) => rule.approved?.by ?? []))];
  return roles.length === 0 ? undefined : roles;
}

function whoCan(spec: StepSpec): readonly Id[] {
  if ('answer' in spec) return spec.answer.from;
  if ('measure' in spec) return spec.measure.of;
  if ('task' in spec) return spec.task.by ?? [];
  if ('plan' in spec) return spec.plan.by ?? [];
  return Object.keys(spec.must?.find((rule) => rule.with !== undefined)?.with ?? {});
}

function roleTerm(pathway: Pathway, id: Id): RoleTerm {
  const { title, kind = 'person', agency } = pathway.roles[id] ?? {};
  return { kind, members: membersOf(pathway, id, []), ...given({ title, agency }) };
}

function membersOf(pathway: Pathway, id: Id, seen: readonly Id[]): readonly Id[] {
  if (seen.includes(id)) return [];
  const included = pathway.roles[id]?.includes ?? [];
  return [...new Set([id, ...included.flatMap((other) => membersOf(pathway, other, [...seen, id]))])];
}
