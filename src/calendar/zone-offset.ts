import { dayNumber } from './civil-date.js';
import { quoted } from './quoted.js';

/** Milliseconds in a day of 24 hours, the day of UTC. */
export const dayMs: number = 86_400_000;

/**
 * Whether `zone` names a time zone that this host's zone data knows, such as `Europe/Stockholm` or `UTC`.
 * Offsets such as `+01:00` are not names. Pure but for the host's zone data; never throws.
 *
 * @see https://www.iana.org/time-zones
 */
export function hostKnowsZone(zone: string): boolean {
  return zones.has(zone) || openZone(zone) !== undefined;
}

/**
 * How far the zone's clocks are ahead of UTC at an instant, in milliseconds; negative west of Greenwich. Pure
 * but for the host's zone data. The first question about four days asks the host; later ones about those days
 * are answered from memory.
 *
 * @param epochMs - milliseconds since 1970-01-01T00:00:00Z
 * @throws RangeError when `zone` is no zone
 */
export function offsetAt(epochMs: number, zone: string): number {
  const { stretches, ask } = zoneNamed(zone);
  const index = Math.floor(epochMs / stretchMs);
  let stretch = stretches.get(index);
  if (stretch === undefined) {
    if (stretches.size >= rememberedStretches) stretches.clear();
    stretch = readStretch(index, ask);
    stretches.set(index, stretch);
  }
  return epochMs < stretch.switchAt ? stretch.before : stretch.after;
}

/**
 * The instant, after `from` and at latest `to`, from which the zone's offset is that of `to`; the offsets at
 * the two must differ and change once between them. Milliseconds since 1970-01-01T00:00:00Z. Pure but for the
 * host's zone data.
 *
 * @throws RangeError when `zone` is no zone
 */
export function switchBetween(from: number, to: number, zone: string): number {
  return firstWith(zoneNamed(zone).ask, from, to);
}

type OffsetReader = (epochMs: number) => number;

/** Four UTC days of a zone: the offset is `before` until `switchAt`, and `after` from it on. */
type Stretch = { readonly before: number; readonly after: number; readonly switchAt: number };

type Zone = { readonly ask: OffsetReader; readonly stretches: Map<number, Stretch> };

/** Zones already opened. Only names the host knows come here, so it stays small. */
const zones = new Map<string, Zone>();
const rememberedStretches = 5000;

/**
 * No zone has changed its clocks twice within six days since 1900 (Recife came nearest, in October 2000), so
 * the offsets at both ends of four days, and a search when they differ, tell all of them.
 */
const stretchMs = 4 * dayMs;

function zoneNamed(name: string): Zone {
  const zone = zones.get(name) ?? openZone(name);
  if (zone === undefined) throw new RangeError(`not a time zone: ${quoted(name)}`);
  return zone;
}

function openZone(name: string): Zone | undefined {
  if (!/^[A-Za-z][\w+\-/]{0,63}$/.test(name)) return undefined;
  try {
    const zone: Zone = { ask: offsetReader(name), stretches: new Map() };
    zones.set(name, zone);
    return zone;
  } catch {
    return undefined;
  }
}

function readStretch(index: number, ask: OffsetReader): Stretch {
  const start = index * stretchMs;
  const end = start + stretchMs;
  const before = ask(start);
  const after = ask(end);
  return { before, after, switchAt: before === after ? start : firstWith(ask, start, end) };
}

function firstWith(ask: OffsetReader, from: number, to: number): number {
  const wanted = ask(to);
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (ask(middle) === wanted) high = middle;
    else low = middle;
  }
  return high;
}

function offsetReader(zone: string): OffsetReader {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (epochMs) => {
    const whole = Math.floor(epochMs / 1000) * 1000;
    const numbers = format.format(whole).match(/\d+/g) ?? [];
    const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = numbers.map(Number);
    return dayNumber(year, month, day) * dayMs + ((hour * 60 + minute) * 60 + second) * 1000 - whole;
  };
}
