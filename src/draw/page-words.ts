import type { Basis } from '../definition/rule.js';
import type { Lang } from '../words/text.js';

/** The fixed words of a page. */
export interface PageWords {
  readonly contents: string;
  readonly map: string;
  readonly mapScroll: string;
  readonly description: string;
  readonly rules: string;
  readonly rulesAbout: string;
  readonly columns: {
    readonly element: string;
    readonly rule: string;
    readonly strength: string;
    readonly basis: string;
    readonly source: string;
  };
  readonly bases: { readonly [B in Basis]: string };
  readonly whole: string;
  readonly madeFrom: (pathway: string, version: string) => string;
}

const sv: PageWords = {
  contents: 'Innehåll',
  map: 'Kartan',
  mapScroll: 'Karta över insatsen. Går att rulla i sidled.',
  description: 'Beskrivningen',
  rules: 'Reglerna',
  rulesAbout: 'Varje regel med hur starkt den gäller, vad den vilar på och var den står.',
  columns: { element: 'Gäller', rule: 'Regel', strength: 'Styrka', basis: 'Grund', source: 'Källa' },
  bases: { law: 'lag', method: 'metod', local: 'lokalt' },
  whole: 'hela insatsen',
  madeFrom: (pathway, version) => `Gjord ur ${pathway}, version ${version}.`,
};

const en: PageWords = {
  contents: 'Contents',
  map: 'The map',
  mapScroll: 'Map of the intervention. Scrolls sideways.',
  description: 'The description',
  rules: 'The rules',
  rulesAbout: 'Every rule with how strongly it holds, what it rests on and where it stands.',
  columns: { element: 'Holds for', rule: 'Rule', strength: 'Strength', basis: 'Basis', source: 'Source' },
  bases: { law: 'law', method: 'method', local: 'local' },
  whole: 'the whole intervention',
  madeFrom: (pathway, version) => `Made from ${pathway}, version ${version}.`,
};

/** The fixed words of a page, by language. */
export const pageWords: { readonly [L in Lang]: PageWords } = { sv, en };
