import type { LocalDate } from '../calendar/local-date.js';
import { anchorDate, bornIn } from './anchor.js';
import { anchorParts, isComposed } from './anchor-parts.js';
import type { CaseFacts, Ref } from './case-facts.js';
import type { Anchor, ComposedAnchor, EventAnchor, Id } from './condition.js';
import { consentInForce } from './consent-in-force.js';
import { consentLifts } from './consent-lifts.js';
import type { Lift } from './explained.js';
import { own } from './own.js';
import { informationOf, stepLift } from './step-lift.js';
import type { Terms } from './terms.js';

/** What an anchor tells in an explanation: its day, whose facts it rests on, and what would make it happen. */
export interface AnchorAccount {
  readonly on: LocalDate | undefined;
  readonly about: readonly Ref[];
  readonly information: Id;
  /** Empty when it has happened. */
  readonly lifts: readonly Lift[];
}

/** What an anchor tells on the day `at`; without an anchor: nothing. Pure. */
export function anchorAccount(
  anchor: Anchor | undefined,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
): AnchorAccount {
  if (anchor === undefined) return { on: undefined, about: [], information: 'general', lifts: [] };
  if (isComposed(anchor)) return composedAccount(anchor, facts, terms, at);
  const on = anchorDate(anchor, facts, terms, at)?.on;
  const account = accountOf(anchor, facts, terms, at);
  return {
    on,
    about: account.about ?? [],
    information: account.information ?? 'general',
    lifts: on === undefined ? account.lifts : [],
  };
}

/** What is told of its parts: whatever would make one of them happen that has not. */
function composedAccount(
  anchor: ComposedAnchor,
  facts: CaseFacts,
  terms: Terms,
  at: LocalDate,
): AnchorAccount {
  const parts = anchorParts(anchor).map((part) => anchorAccount(part, facts, terms, at));
  const on = anchorDate(anchor, facts, terms, at)?.on;
  const hidden = parts.find(({ information }) => information !== 'general');
  return {
    on,
    about: [...new Set(parts.flatMap(({ about }) => about))],
    information: hidden?.information ?? 'general',
    lifts: on === undefined ? parts.flatMap(({ lifts }) => lifts) : [],
  };
}

interface PartialAccount {
  readonly about?: readonly Ref[];
  readonly information?: Id | undefined;
  readonly lifts: readonly Lift[];
}

function accountOf(anchor: EventAnchor, facts: CaseFacts, terms: Terms, at: LocalDate): PartialAccount {
  if ('case' in anchor) return { lifts: [{ record: anchor.case }] };
  if ('opened' in anchor) return { lifts: [{ record: 'opened', of: anchor.opened }] };
  if ('ended' in anchor) return { lifts: [{ record: 'ended', of: anchor.ended }] };
  if ('first' in anchor) return stepAccount(anchor.first, terms);
  if ('last' in anchor) return stepAccount(anchor.last, terms);
  if ('consent' in anchor) {
    const standing = consentInForce(anchor.consent, facts, terms, at);
    return { about: standing.givers, lifts: consentLifts(anchor.consent, standing, terms) };
  }
  if ('confirmed' in anchor) return criterionAccount(anchor.confirmed, terms);
  if ('birth' in anchor)
    return { about: bornIn(anchor.birth, facts, terms, at), lifts: [{ record: 'joined', of: anchor.birth }] };
  return {
    about: Object.keys(own(facts.measures, anchor.measured) ?? {}),
    information: terms.instruments[anchor.measured]?.information,
    lifts: [{ record: 'measured', of: anchor.measured }],
  };
}

function stepAccount(step: Id, terms: Terms): PartialAccount {
  return { information: informationOf(step, terms), lifts: [stepLift(step, terms)] };
}

function criterionAccount(criterion: Id, terms: Terms): PartialAccount {
  const term = terms.criteria[criterion];
  return {
    information: term?.information,
    lifts: [{ record: 'confirmed', of: criterion, by: term?.by ?? [] }],
  };
}
