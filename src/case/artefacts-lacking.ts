import type { LocalDate } from '../calendar/local-date.js';
import type { Ref } from '../condition/case-facts.js';
import type { Id } from '../condition/condition.js';
import type { Rule } from '../definition/program-rules.js';
import type { Strength } from '../definition/rule.js';
import { mayRun } from '../machine/after-closing.js';
import { stands } from '../machine/judge-rule.js';
import { lackingOf } from '../machine/occasions.js';
import { classOf, informationOfArtefact } from './information-classes.js';
import type { Look } from './look.js';

/** Artefacts that an occasion was to leave behind and has not. */
export interface ArtefactsLacking {
  readonly step: Id;
  /** Id of the entry that tells of the occasion: what `attached` names as `of`. */
  readonly entry: string;
  readonly on: LocalDate;
  /** The person it was about; missing when persons may not be seen. */
  readonly about?: Ref;
  /** Those that are missing and that may be seen. */
  readonly artefacts: readonly Id[];
  /** The rule that asks for them. */
  readonly rule: string;
  readonly strength: Strength;
  readonly source: readonly string[];
}

/** What the occasions of a case lack of what rules ask them to leave behind, as far as it may be seen. Pure. */
export function artefactsLackingIn(look: Look): readonly ArtefactsLacking[] {
  const { facts, on, program } = look;
  const found: ArtefactsLacking[] = [];
  for (const { afterwards } of program.steps.values()) {
    for (const rule of afterwards)
      if (mayRun(program, facts, rule) && stands(program, facts, rule, on))
        found.push(...lackingBy(look, rule));
  }
  return found;
}

function lackingBy(look: Look, rule: Rule): readonly ArtefactsLacking[] {
  const { facts, on, program, sight } = look;
  const step = rule.element.id;
  const { id, strength, source } = rule;
  const people = classOf(program, 'people');
  return lackingOf(program, facts, rule, on).flatMap(({ entry, on: day, about, artefacts }) => {
    const whom = about === undefined ? [] : [about];
    const seen = artefacts.filter((artefact) =>
      informationOfArtefact(program, step, artefact).every((information) => sight.sees(information, whom)),
    );
    const named = about === undefined || !sight.sees(people, whom) ? {} : { about };
    return seen.length === 0
      ? []
      : [{ step, entry, on: day, ...named, artefacts: seen, rule: id, strength, source }];
  });
}
