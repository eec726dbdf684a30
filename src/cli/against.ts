import { behaviourHash, textHash } from '../definition/hash.js';
import type { Pathway } from '../definition/pathway.js';
import { compareVersions, numbersOf, versionMeant } from '../definition/versions.js';
import { type Declared, errorCode, finding } from '../diagnostics/declared.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { quoted } from '../diagnostics/sentence.js';
import { readInText } from '../yaml/in-text.js';
import type { ReadFile } from './find-parents.js';

interface Versions {
  readonly [key: string]: unknown;
  /** The version in use, and what this one says and should say. */
  readonly before: string;
  readonly version: string;
  readonly meant: string;
}

/** It differs from the version in use, and has its number. */
export const versionNotRaised: Declared<Versions> = errorCode(
  'version-not-raised',
  {
    sv: 'Insatsen har ändrats utan att få ett nytt nummer',
    en: 'The pathway has changed under its old number',
  },
  ({ before, meant }) => ({
    sv: `Insatsen skiljer sig från ${quoted(before)} som används, men har samma nummer. Skriv ${quoted(meant)}.`,
    en: `The pathway differs from ${quoted(before)} in use, but has the same number. Write ${quoted(meant)}.`,
  }),
);

/** Only its last number has grown, which says that no case goes otherwise; but some do. */
export const versionTooSmall: Declared<Versions> = errorCode(
  'version-too-small',
  {
    sv: 'Numret lovar rättade texter, men ärenden går på ett annat sätt',
    en: 'The number promises corrected texts, but cases go otherwise',
  },
  ({ before, version, meant }) => ({
    sv: `${quoted(version)} efter ${quoted(before)} lovar att bara texter är rättade, men ärenden går på ett annat sätt. Skriv ${quoted(meant)}.`,
    en: `${quoted(version)} after ${quoted(before)} promises that only texts are corrected, but cases go otherwise. Write ${quoted(meant)}.`,
  }),
);

/** It comes before the version in use. */
export const versionGoesBack: Declared<Versions> = errorCode(
  'version-goes-back',
  { sv: 'Numret kommer före det som används', en: 'The number comes before the one in use' },
  ({ before, version, meant }) => ({
    sv: `${quoted(version)} kommer före ${quoted(before)}, som används. Skriv ${quoted(meant)}.`,
    en: `${quoted(version)} comes before ${quoted(before)}, which is in use. Write ${quoted(meant)}.`,
  }),
);

/** Codes about a definition beside the version of it that is in use. */
export const againstCodes: readonly Declared<Versions>[] = [
  versionNotRaised,
  versionTooSmall,
  versionGoesBack,
];

/** What is wrong with the number of a definition beside the version of it that is in use: at most one finding. Pure. */
export function numberFindings(file: ReadFile, before: Pathway, after: Pathway): readonly Diagnostic[] {
  const kind = whatIsWrong(before, after);
  if (kind === undefined) return [];
  const data = { before: before.version, version: after.version, meant: nextNumber(before, after) };
  return [readInText(file.text, file.path).diagnosticOf(finding(kind, ['version'], data))];
}

function whatIsWrong(before: Pathway, after: Pathway): Declared<Versions> | undefined {
  const order = compareVersions(before.version, after.version);
  if (order > 0) return versionGoesBack;
  if (order === 0) return textHash(before) === textHash(after) ? undefined : versionNotRaised;
  return versionMeant(before, after) === undefined ? undefined : versionTooSmall;
}

/** The next number after the one in use: the last one grows when only texts differ, else the one before it. */
function nextNumber(before: Pathway, after: Pathway): string {
  const [major = 0, minor = 0, patch = 0] = numbersOf(before.version);
  return behaviourHash(before) === behaviourHash(after)
    ? `${major}.${minor}.${patch + 1}`
    : `${major}.${minor + 1}.0`;
}
