import type { LocalDate } from '../calendar/local-date.js';
import type { ConsentRow, Ref } from '../condition/case-facts.js';
import type { Id, Truth } from '../condition/condition.js';
import { type ConsentStanding, consentInForce, lastDayOf } from '../condition/consent-in-force.js';
import { own } from '../condition/own.js';
import { referencesOf } from '../condition/references-of.js';
import type { ConsentTerm } from '../condition/terms.js';
import type { ConsentKind } from '../definition/pathway.js';
import type { Program } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { classOf, informationOfStep } from './information-classes.js';
import type { Look } from './look.js';
import { conditionOf } from './reason.js';

/**
 * One giver's word on a consent. `limited`: given, but only for some information, agencies or persons. `expired`: its last
 * day has passed. `not-written`: given orally where writing is asked. `never-asked`: nothing has been recorded.
 */
export type GiverState =
  | 'given'
  | 'limited'
  | 'expired'
  | 'not-written'
  | 'refused'
  | 'withdrawn'
  | 'never-asked';

/** A giver and their word. Dates are local. */
export interface Giver {
  readonly giver: Ref;
  readonly state: GiverState;
  /** Whether their word is asked for today; a word that was given stays to be seen when it is not. */
  readonly asked: boolean;
  /** It turns on their age, and their birth date is not known. */
  readonly unknownAge?: true;
  readonly from?: LocalDate;
  /** Last day it is valid. */
  readonly until?: LocalDate;
  readonly form?: 'written' | 'oral';
  readonly information?: readonly Id[];
  readonly agencies?: readonly Id[];
  readonly about?: readonly Ref[];
}

/** A consent with each giver's word: never one tick for all. */
export interface ConsentNow {
  readonly consent: Id;
  readonly kind: ConsentKind;
  readonly inForce: Truth;
  /** Since when the records at hand have covered it. */
  readonly since?: LocalDate;
  /** Missing when persons may not be seen. */
  readonly givers?: readonly Giver[];
  /** Roles that are asked and that nobody holds. */
  readonly unheld: readonly Id[];
  /** Steps that cannot be done without it. What stops and goes on in words stands in the definition (`withoutIt`). */
  readonly stops: readonly Id[];
}

/** Every consent of the pathway as it stands. Pure. */
export function consentsOf(look: Look): readonly ConsentNow[] {
  const { facts, program, on, sight } = look;
  if (!sight.sees(classOf(program, 'consents'))) return [];
  return Object.entries(program.pathway.consents ?? {}).map(([consent, { kind }]) => {
    const standing = consentInForce(consent, facts, program.terms, on);
    return {
      consent,
      kind,
      inForce: standing.value,
      ...(standing.since === undefined ? {} : { since: standing.since.on }),
      ...(look.people ? { givers: giversOf(look, consent, standing) } : {}),
      unheld: standing.unheld,
      stops: stoppedBy(program, consent).filter((step) => sight.sees(informationOfStep(program, step))),
    };
  });
}

function giversOf(look: Look, consent: Id, standing: ConsentStanding): readonly Giver[] {
  const rows = look.facts.consents[consent] ?? {};
  const term = look.program.terms.consents[consent];
  const others = Object.keys(rows).filter((giver) => !standing.givers.includes(giver));
  return [...standing.givers, ...others].map((giver) => {
    const row = own(rows, giver);
    return {
      giver,
      asked: standing.givers.includes(giver),
      ...(standing.unknownAge.includes(giver) ? { unknownAge: true as const } : {}),
      ...(row === undefined || term === undefined
        ? { state: 'never-asked' as const }
        : wordOf(row, term, look.on)),
    };
  });
}

function wordOf(row: ConsentRow, term: ConsentTerm, on: LocalDate): Omit<Giver, 'giver' | 'asked'> {
  const { giver: _giver, entry: _entry, state: _state, until: _until, ...rest } = row;
  const until = lastDayOf(row, term);
  return { state: stateOf(row, term, until, on), ...rest, ...(until === undefined ? {} : { until }) };
}

function stateOf(
  row: ConsentRow,
  term: ConsentTerm,
  until: LocalDate | undefined,
  on: LocalDate,
): GiverState {
  if (row.state !== 'given') return row.state;
  if (until !== undefined && until < on) return 'expired';
  if (term.form === 'written' && row.form !== 'written') return 'not-written';
  const limited = row.information !== undefined || row.agencies !== undefined || row.about !== undefined;
  return limited ? 'limited' : 'given';
}

const stopped = new WeakMap<Program, Map<Id, readonly Id[]>>();

/** Steps that a `must` rule, or a standing condition, stops without the consent. */
function stoppedBy(program: Program, consent: Id): readonly Id[] {
  const table = stopped.get(program) ?? new Map<Id, readonly Id[]>();
  stopped.set(program, table);
  const known = table.get(consent);
  if (known !== undefined) return known;
  const asks = (rule: Rule): boolean => {
    const condition = rule.strength === 'must' ? conditionOf(rule) : undefined;
    const named = condition === undefined ? [] : referencesOf(condition);
    return named.some(({ kind, id }) => kind === 'consent' && id === consent);
  };
  const steps = [...program.steps.values()].filter(
    ({ admit, stoppedBy: standing }) => admit.some(asks) || standing.some(asks),
  );
  const ids = steps.map(({ id }) => id);
  table.set(consent, ids);
  return ids;
}
