import type { NextStep } from '../case/next-steps.js';
import type { Overview } from '../case/overview.js';
import type { StepSpec } from '../definition/pathway.js';
import type { Program } from '../definition/program.js';
import type { TestCase } from '../testing/test-case.js';
import { holdersOfRole } from './story-cast.js';

/** Something that can be tried in a case; the number chooses among its forms. */
export type Choice = (story: TestCase, number: number) => void;

const stretches = ['P1D', 'P1W', 'P1M'];

/** Everything that a case offers now, and the passing of time. Pure. */
export function choicesNow(program: Program, now: Overview): readonly Choice[] {
  return [
    (story, number) => story.after(stretches[number % stretches.length] ?? 'P1D'),
    ...criteria(program),
    ...now.waysIn.map(
      ({ start }): Choice =>
        (story) =>
          story.starts(start),
    ),
    ...consents(program),
    ...now.next.map((next) => step(program, next)),
    ...artefacts(now),
    ...now.decisions.map(decision),
    ...goals(now),
    ...waysOut(now),
  ];
}

/** One choice for all ways out, and seldom taken, so that stories grow long. */
function waysOut({ waysOut: ways }: Overview): readonly Choice[] {
  const open = ways.filter((way) => way.open);
  if (open.length === 0) return [];
  return [
    (story, number) => {
      const way = open[Math.floor(number / 4) % open.length];
      if (number % 4 === 3 && way !== undefined) story.closes(way.outcome, { reason: 'x' });
      else story.after('P1D');
    },
  ];
}

function criteria({ pathway }: Program): readonly Choice[] {
  return Object.entries(pathway.criteria ?? {}).map(([id, { by }]) => (story, number) => {
    const role = by?.[0] ?? pathway.authority[0] ?? '';
    const [holder] = holdersOfRole(pathway, role);
    const telling = story.by(holder?.role ?? role, holder?.person);
    if (number % 4 === 3) telling.denies(id);
    else telling.confirms(id);
  });
}

function consents({ pathway }: Program): readonly Choice[] {
  return Object.entries(pathway.consents ?? {}).flatMap(([id, { givers }]) =>
    Object.keys(givers).flatMap((role) =>
      holdersOfRole(pathway, role).map(
        ({ person }): Choice =>
          (story, number) =>
            number % 5 === 4
              ? story.withdrawsConsent(id, person)
              : story.consents(id, person, { form: 'written' }),
      ),
    ),
  );
}

function goals(now: Overview): readonly Choice[] {
  if (now.status.code !== 'open') return [];
  const known = now.goals?.goals ?? [];
  const statuses = ['reached', 'partly', 'open', 'dropped'] as const;
  return [
    (story) => story.setsGoal(`mal-${known.length + 1}`),
    ...known.map(
      ({ goal }): Choice =>
        (story, number) =>
          story.marksGoal(goal, statuses[number % statuses.length] ?? 'reached', { reason: 'x' }),
    ),
  ];
}

function decision({ record, phase, step: done, of, by, for: people }: Overview['decisions'][number]): Choice {
  return (story, number) => {
    const about = people?.[number % Math.max(1, people.length)];
    const fields = about === undefined ? {} : { about };
    if (record === 'resumed') story.resumes();
    else if (record === 'approved') approval(story.by(by?.[0] ?? ''), done ?? '', of ?? '', number);
    else if (phase !== undefined && record === 'opened') story.opens(phase, fields);
    else if (phase !== undefined) story.ends(phase, number % 3 === 2 ? { ...fields, reason: 'x' } : fields);
  };
}

function approval(story: TestCase, step: string, of: string, number: number): void {
  if (number % 3 === 2) story.sendsBack(step, of, 'x');
  else story.approves(step, of);
}

function step(program: Program, next: NextStep): Choice {
  const spec = program.steps.get(next.step)?.spec;
  const contents = Object.keys(spec?.contents ?? {});
  const roles = [...next.participants.map(({ role }) => role)];
  const present = [
    ...new Set(roles.flatMap((role) => holdersOfRole(program.pathway, role).map(({ person }) => person))),
  ];
  return (story, number) => {
    const about = next.for?.[number % Math.max(1, next.for.length)];
    const common = {
      ...(about === undefined ? {} : { about }),
      ...(contents.length === 0 ? {} : { contents }),
      ...(number % 3 === 0 ? {} : artefactsLeft(spec)),
    };
    if (spec !== undefined && 'answer' in spec) {
      const options = Object.keys(spec.answer.options);
      const [from] = spec.answer.from.flatMap((role) => holdersOfRole(program.pathway, role));
      story.answers(
        next.step,
        options[number % options.length] ?? '',
        from === undefined ? {} : { from: from.person },
      );
    } else if (spec !== undefined && 'measure' in spec) {
      const scales = Object.entries(program.pathway.instruments?.[spec.measure.instrument]?.scales ?? {});
      const scores = Object.fromEntries(
        scales.map(([id, { range }]) => [id, range.from + (number % (range.to - range.from + 1))]),
      );
      const [person] = spec.measure.of.flatMap((role) => holdersOfRole(program.pathway, role));
      story.measures(next.step, person?.person ?? '', scores);
    } else if (next.record === 'held') story.holds(next.step, { ...common, present });
    else story.does(next.step, { ...common, present });
  };
}

/** What an occasion may leave behind; now and then it does not, and the artefact may come later. */
function artefactsLeft(spec: StepSpec | undefined): {
  readonly artefacts?: { readonly [id: string]: string };
} {
  const ids = Object.keys(spec?.artefacts ?? {});
  return ids.length === 0 ? {} : { artefacts: Object.fromEntries(ids.map((id) => [id, `${id}-1`])) };
}

/** The artefacts that are asked for and have not come. */
function artefacts({ artefacts: lacking = [] }: Overview): readonly Choice[] {
  return lacking.flatMap(({ step: of, entry, artefacts: missing }) =>
    missing.map(
      (artefact): Choice =>
        (story) =>
          story.attaches(of, entry, artefact, `${artefact}-1`),
    ),
  );
}
