import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { pathwayFrom } from '../../src/variant/pathway-from.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { codes, faults, faultsInWords } from './all-faults.js';
import { dataFaults, textFaults } from './faults/data-faults.js';
import { diagnosticsOf } from './read-fault.js';

const told = ({ code, span, path, data }: Diagnostic): object => ({
  code,
  at: span === undefined ? '' : `${span.line}:${span.column}-${span.endLine}:${span.endColumn}`,
  path,
  data,
});

describe.each(faults)('$code', ({ code, wrong, right, found, ...how }) => {
  test('the wrong text gives exactly these diagnostics', () => {
    const diagnostics = diagnosticsOf(wrong, how);
    expect(diagnostics.map(told)).toEqual(found.map((one) => ({ code, ...one })));
  });

  test('the right text does not', () => {
    const diagnostics = diagnosticsOf(right, how);
    const expected = how.whole ? diagnostics.filter((one) => one.code !== code) : [];
    expect(diagnostics.map(told)).toEqual(expected.map(told));
  });
});

describe.each(dataFaults)('$code', ({ code, make, found }) => {
  test('the data gives exactly this among the diagnostics of its code', () => {
    const { pathway, diagnostics } = pathwayFrom(make());
    expect(pathway).toBeUndefined();
    const own = diagnostics.filter((one) => one.code === code);
    expect(own.map(({ path, data }) => ({ path, data }))).toEqual(found);
  });
});

describe.each(textFaults)('$code', ({ code, make, found }) => {
  test('what is read gives exactly this', () => {
    const { pathway, diagnostics } = readPathway(make() as string);
    expect(pathway).toBeUndefined();
    expect(diagnostics.map(({ path, data }) => ({ path, data }))).toEqual(found);
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
  });
});

test('every declared code has a row, every row a declared code, and no code is declared twice', () => {
  const declared = codes.map((one) => one.code);
  const shown = [...faults, ...faultsInWords].map((one) => one.code);
  expect([...new Set(shown)].sort()).toEqual([...declared].sort());
  expect(new Set(declared).size).toBe(declared.length);
});

test('codes are words with hyphens', () => {
  for (const { code } of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
