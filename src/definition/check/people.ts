import { type Declared, errorCode, type Finding, finding, warningCode } from '../../diagnostics/declared.js';
import { orList, quoted } from '../../diagnostics/sentence.js';
import type { MeasureStep } from '../pathway.js';
import { own } from './draft.js';
import type { Outline } from './outline.js';

const teamRoleUnlisted: Declared<{ readonly role: string }> = warningCode(
  'team-role-unlisted',
  { sv: 'Rollen saknas i teamet', en: 'The role is not in the team' },
  ({ role }) => ({
    sv: `Rollen ${quoted(role)} är av sorten \`team\` men står inte under \`roles\` i \`team\`.`,
    en: `The role ${quoted(role)} is of the kind \`team\` but does not stand under \`roles\` in \`team\`.`,
  }),
);

const teamSizeMismatch: Declared<{ readonly size: number; readonly roles: number }> = errorCode(
  'team-size-mismatch',
  { sv: 'Teamet är mindre än sina roller', en: 'The team is smaller than its roles' },
  ({ size, roles }) => ({
    sv: `\`size\` i \`team\` är ${size}, men teamet har ${roles} roller.`,
    en: `\`size\` in \`team\` is ${size}, but the team has ${roles} roles.`,
  }),
);

const measureRoleNotAnswering: Declared<{
  readonly step: string;
  readonly role: string;
  readonly instrument: string;
  readonly known: readonly string[];
}> = errorCode(
  'measure-role-not-answering',
  { sv: 'Rollen svarar inte på instrumentet', en: 'The role does not answer the instrument' },
  (data) => ({
    sv: `${quoted(data.step)} mäter ${quoted(data.role)} med ${quoted(data.instrument)}, men det besvaras av ${orList(data.known).sv}.`,
    en: `${quoted(data.step)} measures ${quoted(data.role)} with ${quoted(data.instrument)}, but that is answered by ${orList(data.known).en}.`,
  }),
);

/** Roles that do not fit together. */
export const peopleCodes: readonly Declared<never>[] = [
  teamRoleUnlisted,
  teamSizeMismatch,
  measureRoleNotAnswering,
];

/** Finds a team that does not fit its roles, and people who are measured with an instrument they do not answer. */
export function peopleFindings(outline: Outline): readonly Finding[] {
  return [...teamFindings(outline), ...measureFindings(outline)];
}

/** A team of as many people as roles is told in full: a further role is one of them in another part. */
function teamFindings({ draft: { team, roles }, broken }: Outline): readonly Finding[] {
  if (team === undefined || broken.within(['team', 'roles'])) return [];
  const listed = new Set(team.roles.flatMap((role) => membersOf(roles, role)));
  const most = typeof team.size === 'object' ? team.size.to : team.size;
  const isComplete = most === team.roles.length;
  const isIn = (role: string): boolean => {
    const parts = membersOf(roles, role).filter((one) => one !== role);
    return isComplete || listed.has(role) || (parts.length > 0 && parts.every((one) => listed.has(one)));
  };
  const unlisted = Object.entries(roles ?? {}).filter(([id, role]) => role?.kind === 'team' && !isIn(id));
  const size = most !== undefined && most < team.roles.length && !broken.within(['team', 'size']);
  return [
    ...unlisted.map(([role]) => finding(teamRoleUnlisted, ['roles', role], { role }, { at: 'key' })),
    ...(size
      ? [finding(teamSizeMismatch, ['team', 'size'], { size: most ?? 0, roles: team.roles.length })]
      : []),
  ];
}

/** The role itself and all that it includes, also in several steps. */
function membersOf(roles: Outline['draft']['roles'], role: string): readonly string[] {
  const members = new Set([role]);
  for (const one of members) for (const other of own(roles, one)?.includes ?? []) members.add(other);
  return [...members];
}

function measureFindings({
  draft: { instruments, roles },
  elements,
  broken,
  names,
}: Outline): readonly Finding[] {
  return elements.flatMap(({ id, sort, spec, path }) => {
    if (sort !== 'measure' || broken.within([...path, 'measure'])) return [];
    const { instrument, of } = (spec as MeasureStep).measure;
    const answers = own(instruments, instrument)?.answers;
    if (answers === undefined || broken.within(['instruments', instrument, 'answers'])) return [];
    const answering = new Set(answers.flatMap((role) => membersOf(roles, role)));
    return [...of.entries()].flatMap(([at, role]) => {
      const parts = membersOf(roles, role).filter((one) => one !== role);
      const fits = answering.has(role) || (parts.length > 0 && parts.every((one) => answering.has(one)));
      if (fits || !names.of('role').has(role)) return [];
      return [
        finding(measureRoleNotAnswering, [...path, 'measure', 'of', at], {
          step: id,
          role,
          instrument,
          known: answers,
        }),
      ];
    });
  });
}
