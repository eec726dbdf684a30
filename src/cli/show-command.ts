import { programOf } from '../definition/program.js';
import { showPathway } from '../render/show-pathway.js';
import { definitionIn, parentOf } from './definition-file.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';

/** `insats show FILE`: the pathway in plain words; status 1 when it has errors. */
export async function showCommand(path: string, settings: Settings, io: Io): Promise<number> {
  const found = await definitionIn(path, settings, io);
  if (found === undefined) return 1;
  const { pathway } = found;
  io.out(showPathway(programOf(pathway), settings.lang, settings.width, parentOf(found)));
  return 0;
}
