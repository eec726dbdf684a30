import { sourcePattern } from '../definition/id-schema.js';
import type { Sentence } from '../diagnostics/declared.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import { isTable } from '../diagnostics/misuse.js';
import type { TextRead } from '../yaml/in-text.js';

/** A line of the pathway that a fact is the source of, and what stands there: `phases.planering.must.0`. */
export interface TracedLine {
  readonly line: number;
  readonly element: string;
}

/** Whether a fact has a line, says why it has none, or neither. */
export type Standing = 'modelled' | 'not-modelled' | 'silent';

/** One fact of the source text, and where it went. */
export interface TracedFact {
  readonly fact: string;
  readonly standing: Standing;
  readonly lines: readonly TracedLine[];
  /** Why no line carries it, as `facts.yaml` says. */
  readonly reason?: string;
  /** Scenarios that name it under `checks`. */
  readonly scenarios: readonly string[];
}

/** Where every fact went, and what the pathway names that is no fact. */
export interface Trace {
  readonly facts: readonly TracedFact[];
  /** Sources of the texts of the list that it lacks, with their lines. */
  readonly unknown: readonly { readonly fact: string; readonly lines: readonly TracedLine[] }[];
}

/** Follows each fact from the list to the pathway and its scenarios. Pure. Sources of texts that the list does not tell, such as law, are left out. */
export function traceOf(pathway: TextRead, facts: TextRead, scenarios: readonly unknown[]): Trace {
  const places = new Map<string, TracedLine[]>();
  collect(pathway.value, [], (fact, path) => {
    const { line } = pathway.spanOf(path, 'value');
    places.set(fact, [...(places.get(fact) ?? []), { line, element: elementOf(path) }]);
  });
  const listed = isTable(facts.value) ? facts.value : {};
  const texts = new Set(Object.keys(listed).map(prefixOf));
  const checks = scenarios.flatMap(checksIn);
  return {
    facts: Object.entries(listed).map(([fact, told]) => {
      const lines = places.get(fact) ?? [];
      const reason = isTable(told) && typeof told.notModelled === 'string' ? told.notModelled : undefined;
      const standing = lines.length > 0 ? 'modelled' : reason === undefined ? 'silent' : 'not-modelled';
      const named = checks.filter((one) => one.facts.includes(fact)).map(({ scenario }) => scenario);
      return { fact, standing, lines, ...(reason === undefined ? {} : { reason }), scenarios: named };
    }),
    unknown: [...places]
      .filter(([fact]) => !Object.hasOwn(listed, fact) && texts.has(prefixOf(fact)))
      .map(([fact, lines]) => ({ fact, lines })),
  };
}

/** What is wrong with a list of facts as a whole; undefined when it can be followed. Pure. */
export function factFault(value: unknown): Sentence | undefined {
  const wanted = {
    sv: 'Varje uppgift i texten står på en rad med sitt id, som `KON-01: { says: { sv: Barnet får en kontaktfamilj } }`.',
    en: 'Each fact of the text stands on a line with its id, such as `KON-01: { says: { en: The child has a contact family } }`.',
  };
  if (!isTable(value) || Object.keys(value).length === 0) return wanted;
  const [odd] = Object.keys(value).filter((id) => !sourcePattern.test(id));
  if (odd === undefined) return undefined;
  return {
    sv: `\`${odd}\` är inte ett id på en uppgift. ${wanted.sv}`,
    en: `\`${odd}\` is not the id of a fact. ${wanted.en}`,
  };
}

function prefixOf(fact: string): string {
  return fact.replace(/-[^-]*$/, '');
}

/** The element whose source it is, without the list of sources itself. */
function elementOf(path: DataPath): string {
  const at = path.lastIndexOf('source');
  return at <= 0 ? 'pathway' : path.slice(0, at).join('.');
}

function collect(value: unknown, path: DataPath, found: (fact: string, path: DataPath) => void): void {
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, at) => [at, item] as const)
    : isTable(value)
      ? Object.entries(value)
      : [];
  for (const [key, part] of parts) {
    const place = [...path, key];
    if (key === 'source' && Array.isArray(part))
      part.forEach((fact, at) => {
        if (typeof fact === 'string') found(fact, [...place, at]);
      });
    else collect(part, place, found);
  }
}

/** The facts that each scenario of a file names. */
function checksIn(
  value: unknown,
): readonly { readonly scenario: string; readonly facts: readonly unknown[] }[] {
  const all = isTable(value) && isTable(value.scenarios) ? value.scenarios : {};
  return Object.entries(all).flatMap(([scenario, told]) =>
    isTable(told) && Array.isArray(told.checks) ? [{ scenario, facts: told.checks }] : [],
  );
}
