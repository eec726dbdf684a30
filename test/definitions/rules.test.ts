import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/definition/program-rules.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { pathwayFrom } from '../../src/variant/pathway-from.js';
import { definitions, pathwayOf, rulesOf, sourcePlaces } from './definition.js';

/** A rule as one line for a reviewer: strength, id, what it asks, basis when it is not the method's, sources. */
function line({ strength, id, spec, basis, source }: Rule): string {
  const { id: _id, title: _title, source: _source, basis: _basis, ...asked } = spec;
  const tail = [basis === 'method' ? '' : basis, ...source].filter((word) => word !== '').join(' ');
  return `${strength.padEnd(5)} ${id}  ${JSON.stringify(asked)}  ${tail}`.trimEnd();
}

/** The ids of a pathway's elements: what may be recorded, answered, confirmed, and by whom. */
function elements(id: string): readonly string[] {
  const pathway = pathwayOf(id);
  const phases = Object.entries(pathway.phases).map(([phase, spec]) =>
    `phase ${phase}: ${Object.keys(spec.steps ?? {}).join(' ')}`.trimEnd(),
  );
  const tables = [
    'starts',
    'steps',
    'roles',
    'places',
    'themes',
    'criteria',
    'consents',
    'instruments',
  ] as const;
  return [
    ...phases,
    ...[...tables, 'outcomes' as const].map((table) =>
      `${table}: ${Object.keys(pathway[table] ?? {}).join(' ')}`.trimEnd(),
    ),
  ];
}

describe.each(definitions)('the rules of $id', ({ id }) => {
  it('are these, one a line', async () => {
    const lines = [...elements(id), '', ...rulesOf(compilePathway(pathwayOf(id))).map(line)];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`rules/${id}.txt`);
  });

  it('lose something that is pinned when any line that names a source is taken away', () => {
    const pathway = pathwayOf(id);
    const whole = pinned(pathway);
    const unnoticed = sourcedElements(pathway).filter((path) => {
      const less = without(pathway, path);
      return JSON.stringify(pinned(less)) === JSON.stringify(whole);
    });
    expect(unnoticed).toEqual([]);
  });

  it('have a source, or say that they are local', () => {
    const bare = rulesOf(compilePathway(pathwayOf(id))).filter(
      (rule) => rule.source.length === 0 && rule.basis !== 'local',
    );
    expect(bare.map((rule) => rule.id)).toEqual([]);
  });

  it('say law only where the law is the source', () => {
    const wrong = rulesOf(compilePathway(pathwayOf(id))).filter(
      (rule) => (rule.basis === 'law') !== rule.source.some((fact) => fact.startsWith('LAW-')),
    );
    expect(wrong.map((rule) => rule.id)).toEqual([]);
  });
});

function pinned(pathway: unknown): readonly string[] {
  return sourcePlaces(pathway).map(({ fact, path }) => `${fact} ${path}`);
}

type Path = readonly (string | number)[];

/** Paths to everything in plain data that names a source itself. */
function sourcedElements(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = !Array.isArray(value) && 'source' in value && path.length > 0 ? [path] : [];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((item, at) => [at, item] as const)
    : Object.entries(value);
  return [...own, ...entries.flatMap(([key, item]) => sourcedElements(item, [...path, key]))];
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(value))
    return rest.length === 0
      ? value.filter((_item, at) => at !== key)
      : value.map((item, at) => (at === key ? without(item, rest) : item));
  const copy = { ...(value as Record<string, unknown>) };
  if (key === undefined) return copy;
  if (rest.length === 0) delete copy[key];
  else copy[key] = without(copy[key], rest);
  return copy;
}

describe('Bron is five meetings, three of them themed, and four by name', () => {
  const bron = pathwayOf('kumla.bron');
  const steps = Object.values(bron.phases.motesserie?.steps ?? {});
  const parts = (part: string): number => steps.filter((step) => step.part === part).length;

  it('counts five meetings in all, three themed, and a headline of four', () => {
    expect(steps.filter((step) => 'meeting' in step)).toHaveLength(5);
    expect(parts('tema')).toBe(3);
    expect(bron.headline?.count).toBe(4);
    expect(bron.headline?.parts.reduce((sum, part) => sum + parts(part), 0)).toBe(4);
  });

  it('is refused by the reader when a step changes its part', () => {
    const changed = structuredClone(bron) as unknown as {
      phases: { motesserie: { steps: { [id: string]: { part?: string } } } };
    };
    const step = changed.phases.motesserie.steps['mote-4'];
    if (step !== undefined) step.part = 'avslutning';
    const { pathway, diagnostics } = pathwayFrom(changed);
    expect(pathway).toBeUndefined();
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, data }) => ({ code, data }))).toEqual([
      {
        code: 'headline-mismatch',
        data: { count: 4, counted: 3, steps: ['mote-1', 'mote-2', 'mote-3'] },
      },
    ]);
  });

  it('lets another reading be one word: the themes and the reassembly', () => {
    const other = { ...bron, headline: { ...bron.headline, parts: ['tema', 'avslutning'] } };
    expect(pathwayFrom(other).pathway?.headline?.parts).toEqual(['tema', 'avslutning']);
  });

  it('is refused when two meetings share a theme', () => {
    const changed = structuredClone(bron) as unknown as {
      phases: { motesserie: { steps: { [id: string]: { themes?: string[] } } } };
    };
    const step = changed.phases.motesserie.steps['mote-4'];
    if (step !== undefined) step.themes = ['tema-1'];
    expect(pathwayFrom(changed).diagnostics.map(({ code }) => code)).toContain('themes-not-distinct');
  });
});
