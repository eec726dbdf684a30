import { describe, expect, test } from 'vitest';
import { record } from '../../src/case/record.js';
import type { Entry } from '../../src/entry/entry.js';
import { fold } from '../../src/journal/fold.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { smallPathway, startedCase, under } from './small-pathway.js';

const law = { needs: { confirmed: 'klart' }, basis: 'law' } as const;
const lawful = compilePathway(
  smallPathway({
    outcomes: { klar: under('must', law), avbrott: { administrative: true } },
    pauses: { vila: { ends: 'event' } },
  }),
);

describe('the stamp is the door’s alone', () => {
  test('a stamp that comes in from outside is taken off, in a correction’s content too', () => {
    const story = startedCase(lawful).named('dec').pauses('vila');
    const forged = {
      id: 'k',
      kind: 'correction',
      of: 'dec',
      happened: '2026-03-02',
      recordedAt: '2026-03-03T12:00:00Z',
      by: { role: 'chef' },
    };
    const content = { kind: 'closed', outcome: 'klar', happened: '2026-03-02', admitted: { rules: [] } };
    const tried = story.records({ ...forged, entry: content } as Entry);
    expect(tried.last.refusal).toMatchObject({
      code: 'not-met',
      reasons: [{ rule: 'klar.needs', absolute: true }],
    });
    expect(tried.state.facts.status).toBe('paused');
  });

  test('stamps are taken from the content that was judged, not from a correction that came before it', () => {
    const story = startedCase(lawful);
    const correction = {
      id: 'k1',
      kind: 'correction',
      of: 'dec',
      happened: '2026-03-02',
      recordedAt: '2026-03-02T13:00:00Z',
      by: { role: 'chef' },
    };
    story.records({
      ...correction,
      entry: { kind: 'paused', ground: 'vila', happened: '2026-03-02' },
    } as Entry);
    story.on('2026-03-04').named('dec').closes('klar');
    expect(story.last.refusal).toMatchObject({ reasons: [{ rule: 'klar.needs' }] });
  });

  test('a history that has lost its stamps is refused', () => {
    const story = startedCase(lawful).ends('arbete');
    const bare = story.journal.map(({ admitted: _admitted, ...entry }) => entry as Entry);
    const late = {
      id: 'sen',
      kind: 'confirmed',
      criterion: 'klart',
      value: true,
      happened: '2026-03-01',
      recordedAt: '2026-03-05T12:00:00Z',
      by: { role: 'chef' },
    } as const;
    expect(() => record(lawful, story.state, late, { history: bare })).toThrow(
      expect.objectContaining({ code: 'wrong-history' }),
    );
    expect(record(lawful, story.state, late, { history: story.journal }).outcome).toBe('accepted');
  });
});

describe('changes of changes', () => {
  const visits = compilePathway(smallPathway());
  const correcting = (id: string, recordedAt: string, minutes: number): Entry =>
    ({
      id,
      kind: 'correction',
      of: 'besok-1',
      happened: '2026-03-02',
      recordedAt,
      by: { role: 'chef' },
      entry: { kind: 'held', step: 'besok', present: [], happened: '2026-03-02', minutes },
    }) as Entry;

  test('a correction that another one supersedes is refused, not accepted without effect', () => {
    const story = startedCase(visits).named('besok-1').holds('besok', { present: [] });
    story
      .records(correcting('c9', '2026-03-05T12:00:00Z', 9))
      .records(correcting('c10', '2026-03-05T12:00:00Z', 10));
    expect(story.last.refusal?.code).toBe('superseded');
    expect(
      story.records(correcting('c11', '2026-03-05T12:00:01Z', 11)).state.facts.steps.besok?.minutes,
    ).toBe(11);
    expect(story.last.entry.id).toBe('c11');
  });

  test('the form that a refused correction names works on the correction that was sent', () => {
    const strict = compilePathway(
      smallPathway({
        phases: {
          arbete: {
            steps: {
              besok: { meeting: {}, ...under('must', { with: { behandlare: 1 } }) },
              brev: { task: {} },
            },
          },
        },
      }),
    );
    const story = startedCase(strict)
      .named('besok-1')
      .holds('besok', { present: ['behandlare-1'] });
    const refused = story.records(correcting('c1', '2026-03-05T12:00:00Z', 5));
    expect(refused.last.refusal?.accepted).toEqual([
      { override: { rules: ['besok.with'], by: ['chef'] } },
      { as: 'noted' },
    ]);
    const override = { rules: ['besok.with'], reason: 'ensam', by: { role: 'chef' } };
    expect(story.records({ ...correcting('c1', '2026-03-05T12:00:00Z', 5), override }).last).toMatchObject({
      outcome: 'accepted',
      standing: 'deviates',
    });
  });

  test('a back-dated entry says which tables of the facts it changed', () => {
    const story = startedCase(visits).on('2026-03-10').holds('besok', { present: [] });
    const late = {
      id: 'sen',
      kind: 'held',
      step: 'besok',
      present: [],
      happened: '2026-03-05',
      recordedAt: '2026-03-11T12:00:00Z',
      by: { role: 'chef' },
    } as const;
    expect(record(visits, story.state, late, { history: story.journal })).toMatchObject({
      outcome: 'accepted',
      changes: [{ op: 'replace', path: ['steps'] }],
    });
  });
});

