import type { Id } from '../condition/condition.js';
import type { Program, ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { list } from '../render/say.js';
import { durationWords, lengthWords } from '../words/durations.js';
import { amountOf, amountWords } from '../words/quantities.js';
import { capitalised, inQuotes, inSentence } from '../words/sentences.js';
import { inLang } from '../words/text.js';
import type { Drawing } from './drawing.js';
import { type FamilyWords, familyWords } from './family-words.js';
import { followUpsOf } from './follow-ups.js';
import type { PhaseLength } from './phase-length.js';
import type { PhaseTime } from './phase-times.js';
import { rhythmWords } from './rhythm.js';
import { rhythmsOf, schedulesOf } from './stations.js';
import { wholeLength } from './whole-length.js';

/** A point of the page: what it is about, sentences on it, and points under it. */
export interface FamilyPoint {
  readonly head: string;
  readonly sentences: readonly string[];
  readonly points: readonly FamilyPoint[];
}

/** A part of the page under a heading. */
export interface FamilyPart {
  readonly heading: string;
  /** Said under the heading, of all that follows. */
  readonly note?: string;
  /** The points come in this order. */
  readonly ordered: boolean;
  readonly points: readonly FamilyPoint[];
}

/** How many steps of phases the sheet has room for, shared among them. */
const mostSteps = 30;

/** How many things that belong to no phase are told; the rest are in the description. */
const mostFree = 5;

/** What a family needs to know of a pathway, in plain words: what happens, in which order, and what they decide. Pure. */
export function familyParts(drawing: Drawing): readonly FamilyPart[] {
  const said = familyWords[drawing.lang];
  return [
    happens(drawing, said),
    always(drawing, said),
    yesNo(drawing, said),
    stops(drawing, said),
    ends(drawing, said),
    later(drawing, said),
    children(drawing, said),
  ].filter(({ points }) => points.length > 0);
}

const point = (
  head: string,
  sentences: readonly string[],
  points: readonly FamilyPoint[] = [],
): FamilyPoint => ({
  head,
  sentences: sentences.filter((text) => text !== ''),
  points,
});

function happens(drawing: Drawing, said: FamilyWords): FamilyPart {
  const { times, names } = drawing;
  const most = Math.max(1, Math.floor(mostSteps / Math.max(1, times.length)));
  const points = times.map((time) => {
    const name = names.phase(time.phase.id);
    const all = time.phase.steps.flatMap((step) => familyStep(step, drawing, said));
    const steps = all.length > most ? [...all.slice(0, most), point('', [said.more])] : all;
    const beside = time.phase.rules.find(({ spec }) => spec.beside !== undefined)?.spec.beside;
    return point(
      time.urgent ? `${said.urgent} ${inSentence(name)}` : name,
      [
        lengthSentence(time.length, drawing, said),
        beside === undefined ? '' : said.besides(names.phase(beside)),
        time.phase.per === undefined ? '' : said.each,
      ],
      steps,
    );
  });
  const parts = points.length > 0 ? points : [point('', [said.noPhases])];
  return {
    heading: said.happens,
    ordered: isSequence(times),
    note: wholeNote(drawing, said),
    points: parts,
  };
}

/** How long all of it takes; that nobody has decided it is said once, and only where no part has a length. */
function wholeNote(drawing: Drawing, said: FamilyWords): string {
  const whole = wholeLength(drawing);
  if (whole !== undefined && whole.kind !== 'silent')
    return said.whole(lengthSentence(whole, drawing, said).replace(/\.$/, ''));
  const isSilent = drawing.times.every(({ length }) => length.kind === 'silent');
  return isSilent ? said.noLength : '';
}

/** Whether phases come one after another; lines that begin together have no order. */
function isSequence(times: readonly PhaseTime[]): boolean {
  return times.length > 1 && times.some(({ start }) => start > 0);
}

function lengthSentence(length: PhaseLength, { lang }: Drawing, said: FamilyWords): string {
  if (length.kind === 'silent') return '';
  const { about, from, to } = length.spec;
  if (from === undefined && to === undefined)
    return `${said.takes.about} ${about === undefined ? '' : durationWords(about, lang)}.`;
  const bounds = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const crisp = length.kind === 'known' ? length.crisp : length.must;
  return `${crisp ? said.takes.must : said.takes.usual} ${lengthWords(bounds, lang)}.`;
}

/** A step that the family takes part in; nothing for the work of the staff. */
function familyStep(step: ProgramStep, drawing: Drawing, said: FamilyWords): readonly FamilyPoint[] {
  const { spec } = step;
  const { names, program } = drawing;
  const title = names.step(step.id);
  if ('answer' in spec)
    return spec.answer.from.some((role) => isFamily(role, program)) ? [point(title, [])] : [];
  if ('measure' in spec)
    return spec.measure.of.some((role) => isFamily(role, program)) ? [point(title, [said.rate])] : [];
  const roles = taking(step);
  const present = roles.some((role) => isFamily(role, program));
  if ('plan' in spec)
    return present || spec.plan.goals ? [point(title, [said.plan, ...who(step, drawing, said)])] : [];
  if ('task' in spec)
    return (spec.task.to ?? []).some((role) => isFamily(role, program)) ? [point(title, [])] : [];
  if (!present) return [];
  const often = [...timesSentence(step, drawing, said), ...oftenSentences(step, drawing, said)];
  return [point(title, [...often, ...who(step, drawing, said)])];
}

/** How often, without the terms in which the pathway says when that stands. */
function oftenSentences(step: ProgramStep, drawing: Drawing, said: FamilyWords): readonly string[] {
  return [...rhythmsOf(step), ...schedulesOf(step)].map((rule) => {
    const often = rhythmWords(rule, drawing, false);
    return rule.spec.while === undefined || rule.spec.title !== undefined
      ? `${often}.`
      : said.sometimes(often);
  });
}

function timesSentence(step: ProgramStep, { lang }: Drawing, said: FamilyWords): readonly string[] {
  const range = step.totals.find(({ kind, strength }) => kind === 'times' && strength !== 'may')?.spec.times;
  if (range === undefined || (range.to ?? range.from ?? 1) <= 1) return [];
  return [said.times(amountWords(amountOf(range), lang))];
}

/** The roles that take part by a rule, those that usually do included. */
function taking(step: ProgramStep): readonly Id[] {
  return step.admit.flatMap(({ spec }) => Object.keys(spec.with ?? {}));
}

function who(step: ProgramStep, { names, program, lang }: Drawing, said: FamilyWords): readonly string[] {
  const others = [...new Set(taking(step))].filter((role) => !isFamily(role, program));
  if (others.length === 0) return [];
  return [
    said.meet(
      list(
        others.map((role) => inSentence(names.role(role))),
        lang,
      ),
    ),
  ];
}

/** Whether a role is held by people of the family. */
function isFamily(role: Id, { pathway }: Program): boolean {
  const kind = pathway.roles[role]?.kind;
  return kind === 'child' || kind === 'parent' || kind === 'person';
}

function always(drawing: Drawing, said: FamilyWords): FamilyPart {
  const free = [...drawing.program.steps.values()].filter(
    ({ phase, after, spec }) => phase === undefined && after === undefined && !('answer' in spec),
  );
  const ordered = [
    ...free.filter((step) => rhythmsOf(step).length > 0),
    ...free.filter((step) => rhythmsOf(step).length === 0),
  ];
  const told = ordered.flatMap((step) => familyStep(step, drawing, said));
  const rest = told.length > mostFree ? [point('', [said.more])] : [];
  return { heading: said.always, ordered: false, points: [...told.slice(0, mostFree), ...rest] };
}

function yesNo(drawing: Drawing, said: FamilyWords): FamilyPart {
  const { program, names, lang } = drawing;
  const answers = familyAnswers(drawing).map(({ id, spec }) => {
    const options = 'answer' in spec ? Object.keys(spec.answer.options) : [];
    return point(names.step(id), [
      said.answer(
        list(
          options.map((option) => inQuotes(names.option(id, option), lang)),
          lang,
          'or',
        ),
      ),
    ]);
  });
  const consents = Object.entries(program.pathway.consents ?? {})
    .filter(([, { givers }]) => Object.keys(givers).some((role) => isFamily(role, program)))
    .map(([id, consent]) => {
      const without = inLang(consent.withoutIt, lang);
      return point(names.consent(id), [
        said.kinds[consent.kind],
        consent.form === 'written' ? said.writing : '',
        without === '' ? '' : `${said.without} ${inSentence(without).replace(/\.?$/, '.')}`,
      ]);
    });
  const points = [...answers, ...consents];
  return {
    heading: said.yesNo,
    ordered: false,
    points: points.length > 0 ? points : [point('', [said.nothingToAnswer])],
  };
}

function familyAnswers({ program }: Drawing): readonly ProgramStep[] {
  return [...program.steps.values()].filter(
    ({ spec }) => 'answer' in spec && spec.answer.from.some((role) => isFamily(role, program)),
  );
}

function stops(drawing: Drawing, said: FamilyWords): FamilyPart {
  const { program, names } = drawing;
  const asked = new Set(familyAnswers(drawing).map(({ id }) => id));
  const byAnswer = [...program.outcomes.values()].flatMap((rules) =>
    answersIn(rules, asked).map(([step, option]) => point('', [said.answerEnds(names.option(step, option))])),
  );
  const consents = Object.keys(program.pathway.consents ?? {}).length > 0 ? [point('', [said.takeBack])] : [];
  return {
    heading: said.stop,
    ordered: false,
    points: [...consents, ...byAnswer, point('', [said.tell])],
  };
}

function answersIn(rules: readonly Rule[], asked: ReadonlySet<Id>): readonly (readonly [Id, Id])[] {
  return rules.flatMap(({ spec, strength }) =>
    strength === 'must' && spec.needs !== undefined && 'answered' in spec.needs
      ? Object.entries(spec.needs.answered).flatMap(([step, options]) =>
          asked.has(step) ? [options].flat().map((option) => [step, option] as const) : [],
        )
      : [],
  );
}

function ends({ program, names }: Drawing, said: FamilyWords): FamilyPart {
  const ways = Object.entries(program.pathway.outcomes).filter(([, { administrative }]) => !administrative);
  return {
    heading: said.ends,
    ordered: false,
    points: ways.map(([id]) => point('', [sentenceOf(names.outcome(id))])),
  };
}

/** What comes after the closing: follow-ups that the family meets, and what a former family is offered. */
function later(drawing: Drawing, said: FamilyWords): FamilyPart {
  const { program, lang } = drawing;
  const back = inLang(program.pathway.reentry?.title, lang);
  const followed = followUpsOf(drawing).map(({ title, when }) =>
    point(title, [when === '' ? '' : `${capitalised(when)}.`]),
  );
  return {
    heading: said.later,
    ordered: false,
    points: [...followed, ...(back === '' ? [] : [point('', [sentenceOf(back)])])],
  };
}

function sentenceOf(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function children({ program }: Drawing, said: FamilyWords): FamilyPart {
  const how = new Set(
    program.rules.flatMap(({ spec }) => (spec.heard === undefined ? [] : [spec.heard.how])),
  );
  const points = [
    ...(how.has('heard') ? [point('', [said.heard])] : []),
    ...(how.has('informed') ? [point('', [said.informed])] : []),
  ];
  return { heading: said.children, ordered: false, points };
}
