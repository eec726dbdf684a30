import type { Blocked, Clock, NextStep } from 'insats';
import type { ReactElement } from 'react';
import { RecordStep } from './record-step.js';
import { Section } from './section.js';
import type { Telling } from './telling.js';
import type { CaseOnPage } from './use-case.js';

interface PartProps {
  readonly on: string;
  readonly telling: Telling;
  readonly record: CaseOnPage['record'];
}

/** What has passed its last day. Nothing is shown when nothing has: a calm page is calm. */
export function Late({
  clocks,
  telling,
}: {
  readonly clocks: readonly Clock[];
  readonly telling: Telling;
}): ReactElement | null {
  const { words, step, day } = telling;
  if (clocks.length === 0) return null;
  return (
    <Section id="late" title={words.sections.late} tone="late">
      <ul className="cards">
        {clocks.map(({ key, element, due, daysLate, daysLeft }) => (
          <li key={key}>
            <h3>{element.type === 'step' ? step(element.id) : element.id}</h3>
            <p>{words.lastDay(day(due), daysLate, daysLeft)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What can be done now, the most pressing first. */
export function NextSteps({
  steps,
  on,
  telling,
  record,
}: PartProps & { readonly steps: readonly NextStep[] }): ReactElement {
  const { words, step: nameOf, title } = telling;
  return (
    <Section id="next" title={words.sections.next}>
      {steps.length === 0 ? <p>{words.nothing.next}</p> : null}
      <ul className="cards">
        {steps.map(({ step, record: kind, why, due, participants }) => (
          <li key={step}>
            <h3>{nameOf(step)}</h3>
            <p>
              {[...why.flatMap(({ code }) => words.why[code] ?? []), dueText(due, on, telling)]
                .filter(Boolean)
                .join('. ')}
            </p>
            {participants.length === 0 ? null : (
              <p className="small">
                {words.with(
                  [...new Set(participants.map(({ role }) => title('roles', role).toLowerCase()))].join(', '),
                )}
              </p>
            )}
            <RecordStep
              step={step}
              kind={kind}
              label={words.record}
              what={nameOf(step)}
              on={on}
              telling={telling}
              record={record}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What would be refused now, and why. It can be recorded all the same: the answer says in which form. */
export function BlockedSteps({
  blocked,
  on,
  telling,
  record,
}: PartProps & { readonly blocked: readonly Blocked[] }): ReactElement | null {
  const { words, step: nameOf, reason } = telling;
  if (blocked.length === 0) return null;
  return (
    <Section id="blocked" title={words.sections.blocked}>
      <ul className="cards">
        {blocked.flatMap(({ step, record: kind, criteria }) =>
          step === undefined ? (
            []
          ) : (
            <li key={step}>
              <h3>{nameOf(step)}</h3>
              <ul>
                {criteria.map(reason).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              <RecordStep
                step={step}
                kind={kind}
                label={words.recordAnyway}
                what={nameOf(step)}
                on={on}
                telling={telling}
                record={record}
              />
            </li>
          ),
        )}
      </ul>
    </Section>
  );
}

function dueText(due: string | undefined, on: string, { words, day }: Telling): string {
  if (due === undefined) return '';
  const left = Math.round((Date.parse(due) - Date.parse(on)) / 86_400_000);
  return words.lastDay(day(due), Math.max(0, -left), Math.max(0, left));
}
