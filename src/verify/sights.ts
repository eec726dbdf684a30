import type { Id } from '../condition/condition.js';
import { isByLaw } from '../definition/grant.js';
import type { ConsentKind, Grant } from '../definition/pathway.js';
import type { Program } from '../definition/program.js';
import { agenciesOf, holdersOf, isOfFamily } from './agencies.js';
import { type Work, workIn } from './work.js';

/** What is wanting: nobody is asked; those asked say yes to something else; nobody of those concerned is asked. */
export type Wanting = 'unasked' | 'other-yes' | 'not-theirs';

/** A role that sees what another agency holds, with nothing that allows it. */
export interface Sight {
  readonly role: Id;
  /** The agency of the role that holds none of it. */
  readonly agency: Id;
  readonly information: Id;
  readonly wanting: Wanting;
  readonly consent?: Id;
  /** The work of other agencies that it comes from, in the order of the pathway; at least one. */
  readonly work: readonly [Work, ...Work[]];
}

/** Every sight across agencies without a consent or a law that allows it. Pure. */
export function sightsIn(program: Program): readonly Sight[] {
  const work = workIn(program).filter(({ role }) => agenciesOf(program, role).length > 0);
  return Object.entries(program.pathway.roles).flatMap(([role, { sees = {} }]) =>
    isOfFamily(program, role)
      ? []
      : Object.entries(sees).flatMap(([information, grant]) => {
          const [first, ...more] = work.filter((one) => one.information === information);
          if (first === undefined) return [];
          const held = [first, ...more].flatMap((one) => holdersOf(program, one));
          const agency = agenciesOf(program, role).find((one) => !held.includes(one));
          const lack = wantingIn(program, grant, held, agenciesOf(program, role));
          if (agency === undefined || lack === undefined) return [];
          return [{ role, agency, information, work: [first, ...more] as const, ...lack }];
        }),
  );
}

/** The kinds of yes that lift secrecy between agencies: the others are to something else (facts, 2.5). */
const lifting: ReadonlySet<ConsentKind> = new Set<ConsentKind>(['secrecy', 'sip']);

function wantingIn(
  program: Program,
  grant: Grant,
  held: readonly string[],
  own: readonly string[],
): Pick<Sight, 'wanting' | 'consent'> | undefined {
  if (grant === 'always') return { wanting: 'unasked' };
  if (isByLaw(grant)) return undefined;
  const { consent } = grant;
  const spec = program.pathway.consents?.[consent];
  if (spec === undefined) return undefined;
  if (!lifting.has(spec.kind)) return { wanting: 'other-yes', consent };
  const isTheirs = Object.keys(spec.givers).some((giver) =>
    (program.terms.roles[giver]?.members ?? [giver]).some((member) => isOfFamily(program, member)),
  );
  if (!isTheirs) return { wanting: 'not-theirs', consent };
  // Between others: it lifts no secrecy of those whose work it is. One that is not for the role's own agency opens nothing at all.
  const { between } = spec;
  const isForOthers =
    between?.some((one) => own.includes(one)) === true && !between.some((one) => held.includes(one));
  return isForOthers ? { wanting: 'other-yes', consent } : undefined;
}
