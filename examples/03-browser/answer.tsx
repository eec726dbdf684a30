import type { CompiledPathway, Entry } from 'insats';
import { describeRefusal } from 'insats/render';
import { type ReactElement, useEffect, useRef } from 'react';
import type { Telling } from './telling.js';
import type { CaseAnswer, CaseOnPage } from './use-case.js';

type AnswerProps = Pick<CaseOnPage, 'answer' | 'answers' | 'recordAs'> & {
  readonly compiled: CompiledPathway;
  readonly telling: Telling;
};

/**
 * What came of the latest entry. It stands first, is read aloud when it changes, and takes the focus: whoever works by
 * keyboard goes on from there.
 */
export function Answer({ answer, answers, recordAs, compiled, telling }: AnswerProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answers > 0) place.current?.focus();
  }, [answers]);
  const { words } = telling;
  const [lead, ...lines] = answer === undefined ? [] : linesOf(answer, compiled, telling);
  const canNote = answer?.outcome === 'refused' && answer.refusal.accepted.some((form) => 'as' in form);
  return (
    <div
      ref={place}
      tabIndex={-1}
      role="status"
      aria-live="polite"
      aria-label={words.sections.answer}
      className={answer === undefined ? 'answer empty' : `answer ${answer.outcome}`}
    >
      {answer === undefined ? null : <p className="head">{headOf(answer, telling)}</p>}
      {lead === undefined ? null : <p>{lead}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {canNote ? (
        <button type="button" onClick={() => recordAs(answer.entry, { as: 'noted' })}>
          {words.note}
        </button>
      ) : null}
    </div>
  );
}

function headOf({ entry, ...answer }: CaseAnswer, telling: Telling): string {
  const { words } = telling;
  if (answer.outcome === 'refused') return words.refused;
  return answer.noted ? words.noted(whatOf(entry, telling)) : words.accepted(whatOf(entry, telling));
}

function whatOf(entry: Entry, { words, name, step }: Telling): string {
  if (entry.kind === 'consent-given') return words.consent.give(name(entry.giver));
  if (entry.kind === 'consent-withdrawn') return words.consent.withdraw(name(entry.giver));
  return 'step' in entry ? step(entry.step) : entry.kind;
}

/** A first line, and what hangs under it. */
function linesOf(answer: CaseAnswer, compiled: CompiledPathway, telling: Telling): readonly string[] {
  const { lang, words, named, reason } = telling;
  if (answer.outcome === 'refused')
    return describeRefusal(compiled, answer.refusal, answer.entry, { lang }).map(named);
  return answer.noted || answer.deviations.length === 0
    ? []
    : [words.deviates, ...answer.deviations.map(reason)];
}
