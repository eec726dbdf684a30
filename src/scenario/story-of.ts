import type { LocalDate } from '../calendar/local-date.js';
import type { Program } from '../definition/program.js';
import { type CompiledPathway, insideOf } from '../machine/compile-pathway.js';
import { type TestCase, testCase } from '../testing/test-case.js';
import { seenCase, widestRole } from './look-case.js';
import { holderOf } from './story-cast.js';
import { type Choice, choicesNow } from './story-choices.js';

/** How a made-up story begins. */
export interface StoryOptions {
  /** Its first day. Default 2026-01-12. */
  readonly start?: LocalDate;
  /** How old the children are on that day, in whole years. Default 10. */
  readonly childAge?: number;
}

/**
 * A made-up case of a pathway from a list of numbers: each chooses one of what the case offers just then — a way in, a step, a
 * decision, a consent, a goal, a way out — or lets time pass. Pure, and the same numbers give the same story, so that a property test
 * makes random cases and shrinks them: `fc.array(fc.nat()).map((numbers) => storyOf(compiled, numbers))`. What is refused is left out
 * of the journal.
 *
 * @param numbers - whole numbers, 0 or more; one for each thing that is tried
 * @throws PathwayError `not-compiled`
 */
export function storyOf(
  compiled: CompiledPathway,
  numbers: readonly number[],
  options: StoryOptions = {},
): TestCase {
  const { program } = insideOf(compiled);
  const { start = '2026-01-12', childAge = 10 } = options;
  const story: TestCase = testCase(compiled, { start, refusals: 'keep' });
  for (const role of castOf(program)) enter(story, program, role, birthDateOf(start, childAge));
  const viewer = { role: widestRole(program) };
  for (const number of numbers) {
    const { overview } = seenCase({ compiled, program, story, start, viewer });
    const choices = choicesNow(program, overview);
    const choice: Choice | undefined = choices[number % choices.length];
    choice?.(story, Math.floor(number / choices.length));
  }
  return story;
}

/** Every role that a person can hold by themself. */
function castOf({ pathway }: Program): readonly string[] {
  return Object.keys(pathway.roles).filter((role) => pathway.roles[role]?.includes === undefined);
}

function enter(story: TestCase, { pathway }: Program, role: string, birthDate: LocalDate): void {
  const kind = pathway.roles[role]?.kind ?? 'person';
  const competences = Object.keys(pathway.team?.competences ?? {}).slice(0, 1);
  if (kind === 'child') story.joins(holderOf(role), role, { birthDate });
  else if (kind === 'parent' || kind === 'person') story.joins(holderOf(role), role);
  else story.assigns(holderOf(role), role, competences.length === 0 ? {} : { competences });
}

/** A day on which someone was born who is so many whole years old on another day. */
function birthDateOf(day: LocalDate, age: number): LocalDate {
  return `${String(Number(day.slice(0, 4)) - age).padStart(4, '0')}-01-01`;
}
