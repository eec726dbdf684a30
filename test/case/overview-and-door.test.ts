import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Overview, overview } from '../../src/case/overview.js';
import { record } from '../../src/case/record.js';
import type { Pathway } from '../../src/definition/pathway.js';
import type { Entry, EntryKind } from '../../src/entry/entry.js';
import type { CaseState } from '../../src/journal/case-state.js';
import { fold } from '../../src/journal/fold.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import { readPathway } from '../../src/yaml/read-pathway.js';

/** A pathway with one more role, that sees everything. */
function withAllSeeing(pathway: Pathway): CompiledPathway {
  const classes = ['general', ...Object.keys(pathway.information ?? {})];
  const sees = Object.fromEntries(classes.map((id) => [id, 'always' as const]));
  return compilePathway({ ...pathway, roles: { ...pathway.roles, 'ser-allt': { kind: 'manager', sees } } });
}

/** What the door says of an entry on the next day: accepted, or the rules that stop it. */
function door(compiled: CompiledPathway, state: CaseState, kind: EntryKind, fields: object): string {
  const day = `${state.facts.at}T23:59:59Z`;
  const by = { role: 'ser-allt' };
  const entry = { id: 'probe', kind, happened: day, recordedAt: day, by, ...fields } as unknown as Entry;
  const recorded = record(compiled, state, entry);
  if (recorded.outcome !== 'refused') return recorded.outcome;
  const { code, reasons } = recorded.refusal;
  return [code, ...reasons.map(({ rule }) => rule)].join(' ');
}

/** The fields of a step that is done by everyone who may take part. */
function doneBy(compiled: CompiledPathway, step: Overview['next'][number]): object {
  const spec = Object.values(compiled.pathway.phases)
    .flatMap(({ steps = {} }) => Object.entries(steps))
    .concat(Object.entries(compiled.pathway.steps ?? {}))
    .find(([id]) => id === step.step)?.[1];
  const about = step.for?.[0];
  const mayCome = ({
    candidates = [],
    uncovered = [],
  }: (typeof step.participants)[number]): readonly string[] =>
    candidates.filter((person) => !uncovered.includes(person));
  const present = [...new Set(step.participants.flatMap(mayCome))];
  const contents = Object.keys(spec?.contents ?? {});
  const person = about === undefined ? {} : { about };
  if (step.record === 'measured')
    return { step: step.step, about: 'someone', notAdministered: 'x', ...person };
  if (step.record === 'answered') return { step: step.step, ...person };
  if (step.record === 'done') return { step: step.step, present, contents, ...person };
  return { step: step.step, present, ...person };
}

describe('the overview and the door say the same, in every recorded case after every entry', () => {
  for (const id of readdirSync('definitions').filter((name) => existsSync(`definitions/${name}/cases`))) {
    const { pathway } = readPathway(readFileSync(`definitions/${id}/pathway.yaml`, 'utf8'), id);
    for (const file of readdirSync(`definitions/${id}/cases`)) {
      test(`${id}, ${file}`, { timeout: 60_000 }, () => {
        const compiled = withAllSeeing(pathway!);
        const entries: Entry[] = JSON.parse(readFileSync(`definitions/${id}/cases/${file}`, 'utf8'));
        for (let size = 1; size <= entries.length; size += 1)
          agree(compiled, fold(compiled, entries.slice(0, size)));
      });
    }
  }
});

function agree(compiled: CompiledPathway, state: CaseState): void {
  const now = `${state.facts.at}T21:00:00Z`;
  const shown = overview(compiled, state, { now, viewer: { role: 'ser-allt' } });
  const says = (kind: EntryKind, fields: object): string => door(compiled, state, kind, fields);
  for (const { outcome, open } of shown.waysOut)
    expect([outcome, says('closed', { outcome, reason: 'x' }) === 'accepted']).toEqual([outcome, open]);
  for (const { start, open } of shown.waysIn)
    expect([start, says('started', { start }) === 'accepted']).toEqual([start, open]);
  for (const { record: kind, phase, for: people } of shown.decisions)
    expect([phase, says(kind, { phase, ...(people === undefined ? {} : { about: people[0] }) })]).toEqual([
      phase,
      'accepted',
    ]);
  for (const { record: kind, phase, step, for: people } of shown.blocked) {
    if (step !== undefined) continue;
    const about = people === undefined ? {} : { about: people[0] };
    expect([phase, says(kind, { phase, ...about })]).not.toEqual([phase, 'accepted']);
  }
  if (shown.status.code === 'open') expect(shown.waysOut.some(({ open }) => open)).toBe(true);
  agreeOnSteps(compiled, shown, says);
}

function agreeOnSteps(
  compiled: CompiledPathway,
  shown: Overview,
  says: (kind: EntryKind, fields: object) => string,
): void {
  for (const step of shown.next) {
    const cannotBeFilled = step.participants.some(
      ({ unfilled, strength }) => unfilled && strength === 'must',
    );
    if (cannotBeFilled || step.record === 'answered' || step.record === 'measured') continue;
    const forbidden = step.participants.some(({ role }) => clashes(compiled, role, step.excluded));
    if (!forbidden)
      expect([step.step, says(step.record, doneBy(compiled, step))]).toEqual([step.step, 'accepted']);
  }
  for (const { step, record: kind, criteria } of shown.blocked) {
    if (step === undefined || kind === 'answered' || kind === 'measured') continue;
    const answer = says(kind, { step, present: [] });
    for (const criterion of criteria) expect(answer).toContain('rule' in criterion ? criterion.rule : '?');
  }
}

/** Whether everyone of a role cannot come, because the role stands for one that may not take part. */
function clashes({ pathway }: CompiledPathway, role: string, excluded: readonly string[]): boolean {
  const included = pathway.roles[role]?.includes ?? [];
  return [role, ...included].some((id) => excluded.includes(id));
}
