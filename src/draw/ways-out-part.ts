import { inLang } from '../words/text.js';
import { outcomeCard, plainCard } from './cards.js';
import type { Drawing, Part } from './drawing.js';
import { followUpsOf, followUpsPart } from './follow-ups.js';
import { outLeft, page } from './map-page.js';
import { element, line } from './svg.js';

/**
 * The ways out, those that the pathway aims at first, on a line that comes from the axis; then pauses, follow-ups, and what
 * comes after. Pure. `axis` is where the line of the axis stands.
 */
export function waysOutPart(top: number, axis: number, drawing: Drawing): Part {
  const { program, colours, said } = drawing;
  const all = Object.entries(program.pathway.outcomes);
  const ordered = [false, true].flatMap((last) =>
    all.filter(([, { administrative = false }]) => administrative === last),
  );
  const marks: string[] = [];
  const trunk = outLeft - page.gap / 2;
  let y = top + 30;
  let [begin, end] = [axis, axis];
  for (const [id, outcome] of ordered) {
    const part = outcomeCard(id, outcome, { x: outLeft, y, width: page.right }, drawing);
    end = y + part.height / 2;
    begin = Math.min(begin, end);
    marks.push(branch(trunk, end, colours.muted), ...part.marks);
    y += part.height + 10;
  }
  const stem = element('path', {
    d: `M${outLeft - page.gap} ${axis}H${trunk}M${trunk} ${Math.round(begin)}V${Math.round(Math.max(end, axis))}`,
    stroke: colours.muted,
    'stroke-width': 1.5,
    fill: 'none',
  });
  const groups = [
    {
      head: said.pauses,
      titles: Object.values(program.pathway.pauses ?? {}).map(({ title }) => inLang(title, drawing.lang)),
      stations: undefined,
    },
    {
      head: said.after,
      titles: [inLang(program.pathway.reentry?.title, drawing.lang)],
      stations: followUpsOf(drawing).length > 0 ? true : undefined,
    },
  ];
  for (const { head, titles, stations } of groups) {
    const shown = titles.filter((title) => title !== '');
    if (shown.length === 0 && stations === undefined) continue;
    y += 34;
    marks.push(line(head, outLeft, y - 12, { size: 15, bold: true, fill: colours.ink }));
    const followed = stations === undefined ? { marks: [], height: 0 } : followUpsPart(y, drawing);
    marks.push(...followed.marks);
    y += followed.height === 0 ? 0 : followed.height + 10;
    for (const title of shown) {
      const part = plainCard(title, { x: outLeft, y, width: page.right }, drawing);
      marks.push(...part.marks);
      y += part.height + 10;
    }
  }
  return { marks: [stem, ...marks], height: y - 10 - top };
}

function branch(from: number, y: number, stroke: string): string {
  const at = Math.round(y);
  return element('path', { d: `M${from} ${at}H${outLeft}`, stroke, 'stroke-width': 1.5, fill: 'none' });
}
