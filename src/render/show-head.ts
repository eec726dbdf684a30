import type { Pathway } from '../definition/pathway.js';
import { dateWords } from '../words/dates.js';
import { capitalised } from '../words/sentences.js';
import { inLang, type Lang } from '../words/text.js';
import type { Block, Row } from './page.js';
import { described, items, roleList, ruleItems, type Showing, section } from './showing.js';
import { sourceTag, tagged } from './source-tag.js';

/** Title, what the pathway is, and what holds for all of it. Pure. */
export function showHead(showing: Showing, parent?: Pathway): readonly Block[] {
  const { program, lang, labels } = showing;
  const { pathway } = program;
  const about = inLang(pathway.about, lang);
  const tag = sourceTag(pathway, lang);
  return [
    { kind: 'title', text: inLang(pathway.title, lang) },
    ...(about === '' && tag === '' ? [] : [{ kind: 'paragraph', text: tagged(about, tag) } as const]),
    { kind: 'rows', rows: headRows(showing, parent) },
    ...labels.legend.map((text): Block => ({ kind: 'paragraph', text })),
  ];
}

function headRows(showing: Showing, parent: Pathway | undefined): readonly Row[] {
  const { program, lang, labels } = showing;
  const { pathway } = program;
  const { excludedKind } = pathway;
  const valid = validity(pathway.validFrom, pathway.validUntil, showing);
  return [
    [labels.id, `${pathway.pathway}, ${labels.version} ${pathway.version}`],
    ...variantRow(showing, parent),
    [labels.status, labels.statuses[pathway.status]],
    ...(valid === '' ? [] : [[labels.valid, valid] as const]),
    [labels.subject, labels.subjects[pathway.subject]],
    [labels.legalBasis, labels.legalBases[pathway.legalBasis]],
    ...(excludedKind === undefined ? [] : [[labels.excludedKind, excludedKind] as const]),
    [labels.documentation, labels.documentations[pathway.documentation]],
    [labels.authority, roleList(pathway.authority, showing)],
    ...Object.entries(pathway.texts ?? {}).map(
      ([prefix, text], at): Row => [at === 0 ? labels.texts : '', `${prefix}: ${textTitle(text, lang)}`],
    ),
  ];
}

/** What a variant is built on: the parent by name when it is at hand. */
function variantRow({ program, lang, labels }: Showing, parent: Pathway | undefined): readonly Row[] {
  const { extends: tie } = program.pathway;
  if (tie === undefined) return [];
  const title = parent?.pathway === tie.pathway ? `${inLang(parent.title, lang)}, ` : '';
  return [[labels.variantOf, `${title}${tie.pathway}, ${labels.version} ${tie.version}`]];
}

function textTitle(
  text: { readonly title: { readonly sv?: string; readonly en?: string }; readonly published?: string },
  lang: Lang,
): string {
  const title = inLang(text.title, lang);
  return text.published === undefined ? title : `${title}, ${dateWords(text.published, lang)}`;
}

function validity(from: string | undefined, until: string | undefined, { labels, lang }: Showing): string {
  const parts = [
    from === undefined ? '' : `${labels.from} ${dateWords(from, lang)}`,
    until === undefined ? '' : `${labels.until} ${dateWords(until, lang)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The trial period of the definition, with the questions that its evaluation asks. Pure. */
export function showPilot(showing: Showing): readonly Block[] {
  const { labels, program } = showing;
  const { pilot } = program.pathway;
  if (pilot === undefined) return [];
  const dates = validity(pilot.from, pilot.until, showing);
  return section(labels.sections.pilot, [
    { kind: 'paragraph', text: described('pilot', pilot, showing, capitalised(dates)) },
    ...items(pilot.evaluation, showing),
  ]);
}

/** Purposes, headline and what holds throughout. Pure. */
export function showPurposes(showing: Showing): readonly Block[] {
  const { labels, program } = showing;
  const { purposes, principles } = program.pathway;
  return [
    ...section(labels.sections.purposes, items(purposes, showing)),
    ...section(labels.sections.principles, items(principles, showing)),
  ];
}

/** The rules on the case as a whole. Pure. */
export function showWhole(showing: Showing): readonly Block[] {
  const rules = showing.program.whole.filter(({ element }) => element.type === 'case');
  return section(showing.labels.sections.whole, ruleItems(rules, showing));
}
