import type { RuleWords } from '../rule-talk.js';
import {
  dose,
  due,
  dueInShort,
  every,
  everyInShort,
  hours,
  howMany,
  lasts,
  schedule,
  scheduleInShort,
} from './amount-rules.js';
import { beside, during, ends, needs, opens, throughout } from './gate-rules.js';
import { capacity, caseload } from './other-case-rules.js';
import { apart, attends, heard, matched, staysAway, takesPart } from './people-rules.js';
import { englishExtras } from './rule-extras.js';
import { approved, artefacts, contents, form, order, place, prompt, reviews } from './way-rules.js';

/** The sentences of rules in English. */
export const englishRules: RuleWords = {
  kinds: {
    needs,
    opens,
    ends,
    with: takesPart,
    without: staysAway,
    times: howMany,
    hours,
    contents,
    artefacts,
    approved,
    reviews,
    place,
    form,
    every,
    dose,
    due,
    schedule,
    lasts,
    order,
    beside,
    during,
    heard,
    throughout,
    matched,
    prompt,
    attends,
    apart,
    caseload,
    capacity,
  },
  short: { every: everyInShort, due: dueInShort, schedule: scheduleInShort },
  extras: englishExtras,
};
