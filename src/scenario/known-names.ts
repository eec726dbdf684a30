import type { RefusalCode } from '../case/recorded.js';
import { definitionCodes } from '../definition/check/codes.js';
import type { Program } from '../definition/program.js';
import type { StructuralCode } from '../machine/finding.js';

/** The kinds of name that a scenario can point to in a pathway. */
export type NameKind =
  | 'step'
  | 'phase'
  | 'role'
  | 'consent'
  | 'criterion'
  | 'information'
  | 'agency'
  | 'start'
  | 'theme'
  | 'place'
  | 'rule'
  | 'outcome'
  | 'pause'
  | 'finding';

/** What the machine itself can refuse by, whatever the pathway says. */
const structural = {
  'unknown-step': true,
  'unknown-phase': true,
  'unknown-outcome': true,
  'unknown-start': true,
  'unknown-option': true,
  'unknown-consent': true,
  'unknown-criterion': true,
  'unknown-goal': true,
  'withdrawn-same-day': true,
  'unknown-rule': true,
  'unknown-ground': true,
  'unknown-booking': true,
  'unknown-reason': true,
  'unknown-role': true,
  'unknown-scale': true,
  'unknown-content': true,
  'unknown-artefact': true,
  'unknown-occasion': true,
  'unknown-task': true,
  'unknown-sub-meeting': true,
  'no-approval': true,
  'already-decided': true,
  'unknown-place': true,
  'unknown-theme': true,
  'unknown-information': true,
  'unknown-agency': true,
  'wrong-kind': true,
  'case-not-started': true,
  'case-already-started': true,
  'case-closed': true,
  'case-not-closed': true,
  'not-followed-up': true,
  'case-paused': true,
  'case-not-paused': true,
  'phase-not-open': true,
  'phase-not-waiting': true,
  'about-missing': true,
  'about-not-in-role': true,
  'not-in-role': true,
  'scores-missing': true,
  'score-out-of-range': true,
  'reason-missing': true,
  'not-extendable': true,
  'not-later': true,
  'until-missing': true,
  'no-clock': true,
  'pathway-not-in-force': true,
  'pathway-retired': true,
} as const satisfies { readonly [K in StructuralCode]: true };

/** Refusals that have a code and no rule. */
const refusals = {
  malformed: true,
  'happened-after-recorded': true,
  'id-reused': true,
  'not-met': true,
  'cannot-count': true,
  'unknown-target': true,
  superseded: true,
  'definition-changed': true,
} as const satisfies { readonly [K in RefusalCode]: true };

/** The names of each kind that a pathway has. */
export type KnownNames = { readonly [K in NameKind]: ReadonlySet<string> };

/** Every name that a scenario of a pathway can use. Pure. */
export function knownNames({ pathway, steps, rules }: Program): KnownNames {
  const keys = (table: object | undefined, ...more: readonly string[]): ReadonlySet<string> =>
    new Set([...Object.keys(table ?? {}), ...more]);
  return {
    step: new Set(steps.keys()),
    phase: keys(pathway.phases),
    role: keys(pathway.roles),
    consent: keys(pathway.consents),
    criterion: keys(pathway.criteria),
    information: keys(pathway.information, 'general'),
    agency: keys(pathway.agencies),
    start: keys(pathway.starts),
    theme: keys(pathway.themes),
    place: keys(pathway.places),
    rule: new Set([...rules.map(({ id }) => id), ...Object.keys(structural), ...Object.keys(refusals)]),
    outcome: keys(pathway.outcomes),
    pause: keys(pathway.pauses),
    finding: new Set(definitionCodes.map(({ code }) => code)),
  };
}
