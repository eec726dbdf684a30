import { listWords } from '../words/lists.js';
import { capitalised } from '../words/sentences.js';
import { inLang } from '../words/text.js';
import type { Drawing } from './drawing.js';
import { followUpsOf } from './follow-ups.js';
import { lengthText } from './lane.js';
import { rhythmWords } from './rhythm.js';
import { rhythmsOf, schedulesOf, stationsOf } from './stations.js';
import { wholeWords } from './whole-length.js';

/** What the map shows, as one text for those who do not see it: ways in, phases with their stops, rhythms, ways out. Pure. */
export function mapInWords(drawing: Drawing): string {
  const { program, lang, names, said } = drawing;
  const { pathway } = program;
  const titles = (ids: readonly string[], name: (id: string) => string): string =>
    listWords(ids.map(name), lang);
  const phases = drawing.times.map((time) => {
    const stops = stationsOf(time.phase, drawing).map(({ label }) => label);
    const inside = stops.length === 0 ? '' : `: ${stops.join('; ')}`;
    return `${names.phase(time.phase.id)} (${lengthText(time, drawing)})${inside}.`;
  });
  const inside = [...program.steps.values()].filter(({ after }) => after === undefined);
  const rhythms = inside.flatMap((step) =>
    [...rhythmsOf(step), ...schedulesOf(step)].map(
      (rule) => `${names.step(step.id)}: ${rhythmWords(rule, drawing)}.`,
    ),
  );
  const whole = wholeWords(drawing);
  const later = followUpsOf(drawing).map(({ title, when }) => (when === '' ? title : `${title}, ${when}`));
  return [
    inLang(pathway.about, lang),
    `${said.waysIn}: ${titles(Object.keys(pathway.starts), names.start)}.`,
    whole === '' ? '' : `${capitalised(whole)}.`,
    ...phases,
    ...rhythms,
    `${said.waysOut}: ${titles(Object.keys(pathway.outcomes), names.outcome)}.`,
    later.length === 0 ? '' : `${said.after}: ${later.join('; ')}.`,
  ]
    .filter((text) => text !== '')
    .join(' ');
}