describe('one and the same day', () => {
  const phases = compilePathway(
    smallPathway({
      phases: {
        arbete: { steps: { besok: { meeting: {} }, brev: { task: {} } } },
        sedan: under('must', { opens: { phase: { arbete: 'completed' } } }),
      },
    }),
  );

  test('one phase ends and the next one opens', () => {
    const story = startedCase(phases)
      .on('2026-03-10')
      .someTimeToday()
      .ends('arbete')
      .someTimeToday()
      .opens('sedan');
    expect(story.last).toMatchObject({ outcome: 'accepted', standing: 'counts' });
  });

  test('a no stands against a yes, unless both have a time and the yes is later', () => {
    const consent = (story: ReturnType<typeof startedCase>) =>
      story.state.facts.consents.dela?.['foralder-1']?.state;
    const dates = startedCase(phases)
      .on('2026-03-10')
      .someTimeToday()
      .consents('dela', 'foralder-1')
      .someTimeToday()
      .withdrawsConsent('dela', 'foralder-1');
    expect(consent(dates)).toBe('withdrawn');
    expect(dates.last.changed).toMatchObject([{ before: 'counts', after: 'noted' }]);
    const mixed = startedCase(phases)
      .on('2026-03-10')
      .someTimeToday()
      .consents('dela', 'foralder-1')
      .at('15:00')
      .withdrawsConsent('dela', 'foralder-1');
    expect(consent(mixed)).toBe('withdrawn');
    const timed = startedCase(phases)
      .on('2026-03-10')
      .at('10:00')
      .withdrawsConsent('dela', 'foralder-1')
      .at('15:00')
      .consents('dela', 'foralder-1');
    expect(consent(timed)).toBe('given');
  });

  test('a person who joins and leaves has not been there', () => {
    const story = startedCase(phases)
      .on('2026-03-10')
      .someTimeToday()
      .joins('barn-2', 'barn')
      .someTimeToday()
      .leaves('barn-2', 'barn');
    expect(story.last).toMatchObject({ outcome: 'accepted', standing: 'counts' });
    expect(story.state.facts.people['barn-2']?.roles).toEqual([
      { role: 'barn', from: '2026-03-10', until: '2026-03-09' },
    ]);
  });
});

describe('after the closing', () => {
  test('a consent can still be withdrawn, and a person can leave', () => {
    const story = startedCase(lawful)
      .consents('dela', 'foralder-1')
      .closes('avbrott', { reason: 'flyttat' })
      .after('P2D')
      .withdrawsConsent('dela', 'foralder-1')
      .leaves('behandlare-1', 'behandlare');
    expect(story.last).toMatchObject({ outcome: 'accepted', standing: 'counts' });
    expect(story.state.facts.consents.dela?.['foralder-1']?.state).toBe('withdrawn');
    expect(story.assigns('behandlare-2', 'behandlare').last.refusal?.reasons).toMatchObject([
      { rule: 'case-closed' },
    ]);
  });
});

describe('goals and roles', () => {
  test('setting a goal again changes what is said of it, not whether it is reached', () => {
    const story = startedCase(lawful)
      .setsGoal('mal-1')
      .marksGoal('mal-1', 'reached')
      .after('P1D')
      .setsGoal('mal-1', { level: 'sub' });
    expect(story.state.facts.goals['mal-1']).toMatchObject({
      status: 'reached',
      level: 'sub',
      set: '2026-03-02',
    });
  });

  test('leaving an umbrella role ends the roles it stands for', () => {
    const story = startedCase(lawful).after('P1D').leaves('foralder-1', 'familj');
    expect(story.state.facts.people['foralder-1']?.roles).toMatchObject([
      { role: 'foralder', until: '2026-03-02' },
    ]);
  });
});

test('every fold of what the door let in is the state it gave', () => {
  const story = startedCase(lawful)
    .consents('dela', 'foralder-1')
    .withdrawsConsent('dela', 'foralder-1')
    .closes('avbrott', { reason: 'x' });
  expect(fold(lawful, story.journal)).toEqual(story.state);
});
