import type { Id } from '../condition/condition.js';
import type { Program, ProgramPhase } from '../definition/program.js';
import { ruleInShort } from '../render/rule-sentence.js';
import { list } from '../render/say.js';
import { eachOf, showingOf } from '../render/showing.js';
import { capitalised, inQuotes } from '../words/sentences.js';
import { type Bar, barHeight, barLook, barOf, drawBar } from './bar.js';
import type { Drawing, Part } from './drawing.js';
import { type Face, fitText, lineHeight, widest } from './fit-text.js';
import { lengthInWords } from './length-text.js';
import { stepsIn } from './phase-length.js';
import type { PhaseTime } from './phase-times.js';
import { rhythmPart } from './rhythm.js';
import { type PlacedStation, stationLabels } from './station-labels.js';
import { clauseIn, consentsIn, hasRow, type Station, stationsOf } from './stations.js';
import { line } from './svg.js';
import { symbol } from './symbols.js';
import type { TimeScale } from './time-scale.js';

const titleFace: Face = { size: 17, bold: true };
const lengthFace: Face = { size: 13 };

/** A lane that was drawn, and where a way in may meet its bar. */
export interface Lane extends Part {
  readonly meet: { readonly x: number; readonly y: number };
}

/** One phase: its name, length and opening, the bar with its stops, and its rhythms. Pure. */
export function phaseLane(
  time: PhaseTime,
  top: number,
  scale: TimeScale,
  drawing: Drawing,
  id: string,
): Lane {
  const bar = barOf(time, drawing.times, scale);
  const head = heading(time, bar, top, scale, drawing);
  const barTop = top + head.height + (time.phase.per === undefined ? 7 : 14);
  const gates = openingGate(time, bar, barTop, drawing);
  const stops = placed(time, bar, gates.length > 0 ? 18 : 6, scale, drawing);
  const labels = stationLabels(
    stops,
    { left: scale.left, right: scale.open, bar: barTop + barHeight },
    drawing,
  );
  const marks = [
    ...head.marks,
    drawBar(bar, barTop, id, barLook(time, drawing)),
    ...labels.marks,
    ...stops.map(({ station, x }) =>
      symbol(
        station.sign,
        { x, y: barTop + barHeight / 2, r: radius(stops) },
        station.asked,
        drawing.colours,
      ),
    ),
    ...gates,
  ];
  let y = barTop + barHeight + labels.height;
  for (const step of time.phase.steps.filter(hasRow)) {
    const part = rhythmPart(
      step,
      { top: y + 12, from: bar.from, to: Math.min(bar.to, scale.right) },
      scale,
      drawing,
    );
    marks.push(...part.marks);
    y += part.height + 12;
  }
  return {
    marks,
    height: y - top,
    meet: { x: bar.from - (gates.length > 0 ? 10 : 0), y: barTop + barHeight / 2 },
  };
}

function radius(stops: readonly PlacedStation[]): number {
  const gap = Math.min(...stops.slice(1).map(({ x }, at) => x - (stops[at]?.x ?? 0)), 40);
  return Math.max(2, Math.min(7, gap * 0.36));
}

function placed(
  time: PhaseTime,
  bar: Bar,
  inset: number,
  scale: TimeScale,
  drawing: Drawing,
): readonly PlacedStation[] {
  const stations = stationsOf(time.phase, drawing);
  const from = bar.from + inset;
  const whole = Math.max(20, bar.stops - from);
  // Many stops have their labels in rows beside them: the last one needs room at its right too.
  const crowded = stations.length > 1 && whole / stations.length < 112 && whole > 440;
  const width = crowded ? Math.min(whole, scale.open - 220 - from) : whole;
  const step = width / Math.max(1, stations.length);
  const evenly = stations.map((station, at) => ({ station, x: from + step * (at + 0.5) }));
  const latest = ({ limit }: Station): number =>
    limit === undefined || time.length.kind === 'silent'
      ? Number.POSITIVE_INFINITY
      : scale.x(time.start + limit);
  return inTime(evenly, latest, from, Math.min(26, step));
}

/**
 * Stops that are to be done within a time stand no later than that, with the others before and after them as they come: none closer
 * to the next than `gap`, where the bar has the room.
 */
function inTime(
  stops: readonly PlacedStation[],
  latest: (station: Station) => number,
  from: number,
  gap: number,
): readonly PlacedStation[] {
  const moved = stops.map((stop) => ({ ...stop, x: Math.min(stop.x, latest(stop.station)) }));
  let last = from - gap / 2;
  return moved
    .sort((a, b) => a.x - b.x)
    .map((stop) => {
      last = Math.max(stop.x, last + gap);
      return { ...stop, x: last };
    });
}

