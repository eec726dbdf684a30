import { expect, test } from 'vitest';
import { retention } from '../../src/case/retention.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { smallPathway } from './small-pathway.js';

const compiled = compilePathway(smallPathway());

test('five years after the last note, done by the end of the calendar year after (LAW-50)', () => {
  expect(retention(compiled, { kept: 'five-years', lastNote: '2026-12-10' })).toEqual({
    from: '2031-12-10',
    latest: '2032-12-31',
  });
  expect(retention(compiled, { kept: 'five-years', lastNote: '2028-02-29' })).toEqual({
    from: '2033-02-28',
    latest: '2034-12-31',
  });
});

test('the day of the last note is the day in the zone of the pathway', () => {
  const question = { kept: 'five-years', lastNote: '2026-12-31T23:30:00Z' } as const;
  expect(retention(compiled, question)).toEqual({ from: '2032-01-01', latest: '2033-12-31' });
});

test('enquiry documents are kept until the child is 30, and the law names no last day', () => {
  const question = { kept: 'until-30', lastNote: '2026-12-10', birthDate: '2016-02-29' } as const;
  expect(retention(compiled, question)).toEqual({ from: '2046-03-01' });
});

test.each([
  [{ kept: 'ten-years', lastNote: '2026-12-10' }],
  [{ kept: 'five-years', lastNote: 'i går' }],
  [{ kept: 'until-30', lastNote: '2026-12-10' }],
  [undefined],
])('what is no question is refused: %j', (question) => {
  expect(() => retention(compiled, question as never)).toThrow(
    expect.objectContaining({ code: 'invalid-argument' }),
  );
});
