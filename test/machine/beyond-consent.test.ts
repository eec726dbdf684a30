import { expect, test } from 'vitest';
import type { Condition } from '../../src/condition/condition.js';
import { type CompiledPathway, compilePathway, insideOf } from '../../src/machine/compile-pathway.js';
import { namesOf } from '../../src/render/names.js';
import { reasonText } from '../../src/render/reason-sentences.js';
import { describeOverview } from '../../src/render/sentences.js';
import type { TestCase } from '../../src/testing/test-case.js';
import { smallPathway, startedCase, under } from '../case/small-pathway.js';

const base = smallPathway();

function meetingThat(needs: Condition): CompiledPathway {
  return compilePathway({
    ...base,
    agencies: { skolan: {}, polisen: {}, fritiden: {} },
    roles: {
      ...base.roles,
      skola: { kind: 'partner', agency: 'skolan' },
      polis: { kind: 'partner', agency: 'polisen' },
      fritid: { kind: 'partner', agency: 'fritiden' },
    },
    consents: {
      dela: {
        kind: 'secrecy',
        title: { sv: 'Samtycke' },
        givers: { foralder: 'all' },
        between: ['skolan', 'polisen'],
      },
    },
    phases: {
      arbete: {
        steps: {
          mote: { meeting: {}, ...under('must', { needs }) },
          samtal: { meeting: {}, countsAs: 'mote' },
        },
      },
    },
  });
}

/** A case in which one parent has limited the consent to the school. */
function limited(compiled: CompiledPathway): TestCase {
  return startedCase(compiled)
    .assigns('skola-1', 'skola')
    .assigns('polis-1', 'polis')
    .assigns('fritid-1', 'fritid')
    .consents('dela', 'foralder-1')
    .consents('dela', 'foralder-2', { agencies: ['skolan'] })
    .tries();
}

const standingOf = (story: TestCase): unknown =>
  story.last.outcome === 'refused'
    ? story.last.refusal?.reasons.map(({ rule, found }) => [rule, found.beyond])
    : 'standing' in story.last && story.last.standing;

const asked = meetingThat({ consent: 'dela' });

test('a meeting with an agency that a giver has left out of the consent is refused for those who come from it', () => {
  const story = limited(asked).holds('mote', { present: ['skola-1', 'polis-1', 'foralder-1'] });
  expect(standingOf(story)).toEqual([['mote.needs', ['polis-1']]]);
});

test('the others may meet, and so may an agency that the consent is not about', () => {
  expect(standingOf(limited(asked).holds('mote', { present: ['skola-1', 'foralder-1'] }))).toBe('counts');
  expect(standingOf(limited(asked).holds('mote', { present: ['fritid-1'] }))).toBe('counts');
});

test('what counts as the meeting, and a booking of it, are judged alike', () => {
  const found = [['mote.needs', ['polis-1']]];
  expect(standingOf(limited(asked).holds('samtal', { present: ['polis-1'] }))).toEqual(found);
  expect(standingOf(limited(asked).books('mote', '2026-03-09', { present: ['polis-1'] }))).toEqual(found);
});

test('it is so for each consent that must be in force, and not for one among alternatives', () => {
  const both = meetingThat({ all: [{ consent: 'dela' }, { phase: { arbete: 'open' } }] });
  expect(standingOf(limited(both).holds('mote', { present: ['polis-1'] }))).toEqual([
    ['mote.needs', ['polis-1']],
  ]);
  const either = meetingThat({ any: [{ consent: 'dela' }, { phase: { arbete: 'open' } }] });
  expect(standingOf(limited(either).holds('mote', { present: ['polis-1'] }))).toBe('counts');
});

test('the reason names who was there', () => {
  const story = limited(asked).holds('mote', { present: ['polis-1'] });
  const [reason] = story.last.outcome === 'refused' ? (story.last.refusal?.reasons ?? []) : [];
  const { program } = insideOf(asked);
  expect(reason && reasonText(reason, namesOf(program, 'sv'))).toBe(
    'Samtycket gäller inte för polis-1. [metod]',
  );
  expect(reason && reasonText(reason, namesOf(program, 'en'))).toBe(
    'The consent does not cover polis-1. [method]',
  );
});

test('the overview says whom the consent does not cover before anyone is invited', () => {
  const withPolice = {
    ...meetingThat({ consent: 'dela' }).pathway,
    phases: {
      arbete: {
        steps: {
          mote: { meeting: {}, ...under('must', { needs: { consent: 'dela' } }, { with: { polis: 'one' } }) },
        },
      },
    },
  };
  const compiled = compilePathway(withPolice);
  const overview = limited(compiled).overview('chef');
  expect(overview.next[0]?.participants).toMatchObject([
    { role: 'polis', candidates: ['polis-1'], uncovered: ['polis-1'], unfilled: true },
  ]);
  expect(describeOverview(compiled, overview, { lang: 'sv', width: 200 })).toContain(
    'Samtycket omfattar inte polis.',
  );
  expect(describeOverview(compiled, overview, { lang: 'en', width: 200 })).toContain(
    'The consent does not cover polis.',
  );
});