/** A gate on the bar's beginning when the phase waits for a yes. */
function openingGate({ phase }: PhaseTime, bar: Bar, top: number, { colours }: Drawing): readonly string[] {
  const conditions = phase.rules.flatMap(({ spec, strength }) =>
    spec.opens !== undefined && strength === 'must' ? [spec.opens] : [],
  );
  const at = { x: bar.from, y: top + barHeight / 2, r: 7 };
  if (conditions.some((condition) => consentsIn(condition).length > 0))
    return [symbol('consent', at, true, colours)];
  const asksAnswer = conditions.some((condition) => JSON.stringify(condition).includes('"answered"'));
  return asksAnswer ? [symbol('answer', at, true, colours)] : [];
}

/** Name and length on one line, then when it begins. */
function heading(time: PhaseTime, bar: Bar, top: number, scale: TimeScale, drawing: Drawing): Part {
  const { colours, names } = drawing;
  const title = names.phase(time.phase.id);
  const width = Math.max(360, Math.min(640, scale.open - bar.from));
  const titles = fitText(title, width, titleFace);
  const more = [lengthText(time, drawing), ...openingTexts(time, drawing)];
  const details = more.flatMap((text) => fitText(text, width, lengthFace));
  const block = Math.max(widest(titles, titleFace), widest(details, lengthFace));
  const x = Math.max(scale.left, Math.min(bar.from, scale.open - block - 2));
  let y = top;
  const marks = titles.map((text) => {
    y += lineHeight(titleFace);
    const fill = time.urgent ? colours.urgent : colours.ink;
    return line(text, x, y - 4, { ...titleFace, fill, halo: colours.paper });
  });
  const rest = details.map((text, at) => {
    y += lineHeight(lengthFace);
    return line(text, x, y - 3, {
      ...lengthFace,
      fill: at === 0 ? colours.ink : colours.muted,
      halo: colours.paper,
    });
  });
  return { marks: [...marks, ...rest], height: y - top };
}

/** The length of a phase in a few words. Pure. */
export function lengthText({ length, phase }: PhaseTime, drawing: Drawing): string {
  const { said, lang } = drawing;
  const per =
    phase.per === undefined
      ? ''
      : ` · ${said.perPerson(eachOf(phase.per, showingOf(drawing.program, lang)))}`;
  return `${lengthInWords(length, drawing)}${per}`;
}

/** When a phase begins, by its rules; nothing for one that a way in opens. */
function openingTexts(time: PhaseTime, drawing: Drawing): readonly string[] {
  const { phase, urgent } = time;
  const { said, lang, program } = drawing;
  const host = phase.rules.find(({ spec }) => spec.beside !== undefined || spec.during !== undefined)?.spec;
  const hostId = host?.beside ?? host?.during;
  const clauses = phase.rules.flatMap(({ spec, strength }) =>
    spec.opens !== undefined && strength === 'must' && !('start' in spec.opens)
      ? [clauseIn(drawing, spec.opens)]
      : [],
  );
  const next = urgent ? followers(phase, program) : [];
  return [
    ...(clauses.length === 0 ? [] : [said.opens(list(clauses, lang))]),
    ...limitTexts(time, drawing),
    ...(hostId === undefined ? [] : [said.beside(drawing.names.phase(hostId))]),
    ...(next.length === 0
      ? []
      : [
          said.followedBy(
            list(
              next.map((id) => inQuotes(drawing.names.phase(id), lang)),
              lang,
            ),
          ),
        ]),
  ];
}

/** By when a phase is to be over, where that is not the length that its bar shows. */
function limitTexts({ phase, length }: PhaseTime, { program, lang }: Drawing): readonly string[] {
  const drawn = length.kind === 'silent' ? undefined : length.spec.to;
  return phase.rules
    .filter(({ spec }) => spec.due !== undefined && spec.due.within !== drawn)
    .map((rule) => capitalised(ruleInShort(program, rule, lang).replace(/\.$/, '')));
}

/** The phases that wait for a step of this one. */
function followers(phase: ProgramPhase, program: Program): readonly Id[] {
  const own = new Set(phase.steps.map(({ id }) => id));
  const waits = ({ rules }: ProgramPhase): boolean =>
    rules.some(({ spec }) => spec.opens !== undefined && stepsIn(spec.opens).some((step) => own.has(step)));
  return [...program.phases.values()].filter((other) => other !== phase && waits(other)).map(({ id }) => id);
}
