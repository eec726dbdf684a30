import type { InstrumentSpec, ScaleSpec } from '../definition/pathway.js';
import { inLang } from '../words/text.js';
import type { Block } from './page.js';
import { described, roleList, type Showing, section } from './showing.js';
import { sourceTag, tagged } from './source-tag.js';

const words = {
  sv: {
    version: (version: string) => `Version ${version}.`,
    answers: (roles: string) => `Besvaras av ${roles}.`,
    ages: (from: number | undefined, to: number | undefined) =>
      to === undefined
        ? `Från ${from} år.`
        : from === undefined
          ? `Till och med ${to} år.`
          : `${from}–${to} år.`,
    range: (from: number, to: number) => `${from} till ${to}`,
    better: { higher: 'högre är bättre', lower: 'lägre är bättre' },
    change: (points: number) => `en skillnad på minst ${points} räknas som förändring`,
    band: (from: number | undefined, below: number | undefined) =>
      from === undefined
        ? `under ${below}`
        : below === undefined
          ? `från ${from}`
          : `från ${from} till under ${below}`,
    norm: (norm: string) => `enligt ${norm}`,
  },
  en: {
    version: (version: string) => `Version ${version}.`,
    answers: (roles: string) => `Answered by ${roles}.`,
    ages: (from: number | undefined, to: number | undefined) =>
      to === undefined
        ? `From age ${from}.`
        : from === undefined
          ? `Up to age ${to}.`
          : `Ages ${from}–${to}.`,
    range: (from: number, to: number) => `${from} to ${to}`,
    better: { higher: 'higher is better', lower: 'lower is better' },
    change: (points: number) => `a difference of at least ${points} counts as change`,
    band: (from: number | undefined, below: number | undefined) =>
      from === undefined
        ? `below ${below}`
        : below === undefined
          ? `from ${from}`
          : `from ${from} to below ${below}`,
    norm: (norm: string) => `according to ${norm}`,
  },
} as const;

/** Instruments: who answers, scales with range and direction, bands; never their items. Pure. */
export function showInstruments(showing: Showing): readonly Block[] {
  const instruments = Object.entries(showing.program.pathway.instruments ?? {});
  return section(
    showing.labels.sections.instruments,
    instruments.flatMap(([id, instrument]) => showInstrument(id, instrument, showing)),
  );
}

function showInstrument(id: string, instrument: InstrumentSpec, showing: Showing): readonly Block[] {
  const { lang } = showing;
  const { version, answers, ageFrom, ageTo, licence, scales } = instrument;
  const said = words[lang];
  const text = described(
    id,
    instrument,
    showing,
    version === undefined ? '' : said.version(version),
    said.answers(roleList(answers, showing)),
    ageFrom === undefined && ageTo === undefined ? '' : said.ages(ageFrom, ageTo),
    inLang(licence, lang),
  );
  return [
    { kind: 'item', text },
    ...Object.entries(scales).flatMap(([scale, spec]) => showScale(scale, spec, showing)),
  ];
}

function showScale(id: string, scale: ScaleSpec, { lang }: Showing): readonly Block[] {
  const said = words[lang];
  const { range, better, reliableChange, bands = {} } = scale;
  const parts = [
    said.range(range.from, range.to),
    said.better[better],
    ...(reliableChange === undefined ? [] : [said.change(reliableChange)]),
  ];
  const title = inLang(scale.title, lang, id);
  const about = inLang(scale.about, lang);
  return [
    {
      kind: 'item',
      level: 1,
      text: tagged(
        `${title}: ${parts.join(', ')}.${about === '' ? '' : ` ${about}`}`,
        sourceTag(scale, lang),
      ),
    },
    ...Object.entries(bands).map(([band, spec]): Block => {
      const norm = spec.norm === undefined ? '' : `, ${said.norm(spec.norm)}`;
      const name = inLang(spec.title, lang, band);
      return {
        kind: 'item',
        level: 2,
        text: tagged(`${name}: ${said.band(spec.from, spec.below)}${norm}.`, sourceTag(spec, lang)),
      };
    }),
  ];
}
