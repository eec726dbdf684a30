import type { Pathway } from '../definition/pathway.js';
import type { Program } from '../definition/program.js';
import type { Lang } from '../words/text.js';
import { type Block, printPage } from './page.js';
import { showConsents } from './show-consents.js';
import { showEnds, showReference, showStarts } from './show-ends.js';
import { showHead, showPilot, showPurposes, showWhole } from './show-head.js';
import { showInstruments } from './show-instruments.js';
import { showPeople } from './show-people.js';
import { showPhases } from './show-phase.js';
import { showVariant } from './show-variant.js';
import { showingOf } from './showing.js';

/**
 * A pathway in plain Swedish or English, as one would write it for colleagues: everything that it models, with the source
 * of each thing. Pure. Plain text of at most `width` columns (default 80).
 *
 * @param parent - of a local variant: then it is told first what the variant changes
 */
export function showPathway(program: Program, lang: Lang, width?: number, parent?: Pathway): string {
  return printPage(pathwayPage(program, lang, parent), width);
}

/** The same as parts of a page, for another form than plain text. Pure. */
export function pathwayPage(program: Program, lang: Lang, parent?: Pathway): readonly Block[] {
  const showing = showingOf(program, lang);
  return [
    ...showHead(showing, parent),
    ...showVariant(showing, parent),
    ...showPilot(showing),
    ...showPurposes(showing),
    ...showStarts(showing),
    ...showWhole(showing),
    ...showPhases(showing),
    ...showConsents(showing),
    ...showEnds(showing),
    ...showPeople(showing),
    ...showInstruments(showing),
    ...showReference(showing),
  ];
}
