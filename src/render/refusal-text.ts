import type { Refusal } from '../case/recorded.js';
import type { Entry } from '../entry/entry.js';
import { inSentence } from '../words/sentences.js';
import { inLang } from '../words/text.js';
import { timeWords } from '../words/times.js';
import { type Names, sentence } from './names.js';
import { reasonText, reasonWords } from './reason-sentences.js';
import { list } from './say.js';

/** What a refusal says: what cannot be done, each reason, and the forms that would be accepted. Pure. */
export function refusalText(refusal: Refusal, entry: Entry, names: Names): readonly string[] {
  const words = reasonWords[names.lang];
  const cannot = words.cannot(entry.kind, subjectOf(entry, names));
  const head = refusal.reasons.length > 0 ? `${cannot}:` : `${cannot}: ${words.refused[refusal.code]}`;
  const reasons = refusal.reasons.map((reason) => reasonText(reason, names));
  const issues = refusal.issues.map(({ path, code }) => sentence(words.issues[code](path.join('.'))));
  return [sentence(head), ...reasons, ...issues, ...acceptedForms(refusal, names).map(sentence)];
}

function acceptedForms({ accepted }: Refusal, names: Names): readonly string[] {
  const words = reasonWords[names.lang].accepted;
  return accepted.map((form) => {
    if ('as' in form) return words.noted;
    if ('happened' in form) return words.happened(timeWords(form.happened, names.program.zone, names.lang));
    if ('override' in form)
      return words.override(
        list(
          form.override.by.map((role) => inSentence(names.role(role))),
          names.lang,
          'or',
        ),
      );
    const rule = names.program.rule.get(form.unless.rule);
    const titles = form.unless.grounds.map((ground) =>
      inSentence(inLang(rule?.spec.unless?.[ground]?.title, names.lang, ground)),
    );
    return words.unless(list(titles, names.lang, 'or'));
  });
}

/** The title of what an entry is about. Pure. */
export function subjectOf(entry: Entry, names: Names): string {
  if ('step' in entry) return names.step(entry.step);
  if ('phase' in entry) return names.phase(entry.phase);
  if (entry.kind === 'closed') return names.outcome(entry.outcome);
  return entry.kind === 'started' ? names.start(entry.start) : '';
}
