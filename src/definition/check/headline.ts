import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import { quoted } from '../../diagnostics/sentence.js';
import type { StepSpec } from '../pathway.js';
import type { Element } from './elements.js';
import type { Outline } from './outline.js';
import { type UnknownName, unknownData, unknownName } from './references.js';

const unknownPart: Declared<UnknownName> = unknownName('unknown-part', 'delen', 'part');

const headlineMismatch: Declared<{
  readonly count: number;
  readonly counted: number;
  readonly steps: readonly string[];
}> = errorCode(
  'headline-mismatch',
  { sv: 'Rubrikens antal stämmer inte', en: 'The headline count does not fit' },
  ({ count, counted, steps }) => ({
    sv: `\`headline\` säger ${count}, men stegen med de delarna är ${counted}${steps.length === 0 ? '' : `: ${steps.map(quoted).join(', ')}`}.`,
    en: `\`headline\` says ${count}, but the steps with those parts are ${counted}${steps.length === 0 ? '' : `: ${steps.map(quoted).join(', ')}`}.`,
  }),
);

const themesNotDistinct: Declared<{
  readonly step: string;
  readonly other: string;
  readonly theme: string;
  readonly part: string;
}> = errorCode(
  'themes-not-distinct',
  { sv: 'Samma tema två gånger', en: 'The same theme twice' },
  (data) => ({
    sv: `${quoted(data.step)} har temat ${quoted(data.theme)}, som redan står på ${quoted(data.other)}: steg med samma del (${quoted(data.part)}) ska ha olika teman.`,
    en: `${quoted(data.step)} has the theme ${quoted(data.theme)}, which already stands on ${quoted(data.other)}: steps of the same part (${quoted(data.part)}) should have different themes.`,
  }),
);

/** Counts and themes that do not follow from the steps. */
export const headlineCodes: readonly Declared<never>[] = [unknownPart, headlineMismatch, themesNotDistinct];

/** Finds a headline count that the steps do not bear out, and themes that repeat. */
export function headlineFindings(outline: Outline): readonly Finding[] {
  const parts = outline.elements
    .filter((element) => element.type === 'step')
    .map((element) => ({ element, spec: element.spec as StepSpec }));
  return [...countFindings(outline, parts), ...themeFindings(parts)];
}

type Part = { readonly element: Element; readonly spec: StepSpec };

function countFindings({ draft: { headline }, broken }: Outline, parts: readonly Part[]): readonly Finding[] {
  if (headline === undefined || broken.within(['headline'])) return [];
  const known = [...new Set(parts.flatMap(({ spec }) => spec.part ?? []))];
  const unknown = [...headline.parts.entries()].filter(([, part]) => !known.includes(part));
  if (unknown.length > 0) {
    return unknown.map(([at, part]) =>
      finding(unknownPart, ['headline', 'parts', at], unknownData(part, '', known)),
    );
  }
  if (broken.within(['phases']) || broken.within(['steps'])) return [];
  const steps = parts.filter(({ spec }) => spec.part !== undefined && headline.parts.includes(spec.part));
  const counted = steps.length;
  if (counted === headline.count) return [];
  const data = { count: headline.count, counted, steps: steps.map(({ element }) => element.id) };
  return [finding(headlineMismatch, ['headline', 'count'], data)];
}

function themeFindings(parts: readonly Part[]): readonly Finding[] {
  const first = new Map<string, string>();
  return parts.flatMap(({ element, spec }) =>
    [...(spec.themes ?? []).entries()].flatMap(([at, theme]) => {
      if (spec.part === undefined) return [];
      const key = `${spec.part} ${theme}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, element.id);
      if (other === undefined) return [];
      return [
        finding(themesNotDistinct, [...element.path, 'themes', at], {
          step: element.id,
          other,
          theme,
          part: spec.part,
        }),
      ];
    }),
  );
}
