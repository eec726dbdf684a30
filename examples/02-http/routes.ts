import type { Route } from './route.js';
import { openCase } from './routes/open-case.js';
import { readEvents } from './routes/read-events.js';
import { readOverview } from './routes/read-overview.js';
import { readTimeline } from './routes/read-timeline.js';
import { recordEntry } from './routes/record-entry.js';

/** Every route of the service; `/openapi.json` describes them. */
export const routes: readonly Route[] = [openCase, readOverview, readTimeline, recordEntry, readEvents];
