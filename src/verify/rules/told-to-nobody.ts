import { levelsOf } from '../../definition/escalation.js';
import type { Program } from '../../definition/program.js';
import type { Rule } from '../../definition/program-rules.js';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import type { BehaviourRule, Checking, Found } from '../checking.js';
import { inBoth } from '../story.js';

/** A passed limit, or a decision, goes to a role that nobody at work holds or that may see nothing of the case. */
export const toldToNobody: BehaviourRule = {
  code: 'told-to-nobody',
  severity: 'warning',
  title: { sv: 'Ingen får veta att tiden har gått ut', en: 'Nobody learns that the time has run out' },
  check: (checking) =>
    checking.model.program.rules.flatMap((rule) => {
      if (rule.strength === 'may') return [];
      return toldOf(rule).flatMap((told) => {
        const why = whyNobody(checking.model.program, told.role);
        return why === undefined ? [] : [foundOf(checking, rule, told, why)];
      });
    }),
};

/** A role that is told of something, and where the rule says so. */
interface Told {
  readonly role: string;
  readonly path: DataPath;
}

/** Each level of those who are told of a passed limit, else the one who decides when something fails. */
function toldOf({ spec }: Rule): readonly Told[] {
  const { escalate, onFail } = spec;
  if (escalate === undefined)
    return onFail?.decide === undefined ? [] : [{ role: onFail.decide, path: ['onFail', 'decide'] }];
  const isOne = 'to' in escalate;
  return levelsOf(spec).map(({ to }, at) => ({
    role: to,
    path: isOne ? ['escalate', 'to'] : ['escalate', at, 'to'],
  }));
}

const atWork = new Set(['authority', 'team', 'partner', 'manager']);

function whyNobody(program: Program, role: string): 'family' | 'blind' | undefined {
  const members = program.terms.roles[role]?.members ?? [role];
  const specs = members.flatMap((member) => program.pathway.roles[member] ?? []);
  if (!specs.some(({ kind }) => atWork.has(kind))) return 'family';
  return specs.some(({ sees }) => Object.keys(sees ?? {}).length > 0) ? undefined : 'blind';
}

function foundOf({ model }: Checking, rule: Rule, told: Told, why: 'family' | 'blind'): Found {
  const { program } = model;
  const isLimit = rule.spec.escalate !== undefined;
  const { role: to } = told;
  return {
    path: [...rule.path, ...told.path],
    related: [{ path: ['roles', to] }],
    data: { rule: rule.id, role: to, why },
    message: inBoth(program, (_, names) => {
      const title = names.role(to);
      if (names.lang === 'sv')
        return why === 'family'
          ? `Rollen ”${title}” hålls av familjen, och kan inte ta hand om det här.`
          : `Den som har rollen ”${title}” får inte se något i ärendet, och kan därför inte få veta det här.`;
      return why === 'family'
        ? `The role “${title}” is held by the family, and cannot take care of this.`
        : `Whoever holds the role “${title}” may see nothing of the case, so it cannot be told of this.`;
    }),
    story: isLimit
      ? {
          sv: 'Tiden går ut. Den som skulle ta vid nås inte, och ingen annan får veta det.',
          en: 'The time runs out. The one who was to take over is not reached, and nobody else is told.',
        }
      : {
          sv: 'Något som ska gälla hela tiden slutar gälla. Den som skulle besluta nås inte, och ingen annan får veta det.',
          en: 'What is to hold the whole time ceases to hold. The one who was to decide is not reached, and nobody else is told.',
        },
    change:
      why === 'family'
        ? {
            sv: 'Välj en roll som någon har i tjänsten, till exempel en chef.',
            en: 'Choose a role that someone holds at work, for example a manager.',
          }
        : {
            sv: 'Ge rollen något att se under `sees`, eller välj en annan roll.',
            en: 'Give the role something to see under `sees`, or choose another role.',
          },
  };
}
