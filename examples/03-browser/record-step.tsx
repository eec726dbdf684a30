import type { EntryKind } from 'insats';
import { type FormEvent, type ReactElement, useId, useRef, useState } from 'react';
import type { Telling } from './telling.js';
import type { CaseOnPage } from './use-case.js';

interface RecordStepProps {
  readonly step: string;
  readonly kind: EntryKind;
  /** What the button says, and of what. */
  readonly label: string;
  readonly what: string;
  readonly on: string;
  readonly telling: Telling;
  readonly record: CaseOnPage['record'];
}

/** A button that opens a short form under itself: which day, who was there, for how long. */
export function RecordStep({ step, kind, label, what, on, telling, record }: RecordStepProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { form } = telling.words;
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const minutes = Number(given.get('minutes') || 0);
    const about = { step, happened: String(given.get('happened')), ...(minutes > 0 ? { minutes } : {}) };
    const present = given.getAll('present').map(String);
    setOpen(false);
    record(kind === 'held' ? { kind, ...about, present } : { kind: 'done', ...about });
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
        <span className="unseen"> {what}</span>
      </button>
      <form
        id={id}
        hidden={!isOpen}
        aria-label={`${label}: ${what}`}
        onSubmit={save}
        onKeyDown={({ key }) => (key === 'Escape' ? close() : undefined)}
      >
        <label>
          {form.date} <input type="date" name="happened" defaultValue={on} max={on} required />
        </label>
        {kind === 'held' ? <Present telling={telling} /> : null}
        <label>
          {form.minutes} <input type="number" name="minutes" min="1" max="600" inputMode="numeric" />
        </label>
        <div className="buttons">
          <button type="submit">{form.save}</button>
          <button type="button" className="quiet" onClick={close}>
            {form.cancel}
          </button>
        </div>
      </form>
    </>
  );
}

function Present({ telling: { people, viewer, words, whole } }: { readonly telling: Telling }): ReactElement {
  return (
    <fieldset>
      <legend>{words.form.present}</legend>
      {people.map(({ ref }) => (
        <label key={ref} className="check">
          <input type="checkbox" name="present" value={ref} defaultChecked={ref === viewer.ref} />{' '}
          {whole(ref)}
        </label>
      ))}
    </fieldset>
  );
}
