import { describe, expect, it } from 'vitest';
import { forCases, type ServedCase, type SharedEntry } from '../../src/case/for-cases.js';
import { forTouchedCases, touchedCases } from '../../src/case/touched-cases.js';
import { PathwayError } from '../../src/diagnostics/pathway-error.js';
import type { Entry } from '../../src/entry/entry.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { constructOf } from '../definitions/definition.js';

const compiled = constructOf('c16-siblings');
const by = { role: 'handlaggare', ref: 'handlaggare-1' };

/** The case of one child of two siblings with the same mother; the other father comes to his own child's case only. */
function caseOf(child: string, ...parents: readonly string[]): TestCase {
  const story = testCase(compiled, { start: '2026-09-07', by })
    .joins(child, 'barn', { birthDate: '2015-01-01' })
    .assigns('behandlare-1', 'behandlare')
    .assigns('handlaggare-1', 'handlaggare')
    .joins('larare-1', 'larare');
  for (const parent of parents) story.joins(parent, 'foralder');
  return story.starts('beslut');
}

const served = (name: string, story: TestCase, own?: ServedCase['own']): ServedCase => ({
  case: name,
  compiled,
  state: story.state,
  ...(own === undefined ? {} : { own }),
});

const meeting = (present: readonly string[], more: object = {}): SharedEntry => ({
  id: 'mote-1',
  kind: 'held',
  step: 'foraldrasamtal',
  happened: '2026-09-07T14:00:00+02:00',
  recordedAt: '2026-09-07T15:00:00+02:00',
  by,
  present,
  ...more,
});

