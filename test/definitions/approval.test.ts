import { describe, expect, it } from 'vitest';
import { notices } from '../../src/case/notices.js';
import { fold } from '../../src/journal/fold.js';
import { insideOf } from '../../src/machine/compile-pathway.js';
import { renderOverview } from '../../src/render/render-overview.js';
import { showPathway } from '../../src/render/show-pathway.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { constructOf } from './definition.js';
import { deviatesFrom, refusedBy, seenBy } from './story.js';

const compiled = constructOf('c20-approval');
const { program } = insideOf(compiled);
const present = ['behandlare-1'];
const planned = (): TestCase =>
  testCase(compiled, { start: '2026-03-02', by: { role: 'behandlare' } })
    .joins('behandlare-1', 'behandlare')
    .starts('start')
    .on('2026-03-05')
    .named('plan-1')
    .does('plan', { contents: ['mal'] });
const swedish = (story: TestCase, day?: string): string =>
  renderOverview(seenBy(compiled, story, 'handlaggare', day), program, { lang: 'sv', width: 400 });

describe('an approval under must', () => {
  it('makes what is done count, on its own day', () => {
    const story = planned();
    expect(story.last.standing).toBe('counts');
    expect(story.state.facts.steps.plan).toMatchObject({ count: 0 });
    expect(refusedBy(story.tries().holds('samtal', { present }))).toEqual(['samtal.needs']);
    story.on('2026-03-09').by('chef').approves('plan', 'plan-1');
    expect(story.state.facts.steps.plan).toMatchObject({
      count: 1,
      last: '2026-03-09',
      contents: ['mal'],
      occasions: { 'plan-1': { on: '2026-03-05', approval: { state: 'approved', on: '2026-03-09' } } },
    });
    expect(story.holds('samtal', { present }).last.standing).toBe('counts');
  });

  it('is the next action of the approver, and nothing is left for those who made it', () => {
    const now = seenBy(compiled, planned(), 'handlaggare');
    expect(now.next.map(({ step }) => step)).not.toContain('plan');
    expect(now.decisions).toContainEqual({
      record: 'approved',
      step: 'plan',
      of: 'plan-1',
      by: ['chef'],
      deviations: [],
    });
    const text = swedish(planned());
    expect(text).toContain('Godkänn ”Genomförandeplan” från 5 mars 2026, eller skicka tillbaka.');
    expect(text).toContain('”Genomförandeplan” från 5 mars 2026 väntar på godkännande av enhetschef.');
  });

  it('lets a deadline run until it has come, and says whom it waits for', () => {
    const now = seenBy(compiled, planned(), 'handlaggare', '2026-03-20');
    expect(now.overdue).toMatchObject([
      { rule: 'plan.due', due: '2026-03-16', awaits: { by: ['chef'], since: '2026-03-05' } },
    ]);
    expect(now.next.map(({ step }) => step)).not.toContain('plan');
    expect(swedish(planned(), '2026-03-20')).toContain(
      'Gjort 5 mars 2026; väntar på godkännande av enhetschef.',
    );
  });

  it('is refused by name from a role that may not, and says who can', () => {
    const story = planned().tries().by('behandlare').approves('plan', 'plan-1');
    expect(refusedBy(story)).toEqual(['plan.approved']);
    expect(story.last.refusal?.reasons[0]).toMatchObject({ wanted: { approved: { by: ['chef'] } } });
    expect(story.last.refusal?.accepted).toContainEqual({ as: 'noted' });
    expect(refusedBy(story.tries().by('chef').approves('samtal', 'plan-1'))).toEqual(['no-approval']);
  });

  it('sent back does not count, is next again with why, and is done again', () => {
    const story = planned().on('2026-03-06').by('chef').sendsBack('plan', 'plan-1', 'Målen saknas.');
    expect(story.state.facts.steps.plan?.count).toBe(0);
    const [next] = seenBy(compiled, story, 'handlaggare').next;
    expect(next?.why[0]).toEqual({ code: 'sent-back', rules: ['plan.approved'] });
    expect(next?.step).toBe('plan');
    expect(swedish(story)).toContain('”Genomförandeplan” skickades tillbaka 6 mars 2026: Målen saknas.');
    expect(refusedBy(story.tries().by('chef').approves('plan', 'plan-1'))).toEqual(['already-decided']);
    story
      .on('2026-03-10')
      .named('plan-2')
      .does('plan', { contents: ['mal'] });
    story.by('chef').approves('plan', 'plan-2');
    expect(story.state.facts.steps.plan?.count).toBe(1);
    expect(
      seenBy(compiled, story, 'handlaggare').approvals?.filter(({ step }) => step === 'plan'),
    ).toBeUndefined();
  });

  it('shows a return beyond the most, and tells the role that is to know', () => {
    const story = planned();
    for (const [at, day] of ['2026-03-06', '2026-03-09', '2026-03-11'].entries()) {
      story
        .on(day)
        .by('chef')
        .sendsBack('plan', `plan-${at + 1}`, 'Inte än.');
      expect(deviatesFrom(story)).toEqual(at < 2 ? [] : ['plan.approved']);
      story.named(`plan-${at + 2}`).does('plan', { contents: ['mal'] });
    }
    expect(story.state.facts.breaches).toMatchObject([{ rule: 'plan.approved', met: '2026-03-11' }]);
    const told = notices(compiled, story.state, '2026-03-01', '2026-03-12');
    expect(told).toMatchObject([{ rule: 'plan.approved', on: '2026-03-11', escalate: 'handlaggare' }]);
    expect(swedish(story)).toContain('Skickades tillbaka en gång för mycket 11 mars 2026.');
  });

  it('holds the completion of the phase, unless overridden', () => {
    const story = planned().tries().by('handlaggare').ends('planering');
    expect(refusedBy(story)).toEqual(['planering.ends', 'plan.approved']);
    story
      .by('handlaggare')
      .overriding(['planering.ends', 'plan.approved'], 'Chefen är sjuk', 'handlaggare')
      .ends('planering');
    expect(story.last.standing).toBe('deviates');
  });

  it('can be set aside for what is done, which then counts at once and deviates', () => {
    const story = testCase(compiled, { start: '2026-03-02' }).starts('start');
    story.overriding(['plan.approved'], 'Chefen är sjuk').does('plan', { contents: ['mal'] });
    expect(deviatesFrom(story)).toEqual(['plan.approved']);
    expect(story.state.facts.steps.plan?.count).toBe(1);
  });

  it('folds to the same case in any order, and follows withdrawals of either entry', () => {
    const story = planned().on('2026-03-09').named('ja').by('chef').approves('plan', 'plan-1');
    expect(fold(compiled, [...story.journal].reverse()).facts).toEqual(story.state.facts);
    story.withdraws('ja');
    expect(story.state.facts.steps.plan).toMatchObject({ count: 0, occasions: { 'plan-1': { waits: {} } } });
    story.withdraws('plan-1');
    expect(seenBy(compiled, story, 'handlaggare').approvals).toBeUndefined();
  });
});

describe('an approval under usual', () => {
  const summed = (): TestCase => planned().named('sam-1').does('sammanfattning');

  it('lets it count at once, and shows that it is not approved', () => {
    const story = summed();
    expect(story.state.facts.steps.sammanfattning?.count).toBe(1);
    expect(seenBy(compiled, story, 'handlaggare').approvals).toMatchObject([
      { step: 'plan', counts: false },
      { step: 'sammanfattning', counts: true, state: 'waiting' },
    ]);
  });

  it('is a deviation when the phase is completed without', () => {
    const story = summed().by('chef').approves('plan', 'plan-1').ends('planering');
    expect(deviatesFrom(story)).toEqual(['sammanfattning.approved']);
  });
});

it('is told in plain words', () => {
  expect(showPathway(program, 'sv')).toContain(
    'Planen ska godkännas av enhetschef och räknas först då. Får skickas tillbaka',
  );
});
