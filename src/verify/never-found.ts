import { sentence } from '../render/names.js';
import { ruleInShort } from '../render/rule-sentence.js';
import type { Checking, Found } from './checking.js';
import type { Element } from './element.js';
import { gatesOf, pathOf } from './place.js';
import { inBoth, storyOf } from './story.js';
import type { InBoth } from './verification.js';
import { shortestStart } from './way.js';
import { type Witness, witnessOf } from './witness.js';

/** The shortest journal with which a case starts: what comes after it makes no difference to what can never come about. */
export function startedCase({ compiled, model, explored }: Checking): Witness & { readonly story: InBoth } {
  const { space } = explored;
  const way = space === undefined ? [] : (shortestStart(space) ?? []);
  const nothing = { journal: [], confirmed: false, doubts: [], story: { sv: '', en: '' } };
  if (way.length === 0) return nothing;
  const story = inBoth(model.program, (words, names) => storyOf(model, way, words, names));
  return { ...witnessOf(compiled, model, way), story };
}

/** A finding that an element can never come about, for a reason told in both languages. */
export function neverFound(
  checking: Checking,
  element: Element,
  why: InBoth,
  change: InBoth,
  more: { readonly data?: object; readonly others?: readonly Element[] } = {},
): Found {
  const { program } = checking.model;
  const gates = gatesOf(program, element);
  const asked = inBoth(program, (_, { lang }) =>
    gates.map((rule) => sentence(ruleInShort(program, rule, lang))).join(' '),
  );
  const { journal, confirmed, story } = startedCase(checking);
  const [gate] = gates;
  const others = more.others ?? [];
  return {
    path: gate?.path ?? pathOf(program, element),
    ...(others.length === 0 ? {} : { related: others.map((other) => ({ path: pathOf(program, other) })) }),
    data: {
      element: element.kind,
      id: element.id,
      ...(element.step === undefined ? {} : { step: element.step }),
      rules: gates.map(({ id }) => id),
      ...more.data,
    },
    message: inBoth(program, (words, names) => {
      const subject = words.element(element, names);
      const head = `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${words.never(element.kind)}`;
      return `${head}: ${why[names.lang]}`;
    }),
    story: inBoth(program, (words, names) => {
      const subject = words.element(element, names);
      const told = story[names.lang] === '' ? '' : `${story[names.lang]} `;
      const ask = asked[names.lang] === '' ? '' : ` ${asked[names.lang]}`;
      return names.lang === 'sv'
        ? `${told}Hur det än går sedan, så gäller: ${subject} ${words.never(element.kind)}.${ask}`
        : `${told}Whatever happens then: ${subject} ${words.never(element.kind)}.${ask}`;
    }),
    change,
    journal,
    confirmed,
  };
}
