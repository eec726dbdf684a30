import { type Declared, type Finding, finding } from '../../diagnostics/declared.js';
import { fewOf, nearest } from '../../diagnostics/nearest.js';
import { type Choice, hint, quoted } from '../../diagnostics/sentence.js';
import { type ReferenceKind, references } from '../id-schema.js';
import { walk } from '../schema-walk.js';
import type { Outline } from './outline.js';
import { elementAt, inside } from './where.js';

/** An id that points to nothing. */
export type UnknownName = { readonly id: string; readonly in: string } & Choice;

/** Declares the code for an id that points to nothing, with the words for what it should be. */
export function unknownName(code: string, sv: string, en: string): Declared<UnknownName> {
  return {
    code,
    severity: 'error',
    title: { sv: `${sv.charAt(0).toUpperCase()}${sv.slice(1)} finns inte`, en: `Unknown ${en}` },
    explain: (data) => ({
      sv: `${sv.charAt(0).toUpperCase()}${sv.slice(1)} ${quoted(data.id)}${inside(data.in).sv} finns inte.${hint(data).sv}`,
      en: `There is no ${en} ${quoted(data.id)}${data.in === '' ? '' : `, named in ${quoted(data.in)}`}.${hint(data).en}`,
    }),
  };
}

/** The code for each kind of name. */
export const unknownNames: { readonly [K in ReferenceKind]: Declared<UnknownName> } = {
  step: unknownName('unknown-step', 'steget', 'step'),
  phase: unknownName('unknown-phase', 'fasen', 'phase'),
  role: unknownName('unknown-role', 'rollen', 'role'),
  consent: unknownName('unknown-consent', 'samtycket', 'consent'),
  criterion: unknownName('unknown-criterion', 'kriteriet', 'criterion'),
  instrument: unknownName('unknown-instrument', 'instrumentet', 'instrument'),
  information: unknownName('unknown-information', 'informationsklassen', 'information class'),
  agency: unknownName('unknown-agency', 'verksamheten', 'agency'),
  start: unknownName('unknown-start', 'ingången', 'start'),
  handover: unknownName('unknown-handover', 'överlämningen', 'handover'),
  outcome: unknownName('unknown-outcome', 'avslutet', 'outcome'),
  theme: unknownName('unknown-theme', 'temat', 'theme'),
  place: unknownName('unknown-place', 'platsen', 'place'),
};

/** Ids that point to nothing. */
export const referenceCodes: readonly Declared<never>[] = Object.values(unknownNames);

/** Finds ids that point to nothing. */
export function referenceFindings({ value: whole, names }: Outline): readonly Finding[] {
  const findings: Finding[] = [];
  walk(whole, (schema, value, path, at) => {
    const to = references.get(schema)?.to;
    if (to === undefined || typeof value !== 'string' || names.has(to, value)) return;
    findings.push(
      finding(unknownNames[to], path, unknownData(value, elementAt(path), names.of(to).keys()), { at }),
    );
  });
  return findings;
}

/** The data of an unknown name: the nearest known one, else what there is. */
export function unknownData(id: string, element: string, known: Iterable<string>): UnknownName {
  const names = [...known];
  const near = nearest(id, names);
  return { id, in: element, ...(near === undefined ? fewOf(names) : { nearest: near }) };
}