describe('one meeting in two cases', () => {
  const six = caseOf('barn-6', 'mor-1', 'far-1');
  const thirteen = caseOf('barn-13', 'mor-1', 'far-2');
  const cases = [served('arende-6', six), served('arende-13', thirteen)];

  it('is one entry in each, with that case’s own participants and one occasion', () => {
    const { entries, unplaced } = forCases(
      meeting(['behandlare-1', 'mor-1', 'far-1', 'far-2', 'granne-1'], { heard: ['barn-6'] }),
      cases,
    );
    expect(entries).toEqual([
      {
        case: 'arende-6',
        entry: {
          ...meeting(['behandlare-1', 'mor-1', 'far-1'], { heard: ['barn-6'] }),
          id: 'mote-1@arende-6',
          occasion: 'mote-1',
          observed: { cases: 1 },
        },
      },
      {
        case: 'arende-13',
        entry: {
          ...meeting(['behandlare-1', 'mor-1', 'far-2'], { heard: [] }),
          id: 'mote-1@arende-13',
          occasion: 'mote-1',
          observed: { cases: 1 },
        },
      },
    ]);
    expect(unplaced).toEqual(['granne-1']);
  });

  it('is the same again, and told so by the door', () => {
    const again = caseOf('barn-6', 'mor-1');
    const one = (): Entry | undefined =>
      forCases(meeting(['behandlare-1', 'mor-1']), [served('arende-6', again)]).entries[0]?.entry;
    const first = one();
    if (first === undefined) throw new Error('no entry');
    again.records(first);
    expect(again.last.standing).toBe('counts');
    const second = one();
    if (second !== undefined) again.records(second);
    expect(again.last.outcome).toBe('already-recorded');
  });

  it('says of a case what is its own', () => {
    const { entries } = forCases(meeting(['behandlare-1', 'mor-1', 'larare-1']), [
      served('arende-6', six),
      served('arende-13', thirteen, { step: 'skolmote', note: 'anteckning-13' }),
    ]);
    expect(entries.map(({ entry }) => ('step' in entry ? entry.step : ''))).toEqual([
      'foraldrasamtal',
      'skolmote',
    ]);
    expect(entries.map(({ entry }) => entry.note)).toEqual([undefined, 'anteckning-13']);
  });

  it('is judged in each case by the consents of that case', () => {
    const [with13, without6] = [caseOf('barn-13', 'mor-1'), caseOf('barn-6', 'mor-1')];
    with13.consents('skolan', 'mor-1');
    const both = [served('arende-13', with13), served('arende-6', without6)];
    const { entries } = forCases(meeting(['behandlare-1', 'mor-1', 'larare-1'], { step: 'skolmote' }), both);
    const [one, other] = entries;
    if (one === undefined || other === undefined) throw new Error('two entries');
    expect(with13.records(one.entry).last.standing).toBe('counts');
    expect(
      without6
        .tries()
        .records(other.entry)
        .last.refusal?.reasons.map(({ rule }) => rule),
    ).toEqual(['skolmote.needs']);
  });

  it('is refused where the meeting is to be the child’s own', () => {
    const { entries } = forCases(meeting(['behandlare-1', 'barn-6'], { step: 'barnsamtal' }), cases);
    const [first] = entries;
    if (first === undefined) throw new Error('no entry');
    expect(
      six
        .tries()
        .records(first.entry)
        .last.refusal?.reasons.map(({ rule }) => rule),
    ).toEqual(['barnsamtal.apart']);
  });

  it('is fulfilled as it was booked, and corrected in all cases or in one', () => {
    const [a, b] = [caseOf('barn-6', 'mor-1', 'far-1'), caseOf('barn-13', 'mor-1')];
    const both = (): readonly ServedCase[] => [served('a', a), served('b', b)];
    const tell = (entry: SharedEntry): void => {
      for (const one of forCases(entry, both()).entries) (one.case === 'a' ? a : b).records(one.entry);
    };
    const { present: _present, ...stamp } = { ...meeting([]), present: [] };
    tell({
      ...stamp,
      id: 'bokning-1',
      kind: 'booked',
      step: 'foraldrasamtal',
      on: '2026-09-07T16:00:00+02:00',
      present: ['behandlare-1', 'mor-1', 'far-1'],
    });
    expect(Object.keys(a.state.facts.steps.foraldrasamtal?.bookings ?? {})).toEqual(['bokning-1@a']);
    tell(meeting(['behandlare-1', 'mor-1'], { booking: 'bokning-1' }));
    expect(a.state.facts.steps.foraldrasamtal?.bookings).toEqual({});
    expect(b.state.facts.steps.foraldrasamtal?.bookings).toEqual({});
    const {
      id: _id,
      recordedAt: _recorded,
      by: _by,
      ...content
    } = meeting(['behandlare-1', 'mor-1', 'far-1'], {
      minutes: 45,
    });
    const correction: Extract<SharedEntry, { kind: 'correction' }> = {
      id: 'rattelse-1',
      kind: 'correction',
      of: 'mote-1',
      happened: '2026-09-07T17:00:00+02:00',
      recordedAt: '2026-09-07T17:00:00+02:00',
      by,
      entry: content,
    };
    tell(correction);
    expect([a, b].map((one) => one.state.facts.steps.foraldrasamtal?.minutes)).toEqual([45, 45]);
    expect(forCases(correction, both()).entries.map(({ entry }) => entry)).toMatchObject([
      { of: 'mote-1@a', entry: { present: ['behandlare-1', 'mor-1', 'far-1'], occasion: 'mote-1' } },
      { of: 'mote-1@b', entry: { present: ['behandlare-1', 'mor-1'], occasion: 'mote-1' } },
    ]);
    const { entry: _content, ...change } = correction;
    tell({
      ...change,
      id: 'bort-1',
      kind: 'withdrawal',
      recordedAt: '2026-09-07T18:00:00+02:00',
      reason: 'fel',
    });
    expect([a, b].map((one) => one.state.facts.steps.foraldrasamtal?.count ?? 0)).toEqual([0, 0]);
  });

  it('keeps in a correction those who were there that day and have left since', () => {
    const story = caseOf('barn-6', 'mor-1').on('2026-10-01').leaves('behandlare-1', 'behandlare');
    const { id: _id, recordedAt: _recorded, by: _by, ...content } = meeting(['behandlare-1', 'mor-1']);
    const correction: SharedEntry = {
      id: 'rattelse-1',
      kind: 'correction',
      of: 'mote-1',
      happened: '2026-12-01T10:00:00+01:00',
      recordedAt: '2026-12-01T10:00:00+01:00',
      by,
      entry: { ...content, minutes: 45, about: 'behandlare-1' },
    };
    const { entries, unplaced } = forCases(correction, [served('arende-6', story)]);
    expect(entries).toMatchObject([
      { entry: { entry: { present: ['behandlare-1', 'mor-1'], about: 'behandlare-1' } } },
    ]);
    expect(unplaced).toEqual([]);
  });

  it('takes no consents, no cases and no case twice', () => {
    const fails = (told: () => unknown): string => {
      try {
        told();
      } catch (error) {
        return error instanceof PathwayError ? error.code : 'other';
      }
      return 'none';
    };
    const consent = { ...meeting([]), kind: 'consent-given', consent: 'skolan', giver: 'mor-1' };
    const [one] = cases;
    if (one === undefined) throw new Error('no case');
    expect([
      fails(() => forCases(consent as unknown as SharedEntry, cases)),
      fails(() => forCases(meeting([]), [])),
      fails(() => forCases(meeting([]), [one, one])),
    ]).toEqual(['invalid-argument', 'invalid-argument', 'invalid-argument']);
  });
});

