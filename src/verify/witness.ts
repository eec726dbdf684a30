import { timeline } from '../case/timeline.js';
import type { Entry } from '../entry/entry.js';
import type { CompiledPathway } from '../machine/compile-pathway.js';
import { insideOf } from '../machine/compile-pathway.js';
import { phaseRow } from '../machine/phase-row.js';
import { testCase } from '../testing/test-case.js';
import type { Action } from './action.js';
import { castOf } from './cast.js';
import { choicesFor } from './choices.js';
import { firstDay } from './first-day.js';
import type { Model } from './model.js';
import { type Situation, take, unbegun } from './situation.js';
import { choose } from './tell-choice.js';
import { tellDeed } from './tell-deed.js';
import type { Telling } from './witness-telling.js';

/** A real journal that shows a finding. */
export interface Witness {
  readonly journal: readonly Entry[];
  /**
   * Whether the real machine took it: every entry was accepted and counted in its place, and the outcomes that the finding says
   * are barred were refused.
   */
  readonly confirmed: boolean;
  /** Why it was not confirmed, as codes. */
  readonly doubts: readonly string[];
}

/** What is to be true at the end of a witness. */
export interface Proof {
  /** These outcomes are refused. */
  readonly refused?: readonly string[];
  /** This outcome is accepted while the phase is open. */
  readonly accepted?: { readonly outcome: string; readonly open: string; readonly guard: Action['guard'] };
  /** The last entry, which this role records, is seen by that one. With a criterion: it is then confirmed. */
  readonly seen?: { readonly role: string; readonly by: string; readonly criterion?: string };
}

/** Tells a way as a journal, recorded entry by entry through the door, and tries what it is to prove. Pure. */
export function witnessOf(
  compiled: CompiledPathway,
  model: Model,
  way: readonly Action[],
  proof: Proof = {},
): Witness {
  const { program } = insideOf(compiled);
  const first = firstDay(program.pathway);
  const cast = castOf(program, way, first);
  const told = testCase(compiled, { start: first, refusals: 'keep' });
  const telling: Telling = { model, cast, told, doubts: [] };
  for (const { person, role, birthDate } of cast.members) join(telling, person, role, birthDate);
  const situation = unbegun(model);
  way.forEach((action, at) => {
    if (at > 0) told.after('P1D');
    settleChoices(telling, situation, action.guard);
    if (proof.seen !== undefined && at === way.length - 1 && proof.seen.criterion === undefined)
      told.by(proof.seen.by);
    tellDeed(telling, action);
    take(situation, action);
  });
  if (proof.seen !== undefined) showTo(compiled, telling, proof.seen);
  const journal = told.journal;
  prove(telling, situation, proof);
  return { journal, confirmed: telling.doubts.length === 0, doubts: telling.doubts };
}

function join({ model, told }: Telling, person: string, role: string, birthDate: string | undefined): void {
  const { pathway } = model.program;
  if (pathway.roles[role]?.kind === 'team' && birthDate === undefined) {
    const competences = Object.keys(pathway.team?.competences ?? {});
    told.assigns(person, role, competences.length === 0 ? {} : { competences });
  } else told.joins(person, role, birthDate === undefined ? {} : { birthDate });
}

/** Records what people can say at any time, as far as the guard asks for it. */
function settleChoices(telling: Telling, situation: Situation, guard: Action['guard']): void {
  const choices = choicesFor(telling.model, situation, guard);
  if (choices === undefined) telling.doubts.push('no-choice');
  for (const [variable, value] of choices ?? []) choose(telling, variable, value);
}

/** Confirms what is to be, and looks whether the role sees what was recorded last. */
function showTo(
  compiled: CompiledPathway,
  { told, doubts }: Telling,
  { role, by, criterion }: NonNullable<Proof['seen']>,
): void {
  if (criterion !== undefined) told.after('P1D').by(by).confirms(criterion);
  const last = told.journal.at(-1);
  const rows = timeline(compiled, told.journal, { viewer: { role } });
  if (!rows.some(({ entry }) => entry?.id === last?.id)) doubts.push(`unseen:${last?.kind}`);
}

function prove(telling: Telling, situation: Situation, { refused = [], accepted }: Proof): void {
  const { told, doubts, model } = telling;
  for (const outcome of refused) {
    told.closes(outcome, reasonFor(model, outcome));
    if (told.last.outcome === 'accepted') {
      doubts.push(`closed:${outcome}`);
      return;
    }
  }
  if (accepted === undefined) return;
  settleChoices(telling, situation, accepted.guard);
  if (phaseRow(told.state.facts, accepted.open).status !== 'open') doubts.push(`not-open:${accepted.open}`);
  told.closes(accepted.outcome, reasonFor(model, accepted.outcome));
  if (told.last.outcome !== 'accepted') doubts.push(`refused:${accepted.outcome}`);
}

function reasonFor({ program }: Model, outcome: string): { readonly reason?: string } {
  return program.pathway.outcomes[outcome]?.reason === true ? { reason: 'skäl' } : {};
}
