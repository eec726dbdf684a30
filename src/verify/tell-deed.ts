import { addDuration } from '../calendar/duration.js';
import { localDateOf } from '../calendar/instant.js';
import { addDays } from '../calendar/local-date.js';
import type { Id } from '../condition/condition.js';
import type { ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { lineStatus } from '../machine/phase-move.js';
import type { Action, Deed } from './action.js';
import type { Telling } from './witness-telling.js';

/** Records the entries of one deed; what the machine has done by itself is not recorded again. */
export function tellDeed(telling: Telling, { deed }: Action): void {
  if (deed.kind === 'start') {
    telling.told.starts(deed.start);
    checked(telling);
  } else if (deed.kind === 'wait') tellWait(telling, deed.variable);
  else if (deed.kind === 'miss') tellMissed(telling, deed);
  else if ('consent' in deed) tellConsent(telling, deed);
  else if ('step' in deed) tellStep(telling, deed);
  else tellPhase(telling, deed);
}

/** Notes a doubt when the latest entry was refused, kept without effect, or outside its phase. */
function checked({ told, doubts }: Telling): void {
  const { outcome, standing, deviations, entry } = told.last;
  if (outcome !== 'accepted') doubts.push(`refused:${entry.kind}`);
  else if (standing === 'noted') doubts.push(`noted:${entry.kind}`);
  else if (deviations.some(({ rule }) => rule === 'phase-not-open')) doubts.push(`outside:${entry.kind}`);
}

function tellPhase(telling: Telling, deed: Extract<Deed, { readonly phase: Id }>): void {
  const { told, model, cast } = telling;
  const phase = model.program.phases.get(deed.phase);
  const about = phase?.per === undefined ? undefined : cast.holders(phase.per)[0];
  const who = about === undefined ? {} : { about };
  const isOpen = lineStatus(told.state.facts, deed.phase, about) === 'open';
  if (deed.kind === 'time-up') {
    const longest = phase?.rules.find(({ spec }) => spec.lasts !== undefined && spec.automatically === true);
    const opened = told.state.facts.phases[deed.phase]?.opened;
    if (longest?.spec.lasts?.to === undefined || opened === undefined) telling.doubts.push('no-time-box');
    else told.on(addDays(addDuration(opened, longest.spec.lasts.to), 1));
    return;
  }
  if (deed.kind === 'open' ? isOpen : deed.kind !== 'skip' && !isOpen) return;
  if (deed.kind === 'open') told.opens(deed.phase, who);
  else if (deed.kind === 'skip') told.skips(deed.phase, { reason: 'skäl' });
  else told.ends(deed.phase, deed.kind === 'stop' ? { ...who, reason: 'skäl' } : who);
  checked(telling);
}

function tellConsent(telling: Telling, deed: Extract<Deed, { readonly consent: Id }>): void {
  const { told, model, cast } = telling;
  const term = model.program.terms.consents[deed.consent];
  const givers = [...new Set(Object.keys(term?.givers ?? {}).flatMap(cast.holders))];
  if (givers.length === 0) telling.doubts.push('no-giver');
  for (const giver of deed.kind === 'give' ? givers : givers.slice(0, 1)) {
    if (deed.kind === 'give')
      told.consents(deed.consent, giver, term?.form === undefined ? {} : { form: term.form });
    else told.refusesConsent(deed.consent, giver);
    checked(telling);
  }
}

function tellMissed(telling: Telling, { step, times }: Extract<Deed, { kind: 'miss' }>): void {
  const { told, model } = telling;
  const exceptions = model.program.steps.get(step)?.spec.exceptions;
  const own = Object.entries(exceptions ?? {}).find(([, { counts }]) => counts === 'missed')?.[0];
  for (let at = told.state.facts.steps[step]?.missed ?? 0; at < times; at++) {
    told.misses(step, own ?? 'no-show');
    checked(telling);
  }
}

function tellWait({ told, model, doubts }: Telling, at: number): void {
  const meaning = model.variables[at]?.meaning;
  const today = localDateOf(told.now, model.program.zone);
  if (meaning?.kind === 'elapsed') told.after(meaning.from);
  else if (meaning?.kind !== 'date') doubts.push('no-wait');
  else {
    const day =
      meaning.from !== undefined && today < meaning.from ? meaning.from : addDays(meaning.until ?? today, 1);
    if (day > today) told.on(day);
  }
}

function tellStep(telling: Telling, deed: Extract<Deed, { kind: 'step' | 'answer' }>): void {
  const { told, model, cast } = telling;
  const step = model.program.steps.get(deed.step);
  if (step === undefined) return;
  const people = step.per === undefined ? [undefined] : cast.holders(step.per);
  for (const about of people) {
    const row = told.state.facts.steps[step.id];
    const count = (about === undefined ? row?.count : row?.per?.[about]?.count) ?? 0;
    const left = deed.kind === 'answer' ? 1 : Math.max(1, deed.times - count);
    for (let at = 0; at < left; at++) {
      tellOnce(telling, step, deed, about);
      checked(telling);
      approve(telling, step);
    }
  }
}

/** Approves what was done, where it waits for that: an approver can always do so. */
function approve(telling: Telling, { id, rules }: ProgramStep): void {
  const { told } = telling;
  const { entry } = told.last;
  const waits = told.state.facts.steps[id]?.occasions?.[entry.id]?.waits;
  const by = rules.find(({ spec, strength }) => strength === 'must' && spec.approved !== undefined);
  if (waits === undefined || by?.spec.approved === undefined) return;
  told.by(by.spec.approved.by[0] ?? '').approves(id, entry.id);
  checked(telling);
}

function tellOnce(
  { told, model, cast }: Telling,
  step: ProgramStep,
  deed: Extract<Deed, { kind: 'step' | 'answer' }>,
  about: string | undefined,
): void {
  const { spec } = step;
  const who = about === undefined ? {} : { about };
  if (deed.kind === 'answer') {
    const from = 'answer' in spec ? spec.answer.from.flatMap(cast.holders)[0] : undefined;
    told.answers(step.id, deed.option, from === undefined ? who : { ...who, from });
  } else if ('measure' in spec) {
    const instrument = model.program.terms.instruments[spec.measure.instrument];
    const scores = Object.entries(instrument?.scales ?? {}).map(([id, { range }]) => [id, range.from]);
    for (const person of spec.measure.of.flatMap(cast.holders).slice(0, 1))
      told.measures(step.id, person, Object.fromEntries(scores));
  } else {
    const minutes = deed.kind === 'step' && deed.hours !== undefined ? { minutes: deed.hours * 60 } : {};
    const common = {
      ...who,
      ...minutes,
      ...presentAt(step, cast),
      ...contentsOf(step),
      ...artefactsOf(step),
    };
    const place = step.rules.find(({ spec: rule }) => rule.place !== undefined)?.spec.place?.[0];
    const form = step.rules.find(({ spec: rule }) => rule.form !== undefined)?.spec.form?.[0];
    const held = { ...common, ...partsOf(step, cast) };
    if ('meeting' in spec) told.holds(step.id, place === undefined ? held : { ...held, place });
    else told.does(step.id, form === undefined ? common : { ...common, form });
  }
}

function presentAt(step: ProgramStep, cast: Telling['cast']): { readonly present: readonly string[] } {
  const asked = rolesTaking(step.rules);
  const barred = step.rules.flatMap(({ spec }) => spec.without ?? []).flatMap(cast.holders);
  const counted = step.keepsPresence ? cast.members.map(({ person }) => person) : [];
  const present = [...new Set([...asked.flatMap(cast.holders), ...counted])].filter(
    (person) => !barred.includes(person),
  );
  return { present };
}

function rolesTaking(rules: readonly Rule[]): readonly Id[] {
  return rules.flatMap(({ spec }) => Object.keys(spec.with ?? {}));
}

/** Who is in each part of a meeting: those it asks for. */
function partsOf(
  step: ProgramStep,
  cast: Telling['cast'],
): { readonly subMeetings?: { readonly [part: Id]: readonly string[] } } {
  const parts = [...step.parts].map(([part, rules]) => [part, rolesTaking(rules).flatMap(cast.holders)]);
  return parts.length === 0 ? {} : { subMeetings: Object.fromEntries(parts) };
}

function contentsOf(step: ProgramStep): { readonly contents?: readonly string[] } {
  const contents = Object.keys(step.spec.contents ?? {});
  return contents.length === 0 ? {} : { contents };
}

function artefactsOf(step: ProgramStep): { readonly artefacts?: { readonly [artefact: Id]: string } } {
  const artefacts = Object.keys(step.spec.artefacts ?? {});
  if (artefacts.length === 0) return {};
  return { artefacts: Object.fromEntries(artefacts.map((artefact) => [artefact, `${artefact}-1`])) };
}
