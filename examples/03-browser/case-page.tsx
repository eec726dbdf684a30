/// <reference lib="dom" />
import type { CompiledPathway, Entry, Lang } from 'insats';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { Answer } from './answer.js';
import { Consents } from './consents.js';
import { BlockedSteps, Late, NextSteps } from './steps.js';
import { type Person, tellingOf } from './telling.js';
import { type CaseOptions, useCase } from './use-case.js';
import { WaysOut } from './ways-out.js';

/** What the page is about. */
export interface CasePageProps extends CaseOptions {
  readonly compiled: CompiledPathway;
  readonly journal: readonly Entry[];
  readonly people: readonly Person[];
}

/** One case: what is late, what is next, what does not go yet and why, consents, ways out. */
export function CasePage({ compiled, journal, people, ...options }: CasePageProps): ReactElement {
  const [lang, setLang] = useState<Lang>('sv');
  const { viewer } = options;
  const onPage = useCase(compiled, journal, options);
  const telling = useMemo(() => tellingOf(compiled, people, viewer, lang), [compiled, people, viewer, lang]);
  const { overview, record } = onPage;
  const { status, on } = overview;
  const { words, day } = telling;
  const title = compiled.pathway.title[lang] ?? '';
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${title} – ${words.standing(day(on))}`;
  }, [lang, title, words, day, on]);
  return (
    <>
      <a className="skip" href="#next">
        {words.skip}
      </a>
      <header>
        <div>
          <h1>{title}</h1>
          <p className="lead">
            {words.standing(day(on))}.{' '}
            {'since' in status ? words.status[status.code](day(status.since)) : words.status[status.code]}
          </p>
          <p className="small">{words.signedIn(telling.whole(viewer.ref))}</p>
        </div>
        <nav aria-label={words.language}>
          <Language lang="sv" name="Svenska" now={lang} choose={setLang} />
          <Language lang="en" name="English" now={lang} choose={setLang} />
        </nav>
      </header>
      <main>
        <Answer compiled={compiled} telling={telling} {...onPage} />
        <Late clocks={overview.overdue} telling={telling} />
        <NextSteps steps={overview.next} on={on} telling={telling} record={record} />
        <BlockedSteps blocked={overview.blocked} on={on} telling={telling} record={record} />
        <Consents consents={overview.consents} telling={telling} record={record} />
        <WaysOut ways={overview.waysOut} telling={telling} />
      </main>
    </>
  );
}

interface LanguageProps {
  readonly lang: Lang;
  readonly name: string;
  readonly now: Lang;
  readonly choose: (lang: Lang) => void;
}

function Language({ lang, name, now, choose }: LanguageProps): ReactElement {
  return (
    <button
      type="button"
      className="quiet"
      lang={lang}
      aria-pressed={lang === now}
      onClick={() => choose(lang)}
    >
      {name}
    </button>
  );
}
