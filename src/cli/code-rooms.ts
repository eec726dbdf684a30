import { crossCodes } from '../definition/check/cross.js';
import { plainCodes } from '../definition/check/plain-codes.js';
import { structureCodes } from '../definition/check/structure-codes.js';
import type { Sentence } from '../diagnostics/declared.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { mappingCodes } from '../mapping/mapping-codes.js';
import { scenarioCodes } from '../scenario/scenario-codes.js';
import { variantCodes } from '../variant/codes.js';
import { behaviourRules } from '../verify/rules.js';
import { yamlCodes } from '../yaml/yaml-codes.js';
import { againstCodes } from './against.js';
import { behaviourPages } from './behaviour-pages.js';
import type { CodePage, CodePages } from './code-page.js';
import { diagnosticPages } from './diagnostic-pages.js';
import { formCodes, refusalCodes, structuralCodes } from './entry-codes.js';
import { parentHasErrors } from './parent-codes.js';
import { notTextCode } from './read-text.js';

/** One meaning of a code, as people are told it. */
export interface ExplainedCode {
  readonly code: string;
  /** Missing for what is said of an entry: whether that stops it, the reason tells. */
  readonly severity?: Diagnostic['severity'];
  /** What it means in a few words, or in a sentence when there is no page. */
  readonly title: Sentence;
  readonly page?: CodePage;
}

/** The codes that are told at one time, about one thing. */
export interface CodeRoom {
  readonly title: Sentence;
  readonly codes: readonly ExplainedCode[];
}

interface Titled {
  readonly code: string;
  readonly severity: Diagnostic['severity'];
  readonly title: Sentence;
}

function paged(declared: readonly Titled[], pages: CodePages): readonly ExplainedCode[] {
  return declared.map(({ code, severity, title }) => {
    const page = Object.hasOwn(pages, code) ? pages[code] : undefined;
    return { code, severity, title, ...(page === undefined ? {} : { page }) };
  });
}

function told(sentences: { readonly [code: string]: Sentence }): readonly ExplainedCode[] {
  return Object.entries(sentences).map(([code, title]) => ({ code, title }));
}

/** Every code that insats says, where it is said: from the file as text to the entries of a case. */
export const codeRooms: readonly CodeRoom[] = [
  {
    title: { sv: 'Filen som text', en: 'The file as text' },
    codes: paged([notTextCode, ...yamlCodes], diagnosticPages),
  },
  {
    title: { sv: 'Insatsens språk', en: 'The language of a pathway' },
    codes: paged([...plainCodes, ...structureCodes], diagnosticPages),
  },
  {
    title: { sv: 'Hur insatsens delar hänger ihop', en: 'How the parts of a pathway fit together' },
    codes: paged(crossCodes, diagnosticPages),
  },
  {
    title: { sv: 'Hur en lokal variant passar det den bygger på', en: 'How a local variant fits its parent' },
    codes: paged([parentHasErrors, ...variantCodes], diagnosticPages),
  },
  {
    title: { sv: 'Numret på en ny version', en: 'The number of a new version' },
    codes: paged(againstCodes, diagnosticPages),
  },
  {
    title: { sv: 'Det som kan gå fel i ett ärende', en: 'What can go wrong in a case' },
    codes: paged(behaviourRules, behaviourPages),
  },
  { title: { sv: 'Scenarier', en: 'Scenarios' }, codes: paged(scenarioCodes, diagnosticPages) },
  {
    title: { sv: 'Hur öppna ärenden går till en ny version', en: 'How open cases go to a new version' },
    codes: paged(mappingCodes, diagnosticPages),
  },
  { title: { sv: 'Registreringar som nekas', en: 'Entries that are refused' }, codes: told(refusalCodes) },
  { title: { sv: 'Ärendets läge', en: 'The state of a case' }, codes: told(structuralCodes) },
  { title: { sv: 'En registrerings form', en: 'The form of an entry' }, codes: told(formCodes) },
];
