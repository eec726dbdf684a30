import type { Overview } from '../case/overview.js';
import type { TimelineRow } from '../case/timeline.js';
import type { Viewer } from '../case/visibility.js';
import type { Program } from '../definition/program.js';
import type { RecordedJournal } from './record-journal.js';

/** A journal that has been run: what to write of it. */
export interface RunResult {
  readonly program: Program;
  readonly recorded: RecordedJournal;
  readonly rows: readonly TimelineRow[];
  readonly overview: Overview;
  readonly viewer: Viewer;
}
