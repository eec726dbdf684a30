import familjeteam from '../../../definitions/norrkoping.familjeteam-7-15/pathway.js';
import { compilePathway, openCase, type Recorded, record } from '../../../src/index.js';

const compiled = compilePathway(familjeteam);

/** What a host writes against the largest shipped definition, with literal ids. */
export const recorded: Recorded = record(compiled, openCase(compiled), {
  id: 'e-1',
  kind: 'answered',
  step: 'familjens-svar',
  option: 'ja',
  happened: '2026-03-02',
  recordedAt: '2026-03-02T12:00:00Z',
  by: { role: 'handlaggare' },
});
