import type { Refusal } from '../case/recorded.js';
import { isTable } from '../diagnostics/misuse.js';
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
  const given: Partial<Entry> = isTable(entry) ? entry : {};
  const cannot = words.cannot(given.kind ?? 'withdrawal', subjectOf(given, names));
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

/** The title of what an entry is about; of a malformed one as far as it can be told. Pure. */
function subjectOf(entry: Partial<Entry>, names: Names): string {
  const given: { readonly [field: string]: unknown } = entry;
  const titled = (id: unknown, title: (id: string) => string): string =>
    typeof id === 'string' ? title(id) : '';
  if ('step' in given) return titled(given.step, names.step);
  if ('phase' in given) return titled(given.phase, names.phase);
  if (given.kind === 'closed') return titled(given.outcome, names.outcome);
  return given.kind === 'started' ? titled(given.start, names.start) : '';
}
