import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { overview } from '../../src/case/overview.js';
import { timeline } from '../../src/case/timeline.js';
import type { Viewer } from '../../src/case/visibility.js';
import type { Pathway } from '../../src/definition/pathway.js';
import { programOf } from '../../src/definition/program.js';
import { fold } from '../../src/journal/fold.js';
import { type CompiledPathway, compilePathway } from '../../src/machine/compile-pathway.js';
import { soundAt } from '../definition-files.js';
import { randomOf } from '../laws/random.js';
import { type ConsentState, canaryJournal, consentStates } from './canary-journal.js';
import { watchedPathway } from './watched-pathway.js';

/** `LEAK_SEED` looks at other journals. */
const seed = Number(process.env.LEAK_SEED ?? 20260302);

const folders = readdirSync(new URL('../../definitions/', import.meta.url), { withFileTypes: true }).flatMap(
  (entry) => (entry.isDirectory() ? [entry.name] : []),
);

/** Whether the definition lets a role see a class at all, as the consents stand: read from the text of it and nothing else. */
function allows(
  { roles, consents }: Pathway,
  role: string,
  information: string,
  state: ConsentState,
): boolean {
  const grant = roles[role]?.sees?.[information];
  if (grant === undefined) return false;
  if (grant === 'always' || 'law' in grant) return true;
  const consent = consents?.[grant.consent];
  const agency = roles[role]?.agency ?? '';
  const stands = state === 'given' || (state === 'partly' && givers(consent?.givers) <= 1);
  return stands && covers(consent?.information, information) && covers(consent?.between, agency);
}

const covers = (list: readonly string[] | undefined, one: string): boolean => list?.includes(one) ?? true;

/** How many must say yes; of two, one alone may be enough by age, so that is left open. */
function givers(table: object | undefined): number {
  const all = Object.values(table ?? {});
  return all.every((giver) => giver === 'all') ? all.length : 1;
}

interface Seen {
  /** Views of a class by a role, in the overview or the timeline, at one moment. */
  readonly views: number;
  readonly canaries: number;
  readonly byConsent: number;
  readonly leaks: readonly string[];
}

/** Looks at a journal full of canaries as everyone, and at what of it the table does not let them see. */
function look(
  compiled: CompiledPathway,
  pathway: Pathway,
  state: ConsentState,
  from: number,
  table = pathway,
): Seen {
  const program = programOf(pathway);
  const journal = canaryJournal(program, state, randomOf(from));
  const classes = ['general', ...Object.keys(pathway.information ?? {}).filter((one) => one !== 'general')];
  const seen = { views: 0, canaries: 0, byConsent: 0, leaks: [] as string[] };
  const judge = (shown: unknown, viewer: Viewer, where: string, now: ConsentState): void => {
    seen.views += classes.length;
    for (const needed of journal.canariesIn(JSON.stringify(shown))) {
      seen.canaries += 1;
      if (typeof pathway.roles[viewer.role]?.sees?.[needed[0] ?? ''] === 'object') seen.byConsent += 1;
      const hidden = needed.filter((one) => !allows(table, viewer.role, one, now));
      if (hidden.length > 0)
        seen.leaks.push(`${pathway.pathway} ${viewer.role} ${now} ${where}: ${hidden} (seed ${from})`);
    }
  };
  const half = state === 'withdrawn' ? 'given' : state;
  const early = fold(compiled, journal.entries, { until: journal.midway });
  const late = fold(compiled, journal.entries, { until: journal.last });
  for (const role of [...Object.keys(pathway.roles), 'okand']) {
    const ref = journal.holder(role);
    const viewer: Viewer = ref === undefined ? { role } : { role, ref };
    judge(
      overview(compiled, early, { now: journal.midway, viewer: { role } }),
      viewer,
      'overview, midway',
      half,
    );
    judge(overview(compiled, late, { now: journal.last, viewer }), viewer, 'overview', state);
    const rows = timeline(compiled, journal.entries, {
      viewer,
      until: journal.last,
    });
    judge(rows, viewer, 'timeline', state);
  }
  return seen;
}

test(`no view shows what its role may not see, in any definition and whatever has been consented to (seed ${seed})`, () => {
  const all = folders.flatMap((folder, at) => {
    const pathway = soundAt(`definitions/${folder}/pathway.yaml`);
    const compiled = compilePathway(pathway);
    return consentStates.map((state, nth) => look(compiled, pathway, state, seed + at * 100 + nth));
  });
  const sum = (count: (one: Seen) => number): number => all.reduce((total, one) => total + count(one), 0);
  const [views, canaries, byConsent] = [
    sum((one) => one.views),
    sum((one) => one.canaries),
    sum((one) => one.byConsent),
  ];
  console.log(
    `seed ${seed}: ${views} views, ${canaries} canaries seen, ${byConsent} of them by consent or law`,
  );
  expect(all.flatMap(({ leaks }) => leaks)).toEqual([]);
  expect(views).toBeGreaterThanOrEqual(10_000);
  expect(canaries).toBeGreaterThan(100_000);
  expect(byConsent).toBeGreaterThan(1000);
}, 600_000);

test('a class that is open where the table says that it is not is found', () => {
  const pathway = watchedPathway();
  const { skola } = pathway.roles;
  const shut = {
    ...pathway,
    roles: { ...pathway.roles, skola: { ...skola, kind: 'partner' as const, sees: {} } },
  };
  const compiled = compilePathway(pathway);
  expect(look(compiled, pathway, 'given', seed).leaks).toEqual([]);
  expect(look(compiled, pathway, 'given', seed, shut).leaks.length).toBeGreaterThan(0);
  expect(look(compiled, pathway, 'refused', seed, shut).leaks).toEqual([]);
});

/** Empties every list of information classes in an answer, as far as it lets itself be changed. */
function emptyClasses(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return;
  for (const [name, value] of Object.entries(answer)) {
    if (name === 'information' && Array.isArray(value) && !Object.isFrozen(value)) value.length = 0;
    emptyClasses(value);
  }
}

test('a host that empties what one answer says of its classes shows nobody more in the next', () => {
  for (const [at, folder] of folders.entries()) {
    const pathway = soundAt(`definitions/${folder}/pathway.yaml`);
    const compiled = compilePathway(pathway);
    const journal = canaryJournal(programOf(pathway), 'withdrawn', randomOf(seed + at));
    const state = fold(compiled, journal.entries, { until: journal.last });
    const seenBy = (role: string) => overview(compiled, state, { now: journal.last, viewer: { role } });
    const roles = Object.keys(pathway.roles);
    const before = roles.map((role) => JSON.stringify(seenBy(role)));
    for (const role of roles) emptyClasses(seenBy(role));
    expect(
      roles.map((role) => JSON.stringify(seenBy(role))),
      folder,
    ).toEqual(before);
  }
});
