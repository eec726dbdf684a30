import { type Declared, type Finding, finding, warningCode } from '../../diagnostics/declared.js';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { quoted } from '../../diagnostics/sentence.js';
import { keysAt, walk } from '../schema-walk.js';
import type { Outline } from './outline.js';
import { elementAt, inside, isElement } from './where.js';

const titleMissing: Declared<{ readonly id: string }> = warningCode(
  'title-missing',
  { sv: 'Namn saknas', en: 'Title missing' },
  ({ id }) => ({
    sv: `${quoted(id)} saknar \`title\`; id:t visas i stället.`,
    en: `${quoted(id)} has no \`title\`; the id is shown instead.`,
  }),
);

const labelMissing: Declared<{ readonly key: string; readonly in: string; readonly lang: 'sv' | 'en' }> =
  warningCode(
    'label-missing',
    { sv: 'Namnet finns bara på ett språk', en: 'The label is in one language only' },
    (data) => ({
      sv: `${quoted(data.key)}${inside(data.in).sv} saknar ${data.lang === 'sv' ? 'svenska (`sv`)' : 'engelska (`en`)'}; det andra språket visas i stället.`,
      en: `${quoted(data.key)}${inside(data.in).en} lacks ${data.lang === 'sv' ? 'Swedish (`sv`)' : 'English (`en`)'}; the other language is shown instead.`,
    }),
  );

const placeholder: Declared<{ readonly text: string; readonly key: string; readonly in: string }> =
  warningCode('placeholder', { sv: 'Text som ska fyllas i', en: 'Words to be filled in' }, (data) => ({
    sv: `${quoted(data.key)}${inside(data.in).sv} har ${quoted(data.text)}, som ska fyllas i.`,
    en: `${quoted(data.key)}${inside(data.in).en} has ${quoted(data.text)}, which is to be filled in.`,
  }));

const unfilledPlaceholder: Declared<{ readonly theme: string }> = warningCode(
  'unfilled-placeholder',
  { sv: 'Tema som ska fyllas i', en: 'Theme to be filled in' },
  ({ theme }) => ({
    sv: `Temat ${quoted(theme)} är inte ifyllt än: ge det ett namn och ta bort \`placeholder\`.`,
    en: `The theme ${quoted(theme)} is not filled in yet: name it and remove \`placeholder\`.`,
  }),
);

/** Words that are missing or still to come. */
export const labelCodes: readonly Declared<never>[] = [
  titleMissing,
  labelMissing,
  placeholder,
  unfilledPlaceholder,
];

/** Finds labels that are missing, in one language only, or still to be filled in. */
export function labelFindings(outline: Outline): readonly Finding[] {
  const findings: Finding[] = [];
  walk(outline.value, (_schema, value, path, at) => {
    if (at === 'key') return;
    if (isKeys(value))
      findings.push(...elementFindings(outline, value, path), ...textFindings(outline, value, path));
    if (typeof value === 'string') findings.push(...placeholderFindings(value, path));
  });
  const themes = Object.entries(outline.draft.themes ?? {}).filter(
    ([, theme]) => theme?.placeholder === true,
  );
  return [
    ...findings,
    ...themes.map(([theme]) =>
      finding(unfilledPlaceholder, ['themes', theme, 'placeholder'], { theme }, { at: 'key' }),
    ),
  ];
}

function isKeys(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function elementFindings(
  { broken }: Outline,
  value: { readonly [key: string]: unknown },
  path: DataPath,
): readonly Finding[] {
  if (!isElement(path) || path[0] === 'texts' || !keysAt(path).includes('title')) return [];
  if (broken.within([...path, '<<'])) return [];
  const { title } = value;
  const hasWords = isKeys(title) && (title.sv !== undefined || title.en !== undefined);
  if (hasWords || broken.within([...path, 'title']) || (title !== undefined && !isKeys(title))) return [];
  return [finding(titleMissing, path, { id: String(path.at(-1)) }, { at: 'key' })];
}

function textFindings(
  { broken }: Outline,
  value: { readonly [key: string]: unknown },
  path: DataPath,
): readonly Finding[] {
  const key = path.at(-1);
  if ((key !== 'title' && key !== 'prompt') || broken.within(path)) return [];
  const { sv, en } = value;
  if ((sv === undefined) === (en === undefined)) return [];
  return [
    finding(
      labelMissing,
      path,
      { key, in: elementAt(path), lang: sv === undefined ? 'sv' : 'en' },
      { at: 'key' },
    ),
  ];
}

function placeholderFindings(value: string, path: DataPath): readonly Finding[] {
  const text = /\{\{[^{}]{0,60}\}\}/.exec(value)?.[0];
  if (text === undefined) return [];
  const key = String(path.findLast((part) => part !== 'sv' && part !== 'en') ?? '');
  return [finding(placeholder, path, { text, key, in: elementAt(path) })];
}
