import type { WayOut } from 'insats';
import type { ReactElement } from 'react';
import { Section } from './section.js';
import type { Telling } from './telling.js';

/** Ways to close the case: which can be chosen now, and what the others still ask. */
export function WaysOut({
  ways,
  telling,
}: {
  readonly ways: readonly WayOut[];
  readonly telling: Telling;
}): ReactElement | null {
  const { words, title, reason } = telling;
  if (ways.length === 0) return null;
  return (
    <Section id="ways-out" title={words.sections.waysOut}>
      <ul className="cards">
        {ways.map(({ outcome, open, criteria }) => (
          <li key={outcome}>
            <h3>{title('outcomes', outcome)}</h3>
            <p>{open ? words.possible : words.notYet}</p>
            {criteria.length === 0 ? null : (
              <ul>
                {criteria.map(reason).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
