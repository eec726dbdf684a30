import type { CaseFacts } from '../../src/condition/case-facts.js';
import type { Entry } from '../../src/entry/entry.js';
import type { Change } from '../../src/machine/changed.js';
import { type CompiledPathway, insideOf } from '../../src/machine/compile-pathway.js';
import { type Engine, engineOf } from '../../src/machine/engine.js';
import type { EntryEvent } from '../../src/machine/machine-event.js';

/**
 * The pathway itself, with an engine that remembers: what it answered to the very same facts and a stored entry of the same text
 * it answers again. Laws fold the same journals from the start over and over, and this is most of their way. That the engine
 * itself, which remembers nothing, is XState's machine at every event is a law of its own; and what it is given is frozen, so that
 * no later step can change what is remembered.
 */
export function remembering(compiled: CompiledPathway): CompiledPathway {
  const inside = insideOf(compiled);
  Object.assign(inside, { engine: rememberingEngine(inside.engine) });
  return compiled;
}

/** The engine of a pathway as it is made, which remembers nothing. */
export function freshEngine(compiled: CompiledPathway): Engine {
  const { program, judged } = insideOf(compiled);
  return engineOf(program, judged);
}

interface Answer {
  readonly facts: CaseFacts;
  readonly changes: readonly Change[];
}

/** Answers that are kept before all are forgotten: some hundred histories'. */
const mostAnswers = 20_000;

function rememberingEngine(engine: Engine): Engine {
  let answers = new WeakMap<CaseFacts, Map<string, Answer>>();
  let kept = 0;
  const answersTo = (facts: CaseFacts): Map<string, Answer> => {
    if (kept > mostAnswers) {
      answers = new WeakMap();
      kept = 0;
    }
    const known = answers.get(facts) ?? new Map<string, Answer>();
    answers.set(facts, known);
    return known;
  };
  return {
    step: (facts, event, changes, judgement) => {
      if (!('entry' in event) || event.stored !== true) return engine.step(facts, event, changes, judgement);
      const known = answersTo(facts);
      const text = textOf(event.entry);
      const answer = known.get(text) ?? answerOf(engine, facts, event);
      if (!known.has(text)) kept += 1;
      known.set(text, answer);
      changes?.push(...answer.changes);
      return answer.facts;
    },
  };
}

function answerOf(engine: Engine, facts: CaseFacts, event: EntryEvent): Answer {
  const changes: Change[] = [];
  return { facts: engine.step(facts, event, changes), changes };
}

const texts = new WeakMap<Entry, string>();

function textOf(entry: Entry): string {
  const text = texts.get(entry) ?? JSON.stringify(entry);
  texts.set(entry, text);
  return text;
}
