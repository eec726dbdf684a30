import type { MeetingBegun, SubMeetingNow } from '../case/begun.js';
import type { Blocked } from '../case/blocked.js';
import type { NextDecision } from '../case/decisions.js';
import type { NextStep } from '../case/next-steps.js';
import type { WayOut } from '../case/ways-out.js';
import { inQuotes, inSentence } from '../words/sentences.js';
import { sentence } from './names.js';
import type { Block } from './page.js';
import { lackingTexts, reasonText, reasonWords } from './reason-sentences.js';
import { list } from './say.js';
import type { Telling } from './telling.js';

/** A step that can be done now, why it is offered, by when and with whom. Pure. */
export function nextText(step: NextStep, telling: Telling): string {
  const { names, words, day } = telling;
  const why = step.why.map(({ code }) => words.why[code]).filter((text) => text !== '');
  const roles = [
    ...new Set(step.participants.filter(({ strength }) => strength === 'must').map(({ role }) => role)),
    ...step.by,
  ];
  const rolesOf = (participants: NextStep['participants']): readonly string[] => [
    ...new Set(participants.map(({ role }) => inSentence(names.role(role)))),
  ];
  const uncovered = rolesOf(step.participants.filter((one) => one.uncovered !== undefined));
  const unfilled = rolesOf(
    step.participants.filter((one) => one.unfilled && one.strength === 'must' && one.uncovered === undefined),
  );
  const title = `${names.step(step.step)}${why.length === 0 ? '' : ` (${list(why, names.lang)})`}`;
  return [
    sentence(title),
    step.due === undefined ? '' : words.due(day(step.due)),
    step.planned.length === 0 ? '' : words.planned(list(step.planned.map(day), names.lang)),
    step.for === undefined || step.for.length === 0 ? '' : words.forPeople(list(step.for, names.lang)),
    roles.length === 0
      ? ''
      : words.takingPart(
          list(
            roles.map((role) => inSentence(names.role(role))),
            names.lang,
          ),
        ),
    step.subMeetings === undefined ? '' : words.inParts(partsText(step.step, step.subMeetings, telling)),
    uncovered.length === 0 ? '' : words.uncovered(list(uncovered, names.lang, 'or')),
    unfilled.length === 0 ? '' : words.unfilled(list(unfilled, names.lang, 'or')),
    ...sentBackTexts(telling, step.step),
    ...artefactTexts(telling, (one) => one === step.step),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Parts of a meeting, each with who takes part in it: `barnens stund (varje barn; inte förälder)`. Pure. */
export function partsText(step: string, parts: readonly SubMeetingNow[], { names, words }: Telling): string {
  const rolesOf = (roles: readonly string[], joint: 'and' | 'or'): string =>
    list(
      [...new Set(roles)].map((role) => inSentence(names.role(role))),
      names.lang,
      joint,
    );
  const each = parts.map(({ part, participants, excluded, optional }) => {
    const taking = participants.filter(({ strength }) => strength === 'must').map(({ role }) => role);
    const title = inSentence(names.subMeeting(step, part));
    return words.part(title, rolesOf(taking, 'and'), rolesOf(excluded, 'or'), optional === true);
  });
  return list(each, names.lang);
}

/** A meeting that has begun, with the parts that are left. Pure. */
export function begunText({ step, since, about, left }: MeetingBegun, telling: Telling): string {
  const { names, words, day } = telling;
  const whom = about === undefined ? '' : ` (${about})`;
  return [
    sentence(`${names.step(step)}${whom}, ${words.since(day(since))}`),
    words.partsLeft(partsText(step, left, telling)),
  ].join(' ');
}

/** What occasions have not left behind, one sentence each: `Teamanalys saknas från ”Samtal” 3 mars 2026.` Pure. */
export function artefactTexts(
  { overview, names }: Telling,
  isWanted: (step: string) => boolean,
): readonly string[] {
  return (overview.artefacts ?? [])
    .filter(({ step }) => isWanted(step))
    .flatMap((one) =>
      lackingTexts({ lacking: [one] }, one.step, names).map((text) =>
        sentence(one.about === undefined ? text : `${text} (${one.about})`),
      ),
    );
}

/** A decision that can be taken now. Pure. */
export function decisionText(one: NextDecision, telling: Telling): string {
  const { names, words } = telling;
  const head = headOf(one, telling);
  const people =
    one.for === undefined || one.for.length === 0 ? '' : words.forPeople(list(one.for, names.lang));
  const deviations = one.deviations.map((reason) => reasonText(reason, names));
  return [
    sentence(head),
    people,
    ...(deviations.length === 0 ? [] : [sentence(words.deviatesIf), ...deviations]),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function headOf(one: NextDecision, { names, overview, words, day }: Telling): string {
  const phase = one.phase === undefined ? '' : inQuotes(names.phase(one.phase), names.lang);
  if (one.record === 'resumed') return words.resume;
  if (one.record !== 'approved') return one.record === 'opened' ? words.open(phase) : words.complete(phase);
  const done = overview.approvals?.find(({ entry, step }) => entry === one.of && step === one.step);
  const roles = (one.by ?? []).map((role) => inSentence(names.role(role)));
  const step = inQuotes(names.step(one.step ?? ''), names.lang);
  return words.approve(step, done === undefined ? '' : day(done.on), list(roles, names.lang, 'or'));
}

/** What was sent back of a step, one sentence each. */
function sentBackTexts({ overview, names, day }: Telling, step: string): readonly string[] {
  return (overview.approvals ?? []).flatMap((one) =>
    one.step === step && one.state === 'sent-back' && one.sentBack !== undefined
      ? [
          sentence(
            reasonWords[names.lang].sentBack(names.step(step), day(one.sentBack.on), one.sentBack.reason),
          ),
        ]
      : [],
  );
}

/** What would be refused now, with each reason. Pure. */
export function blockedItems(one: Blocked, { names }: Telling): readonly Block[] {
  const what = one.step === undefined ? names.phase(one.phase ?? '') : names.step(one.step);
  const head = reasonWords[names.lang].cannot(one.record, what);
  return [
    { kind: 'item', text: `${head.charAt(0).toUpperCase()}${head.slice(1)}:` },
    ...one.criteria.map((reason): Block => ({ kind: 'item', level: 1, text: reasonText(reason, names) })),
  ];
}

/** A way in or out, whether it is open, and what it still asks. Pure. */
export function judged(
  title: string,
  way: Pick<WayOut, 'open' | 'criteria' | 'deviations'>,
  { names, words }: Telling,
): readonly Block[] {
  const reasons = [...way.criteria, ...way.deviations];
  return [
    { kind: 'item', text: sentence(`${title}: ${way.open ? words.wayOpen : words.wayClosed}`) },
    ...reasons.map((reason): Block => ({ kind: 'item', level: 1, text: reasonText(reason, names) })),
  ];
}
