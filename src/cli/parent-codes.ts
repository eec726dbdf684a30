import { type Declared, errorCode } from '../diagnostics/declared.js';
import { quoted } from '../diagnostics/sentence.js';

/** The parent of a variant was found, and cannot be read. */
export const parentHasErrors: Declared<{
  readonly pathway: string;
  readonly version: string;
  readonly count: number;
}> = errorCode(
  'parent-has-errors',
  { sv: 'Insatsen som varianten bygger på har fel', en: 'The parent of the variant has errors' },
  ({ pathway, version, count }) => ({
    sv: `Insatsen ${quoted(pathway)} ${version}, som varianten bygger på, har ${count} fel. Rätta dem först.`,
    en: `The pathway ${quoted(pathway)} ${version}, which the variant is built on, has ${count === 1 ? '1 error' : `${count} errors`}. Mend them first.`,
  }),
);
