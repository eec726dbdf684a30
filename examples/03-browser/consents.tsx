import type { ConsentNow, Giver } from 'insats';
import type { ReactElement } from 'react';
import { Section } from './section.js';
import type { Telling } from './telling.js';
import type { CaseOnPage } from './use-case.js';

interface ConsentProps {
  readonly telling: Telling;
  readonly record: CaseOnPage['record'];
}

/** Each consent, whether it is in force, and the word of each person. */
export function Consents({
  consents,
  ...rest
}: ConsentProps & { readonly consents: readonly ConsentNow[] }): ReactElement | null {
  const { words, title, step } = rest.telling;
  if (consents.length === 0) return null;
  return (
    <Section id="consents" title={words.sections.consents}>
      <ul className="cards">
        {consents.map(({ consent, inForce, givers = [], stops }) => (
          <li key={consent}>
            <h3>{title('consents', consent)}</h3>
            <p>
              <strong>{inForce === true ? words.consent.inForce : words.consent.notInForce}</strong>
              {inForce !== true && stops.length > 0
                ? ` ${words.consent.stops} ${stops.map(step).join(', ')}.`
                : ''}
            </p>
            <ul>
              {givers.map((giver) => (
                <Word key={giver.giver} consent={consent} giver={giver} {...rest} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Word({
  consent,
  giver: { giver, state, from },
  telling,
  record,
}: ConsentProps & { readonly consent: string; readonly giver: Giver }): ReactElement {
  const { words, name, day } = telling;
  const isGiven = state === 'given' || state === 'limited';
  const about = { consent, giver };
  return (
    <li className="word">
      <span>
        {name(giver)}: {words.givers[state]}
        {from === undefined ? '' : `, ${day(from)}`}
      </span>
      <button
        type="button"
        className="quiet"
        onClick={() =>
          record(
            isGiven
              ? { kind: 'consent-withdrawn', ...about }
              : { kind: 'consent-given', form: 'written', ...about },
          )
        }
      >
        {isGiven ? words.consent.withdraw(name(giver)) : words.consent.give(name(giver))}
      </button>
    </li>
  );
}
