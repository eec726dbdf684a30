import type { ProgramPhase } from '../definition/program.js';
import { inLang } from '../words/text.js';
import type { Block } from './page.js';
import { showStep } from './show-step.js';
import { eachOf, items, ruleItems, type Showing, section } from './showing.js';
import { sourceTag, tagged } from './source-tag.js';

/** Every phase with its steps, and the steps that belong to no phase. Pure. */
export function showPhases(showing: Showing): readonly Block[] {
  const { program, labels, phrases } = showing;
  const free = [...program.steps.values()].filter(
    ({ phase, after }) => phase === undefined && after === undefined,
  );
  const phases = [...program.phases.values()].flatMap((phase) => showPhase(phase, showing));
  return [
    ...(phases.length === 0
      ? section(labels.sections.phases, [{ kind: 'paragraph', text: phrases.noPhases }])
      : phases),
    ...section(
      labels.sections.always,
      free.flatMap((step) => showStep(step, showing)),
    ),
  ];
}

function showPhase(phase: ProgramPhase, showing: Showing): readonly Block[] {
  const { labels, lang, phrases } = showing;
  const title = `${labels.sections.phase}: ${inLang(phase.spec.title, lang, phase.id)}`;
  const about = inLang(phase.spec.about, lang);
  const per = phase.per === undefined ? '' : phrases.linePerPerson(eachOf(phase.per, showing));
  const intro = [about, per].filter((text) => text !== '').join(' ');
  const aims = items(phase.spec.aims, showing).map((item): Block => ({ ...item, level: 1 }) as Block);
  return [
    ...section(tagged(title, sourceTag(phase.spec, lang)), [
      ...(intro === '' ? [] : [{ kind: 'paragraph', text: intro } as const]),
      ...ruleItems(phase.rules, showing),
      ...(aims.length === 0 ? [] : [{ kind: 'item', text: phrases.aims } as const, ...aims]),
    ]),
    ...phase.steps.flatMap((step) => showStep(step, showing)),
  ];
}
