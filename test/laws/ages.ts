import { addDays, type LocalDate } from '../../src/calendar/local-date.js';
import type { Condition } from '../../src/condition/condition.js';
import { membersOf } from '../../src/condition/people.js';
import type { Program } from '../../src/definition/program.js';
import type { Random } from './random.js';

interface Ages {
  readonly from?: number;
  readonly to?: number;
}

/** A birth date for someone in a role: a child's, and anyone's whose age some rule or consent asks for. */
export function birthDateOf(
  program: Program,
  role: string,
  on: LocalDate,
  random: Random,
): { readonly birthDate?: LocalDate } {
  const ages = agesAsked(program, role);
  const isChild = program.pathway.roles[role]?.kind === 'child';
  if (!isChild && ages === undefined && !decidesConsent(program, role)) return {};
  const usual = isChild || random.chance(0.5) ? { from: 7, to: 15 } : { from: 20, to: 60 };
  const { from = usual.from, to = usual.to } = ages !== undefined && random.chance(0.95) ? ages : usual;
  const least = Math.max(from, Math.min(usual.from, to));
  const most = Math.min(to, Math.max(usual.to, from));
  // Days enough for the birthdays to be past, too few for another one.
  return { birthDate: addDays(on, -365 * random.whole(least, most) - random.whole(60, 300)) };
}

/** The ages that all the rules which ask for one in a role have in common; undefined when none asks. */
function agesAsked(program: Program, role: string): Ages | undefined {
  const asked = program.rules
    .flatMap(({ spec }) => [spec.needs, spec.opens, spec.throughout])
    .flatMap((condition) => (condition === undefined ? [] : agesIn(condition)))
    .filter(({ of }) => membersOf(of, program.terms).includes(role));
  if (asked.length === 0) return undefined;
  const froms = asked.flatMap(({ from }) => from ?? []);
  const tos = asked.flatMap(({ to }) => to ?? []);
  return {
    ...(froms.length === 0 ? {} : { from: Math.max(...froms) }),
    ...(tos.length === 0 ? {} : { to: Math.min(...tos) }),
  };
}

function agesIn(condition: Condition): readonly (Ages & { readonly of: string })[] {
  if ('all' in condition) return condition.all.flatMap(agesIn);
  if ('age' in condition) return [condition.age];
  return [];
}

/** Whether a consent is asked of, or by the age of, those in the role from or up to some age. */
function decidesConsent({ terms }: Program, role: string): boolean {
  return Object.values(terms.consents).some((consent) =>
    Object.entries(consent?.givers ?? {}).some(([giver, how]) => {
      if (how === 'all' || (how.ageFrom === undefined && how.ageBelow === undefined)) return false;
      return membersOf(how.ageOf ?? giver, terms).includes(role);
    }),
  );
}
