import { describe, expect, test } from 'vitest';
import { compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import { namesOf } from '../../src/render/names.js';
import { refusalText } from '../../src/render/refusal-text.js';
import type { TestCase } from '../../src/testing/test-case.js';
import { smallPathway, startedCase } from './small-pathway.js';

const compiled = compilePathway(smallPathway());

/** A case with two visits booked, and a letter that is none. */
function booked(): TestCase {
  return startedCase(compiled)
    .named('bokning-1')
    .books('besok', '2026-03-10')
    .named('bokning-2')
    .books('besok', '2026-03-17')
    .on('2026-03-10');
}
const visit = { present: ['barn-1'] };
const unknown = { rule: 'unknown-booking', weight: 'bar', found: { value: 'bokning-3' } };

test('a booking made for one child is not there for another', () => {
  const perChild = compilePathway(
    smallPathway({ phases: { arbete: { steps: { besok: { meeting: {}, per: 'barn' } } } } }),
  );
  const told = startedCase(perChild)
    .joins('barn-2', 'barn')
    .named('bokning-1')
    .books('besok', '2026-03-10', { about: 'barn-1' })
    .on('2026-03-10');
  told.holds('besok', { present: ['barn-2'], about: 'barn-2', booking: 'bokning-1' });
  expect(told.last.refusal?.reasons).toMatchObject([{ rule: 'unknown-booking', weight: 'bar' }]);
  told.holds('besok', { present: ['barn-1'], about: 'barn-1', booking: 'bokning-1' });
  expect(told.last.standing).toBe('counts');
});

describe('an occasion that names a booking that is not there', () => {
  test('is refused, with the open bookings of the step, and can be kept as noted', () => {
    const told = booked().holds('besok', { ...visit, booking: 'bokning-3' });
    expect(told.last.refusal).toMatchObject({
      code: 'cannot-count',
      reasons: [{ ...unknown, found: { value: 'bokning-3', known: ['bokning-1', 'bokning-2'] } }],
      accepted: [{ as: 'noted' }],
    });
    told.asNoted().holds('besok', { ...visit, booking: 'bokning-3' });
    expect(told.last).toMatchObject({ outcome: 'accepted', standing: 'noted' });
    expect(told.holds('besok', { ...visit, booking: 'bokning-1' }).last.standing).toBe('counts');
    expect(Object.keys(told.state.facts.steps.besok?.bookings ?? {})).toEqual(['bokning-2']);
  });

  test('is refused when it did not take place either, and a visit cannot name it twice', () => {
    const told = booked().misses('besok', 'no-show', { booking: 'bokning-3' });
    expect(told.last.refusal).toMatchObject({ reasons: [unknown] });
    told
      .holds('besok', { ...visit, booking: 'bokning-1' })
      .holds('besok', { ...visit, booking: 'bokning-1' });
    expect(told.last.refusal?.reasons[0]?.found).toEqual({ value: 'bokning-1', known: ['bokning-2'] });
  });

  test('puts the nearest one first', () => {
    const { last } = booked().holds('besok', { ...visit, booking: 'boking-2' });
    expect(last.refusal?.reasons[0]?.found).toEqual({ value: 'boking-2', known: ['bokning-2', 'bokning-1'] });
  });

  test.each([
    ['sv', 'Det finns ingen bokning ”bokning-3”. Bokade tillfällen: bokning-1 och bokning-2.'],
    ['en', 'There is no booking “bokning-3”. Booked: bokning-1 and bokning-2.'],
  ] as const)('says so in words (%s)', (lang, sentence) => {
    const { refusal, entry } = booked().holds('besok', { ...visit, booking: 'bokning-3' }).last;
    if (refusal === undefined) throw new Error('It was not refused.');
    expect(refusalText(refusal, entry, namesOf(insideOf(compiled).program, lang))[1]).toBe(sentence);
  });

  test('is taken away with the same words', () => {
    const { last } = booked().unbooks('bokning-3');
    expect(last.refusal?.reasons[0]).toMatchObject({
      ...unknown,
      found: { value: 'bokning-3', known: ['bokning-1', 'bokning-2'] },
    });
  });
});

test('a visit whose booking turns out not to have been still took place: it counts, with a deviation', () => {
  const told = booked()
    .named('mote')
    .holds('besok', { ...visit, booking: 'bokning-1' })
    .withdraws('bokning-1');
  expect(told.last.changed).toContainEqual({ id: 'mote', before: 'counts', after: 'deviates' });
  expect(told.state.facts.steps.besok?.count).toBe(1);
  expect(told.state.facts.standings.mote).toMatchObject({
    standing: 'deviates',
    rules: ['unknown-booking'],
  });
});