describe('two siblings', () => {
  it('have a series of their own, and one closing leaves the other open', () => {
    const [six, thirteen] = [caseOf('barn-6', 'mor-1'), caseOf('barn-13', 'mor-1')];
    const talk = (story: TestCase, child: string, times: number): void => {
      for (let at = 0; at < times; at += 1)
        story.after('P1W').holds('barnsamtal', { present: ['behandlare-1', child] });
    };
    talk(six, 'barn-6', 10);
    talk(thirteen, 'barn-13', 6);
    six.closes('klart');
    expect([six.state.facts.status, thirteen.state.facts.status]).toEqual(['closed', 'open']);
    expect(thirteen.closes('klart').state.facts.steps.barnsamtal?.count).toBe(6);
  });

  it('keep the consents that were given for each, and the other case is named to be asked about', () => {
    const [six, thirteen, third] = [
      caseOf('barn-6', 'mor-1'),
      caseOf('barn-13', 'mor-1'),
      caseOf('barn-3', 'mor-1'),
    ];
    for (const story of [six, thirteen]) {
      story.consents('skolan', 'mor-1');
      story.holds('skolmote', { present: ['behandlare-1', 'larare-1'], occasion: 'mote-9' });
    }
    six.withdrawsConsent('skolan', 'mor-1');
    const no = six.last.entry;
    if (no.kind !== 'consent-withdrawn') throw new Error(no.kind);
    const others = [thirteen, third].map(({ state, journal }, at) => ({
      case: `syskon-${at}`,
      state,
      journal,
    }));
    expect(touchedCases(no, six.journal, others)).toEqual([
      { case: 'syskon-0', consents: ['skolan'], occasions: ['mote-9'] },
    ]);
    expect(thirteen.holds('skolmote', { present: ['behandlare-1', 'larare-1'] }).last.standing).toBe(
      'counts',
    );
  });

  it('take one no as an entry of each case that is meant, the same each time it is made', () => {
    const no = {
      kind: 'consent-withdrawn',
      ...{ id: 'nej-1', consent: 'skolan', giver: 'mor-1', by },
      ...{ happened: '2026-10-05', recordedAt: '2026-10-05T10:00:00+02:00' },
    } as const;
    const meant = [{ case: 'syskon-0', consents: ['skolan', 'bup'] }];
    const entries = forTouchedCases(no, meant);
    expect(entries.map(({ case: id, entry }) => [id, entry.id, 'consent' in entry && entry.consent])).toEqual(
      [
        ['syskon-0', 'nej-1@syskon-0/skolan', 'skolan'],
        ['syskon-0', 'nej-1@syskon-0/bup', 'bup'],
      ],
    );
    expect(forTouchedCases(no, meant)).toEqual(entries);
    expect(forTouchedCases(no, [])).toEqual([]);
  });
});
