import { programOf } from '../definition/program.js';
import { showPathway } from '../render/show-pathway.js';
import type { Io } from './io.js';
import { loadPathway } from './load-pathway.js';
import type { Settings } from './settings.js';

/** `insats show FILE`: the pathway in plain words; status 1 when it has errors. */
export async function showCommand(path: string, settings: Settings, io: Io): Promise<number> {
  const pathway = await loadPathway(path, settings, io);
  if (pathway === undefined) return 1;
  io.out(showPathway(programOf(pathway), settings.lang, settings.width));
  return 0;
}
