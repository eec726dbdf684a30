import type { ProgramStep } from '../definition/program.js';
import type { Rule } from '../definition/program-rules.js';
import { ruleInShort } from '../render/rule-sentence.js';
import { doseWords } from '../words/durations.js';
import { capitalised, inSentence } from '../words/sentences.js';
import type { Drawing, Part } from './drawing.js';
import { type Face, fitText, lineHeight } from './fit-text.js';
import { daysOf, stepsIn } from './phase-length.js';
import { afterSteps, timeOfAnchor } from './phase-times.js';
import { slotsPart } from './slots.js';
import { clauseIn, consentsOf, rhythmsOf, schedulesOf, signOf } from './stations.js';
import { element, line } from './svg.js';
import { symbol } from './symbols.js';
import type { TimeScale } from './time-scale.js';

const titleFace: Face = { size: 13, bold: true };
const wordsFace: Face = { size: 12 };

/** A thing that comes back or has set times, with a row of ticks or slots for each rule on when. Pure. `to` is where the ticks end, in pixels. */
export function rhythmPart(
  step: ProgramStep,
  room: { readonly top: number; readonly to: number; readonly from?: number },
  scale: TimeScale,
  drawing: Drawing,
): Part {
  const { colours, names } = drawing;
  const rules = [...rhythmsOf(step), ...schedulesOf(step)];
  const start = Math.min(
    room.to - 120,
    Math.max(room.from ?? scale.left, ...rules.slice(0, 1).map((rule) => beginning(rule, scale, drawing))),
  );
  const width = Math.max(220, room.to - start) - 20;
  const x = Math.min(start, scale.open - width - 20);
  const marks = [symbol(signOf(step), { x: x + 7, y: room.top + 9, r: 6 }, true, colours)];
  let y = room.top;
  for (const text of fitText(names.step(step.id), width, titleFace)) {
    y += lineHeight(titleFace);
    marks.push(line(text, x + 20, y - 3, { ...titleFace, fill: colours.ink, halo: colours.paper }));
  }
  for (const consent of consentsOf(step)) {
    const text = drawing.said.consent(inSentence(names.consent(consent)));
    for (const part of fitText(text, width, wordsFace)) {
      y += lineHeight(wordsFace);
      marks.push(line(part, x + 20, y - 3, { ...wordsFace, fill: colours.gate, halo: colours.paper }));
    }
  }
  const gate = consentsOf(step).length > 0;
  for (const rule of rules) {
    for (const text of fitText(rhythmWords(rule, drawing), width, wordsFace)) {
      y += lineHeight(wordsFace);
      marks.push(line(text, x + 20, y - 3, { ...wordsFace, fill: colours.muted, halo: colours.paper }));
    }
    if (rule.kind === 'schedule') {
      const part = slotsPart(
        step,
        rule,
        { from: gate ? start + 24 : start + 7, to: room.to, y: y + 4 },
        scale,
        drawing,
      );
      marks.push(...part.marks);
      y += part.height + 6;
      continue;
    }
    marks.push(
      ticks(
        rule,
        { from: Math.max(start, beginning(rule, scale, drawing)), to: room.to, y: y + 6 },
        scale,
        drawing,
      ),
    );
    if (gate)
      marks.push(
        symbol(
          'consent',
          { x: Math.max(start, beginning(rule, scale, drawing)) + 7, y: y + 11, r: 6 },
          true,
          colours,
        ),
      );
    y += 24;
  }
  return { marks, height: y - room.top };
}

/** How often by one rule, in a few words, and when that stands. Pure. */
export function rhythmWords(rule: Rule, drawing: Drawing, withOccasion: boolean = true): string {
  const { program, lang, said } = drawing;
  const { title, dose } = rule.spec;
  const own = title === undefined && dose !== undefined ? doseWords(dose, dose.per, lang) : undefined;
  const words = (own ?? ruleInShort(program, rule, lang)).replace(/\.$/, '');
  // A title of its own says already when it stands.
  const when =
    !withOccasion || rule.spec.while === undefined || title !== undefined
      ? ''
      : `, ${said.while(clauseIn(drawing, rule.spec.while))}`;
  return `${capitalised(words)}${when}`;
}

/** Where its clock is counted from, or where the answers that the step needs are given. */
function beginning({ spec, element }: Rule, scale: TimeScale, { times, program }: Drawing): number {
  const needs = program.steps
    .get(element.id)
    ?.admit.flatMap(({ spec }) => (spec.needs === undefined ? [] : stepsIn(spec.needs)));
  const counted = timeOfAnchor(spec.every?.from ?? spec.dose?.since ?? spec.schedule?.from, times, program);
  return scale.x(Math.max(counted, afterSteps(needs ?? [], times, program)));
}

/** The ticks of one rule: as many in each period as the rule says, on the axis of the map. */
function ticks(
  { spec }: Rule,
  at: { readonly from: number; readonly to: number; readonly y: number },
  scale: TimeScale,
  { colours }: Drawing,
): string {
  const { from, to, y } = at;
  const period = daysOf(spec.every?.period ?? spec.dose?.per ?? 'P1W');
  const count = spec.every === undefined ? Math.min(7, spec.dose?.to ?? spec.dose?.from ?? 1) : 1;
  const places = tickPlaces({ from, to }, period, count, scale);
  const base = element('path', {
    d: `M${n(from)} ${n(y + 5)}H${n(to)}`,
    stroke: colours.line,
    'stroke-width': 1,
  });
  const d = places.map((x) => `M${n(x)} ${n(y)}v10`).join('');
  return `${base}${element('path', { d, stroke: colours.phase, 'stroke-width': 2, 'stroke-linecap': 'round', fill: 'none' })}`;
}

/** Never closer than four pixels: a denser rhythm is drawn as dense as can be seen. */
function tickPlaces(
  { from, to }: { readonly from: number; readonly to: number },
  period: number,
  count: number,
  scale: TimeScale,
): readonly number[] {
  const places: number[] = [];
  let day = dayAt(from, scale);
  for (let at = 0; at < 4000; at += 1) {
    day += period / count;
    const x = scale.x(day);
    if (x > to - 4 || day >= scale.horizon) break;
    if (x - (places.at(-1) ?? from) >= 4) places.push(x);
  }
  return places;
}

/** The day at a place on the axis, by halving. */
function dayAt(x: number, scale: TimeScale): number {
  let [low, high] = [0, scale.horizon];
  for (let at = 0; at < 40; at += 1) {
    const middle = (low + high) / 2;
    if (scale.x(middle) < x) low = middle;
    else high = middle;
  }
  return high;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
