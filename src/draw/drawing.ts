import type { Program } from '../definition/program.js';
import { type Names, namesOf } from '../render/names.js';
import type { Lang } from '../words/text.js';
import { type MapWords, mapWords } from './map-words.js';
import type { Palette } from './palette.js';
import { type PhaseTime, phaseTimes } from './phase-times.js';

/** What every part of a picture is made from. */
export interface Drawing {
  readonly program: Program;
  readonly lang: Lang;
  readonly names: Names;
  readonly said: MapWords;
  readonly colours: Palette;
  readonly times: readonly PhaseTime[];
  /** What ids in the picture begin with, so that two pictures can stand on one page. */
  readonly prefix: string;
}

/** A part of a picture: its markup, and how many pixels it takes downwards. */
export interface Part {
  readonly marks: readonly string[];
  readonly height: number;
}

/** A pathway about to be drawn. Pure. */
export function drawingOf(program: Program, lang: Lang, colours: Palette): Drawing {
  return {
    program,
    lang,
    names: namesOf(program, lang),
    said: mapWords[lang],
    colours,
    times: phaseTimes(program),
    prefix: program.pathway.pathway.replace(/[^a-z0-9]+/g, '-'),
  };
}
