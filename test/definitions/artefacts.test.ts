import { describe, expect, it } from 'vitest';
import { overview } from '../../src/case/overview.js';
import { timeline } from '../../src/case/timeline.js';
import { fold } from '../../src/journal/fold.js';
import { insideOf } from '../../src/machine/compile-pathway.js';
import { renderOverview } from '../../src/render/render-overview.js';
import { showPathway } from '../../src/render/show-pathway.js';
import { type TestCase, testCase } from '../../src/testing/test-case.js';
import { constructOf } from './definition.js';
import { deviatesFrom, refusedBy, seenBy } from './story.js';

const compiled = constructOf('c27-artefacts');
const { program } = insideOf(compiled);
const present = ['behandlare-1', 'foralder-1'];
const started = (): TestCase =>
  testCase(compiled, { start: '2026-03-02' })
    .joins('behandlare-1', 'behandlare')
    .joins('foralder-1', 'foralder')
    .starts('start');
const both = { inspelning: 'fil-1', teamanalys: 'fil-2' };
const met = (artefacts = {}): TestCase =>
  started().on('2026-03-03').named('samtal-1').holds('samtal', { present, artefacts });
const lackingIn = (story: TestCase, role = 'handlaggare'): readonly string[] =>
  (seenBy(compiled, story, role).artefacts ?? []).map(
    ({ entry, on, artefacts, strength }) => `${entry} ${on} ${artefacts.join()} ${strength}`,
  );

describe('artefacts of a meeting', () => {
  it('are shown as missing from the meeting that lacks them, and the meeting counts', () => {
    const story = met();
    expect(story.last.standing).toBe('counts');
    expect(story.state.facts.steps.samtal?.count).toBe(1);
    expect(lackingIn(story)).toEqual([
      'samtal-1 2026-03-03 teamanalys must',
      'samtal-1 2026-03-03 inspelning usual',
    ]);
    expect(lackingIn(met(both))).toEqual([]);
  });

  it('block the next meeting where the variant says so, by name, until they have come', () => {
    const story = met({ inspelning: 'fil-1' }).on('2026-03-10');
    expect(refusedBy(story.tries().holds('samtal', { present }))).toEqual(['samtal.forra-analyserat']);
    expect(story.last.refusal?.accepted).toContainEqual({ as: 'noted' });
    const [blocked] = seenBy(compiled, story, 'handlaggare').blocked.filter(({ step }) => step === 'samtal');
    expect(blocked?.criteria[0]).toMatchObject({
      rule: 'samtal.forra-analyserat',
      found: { lacking: [{ entry: 'samtal-1', on: '2026-03-03', artefacts: ['teamanalys'] }] },
      lifts: [{ record: 'attached', of: 'samtal', by: ['behandlare'] }],
    });
    story.attaches('samtal', 'samtal-1', 'teamanalys', 'fil-2').holds('samtal', { present });
    expect(story.last.standing).toBe('counts');
  });

  it('hold the phase under must, and are a deviation under usual', () => {
    const story = met(both).on('2026-03-10').named('samtal-2').holds('samtal', { present });
    expect(refusedBy(story.tries().ends('samtalsfas'))).toEqual(['samtal.analyserat']);
    story.attaches('samtal', 'samtal-2', 'teamanalys', 'fil-4').ends('samtalsfas');
    expect(deviatesFrom(story)).toEqual(['samtal.inspelat']);
    expect(story.state.facts.phases.samtalsfas?.status).toBe('completed');
    const overridden = met().overriding(['samtalsfas.ends', 'samtal.analyserat'], 'Flytt').ends('samtalsfas');
    expect(overridden.last.standing).toBe('deviates');
  });

  it('may be recorded before the meeting, and wait for it', () => {
    const story = started().on('2026-03-05').attaches('samtal', 'samtal-1', 'teamanalys', 'fil-2');
    expect(deviatesFrom(story)).toEqual(['unknown-occasion']);
    expect(lackingIn(story)).toEqual([]);
    story.backdated('2026-03-03').named('samtal-1').holds('samtal', { present });
    expect(lackingIn(story)).toEqual(['samtal-1 2026-03-03 inspelning usual']);
    expect(story.state.facts.standings).toEqual({});
    const journal = [...story.journal].reverse();
    expect(fold(compiled, journal).facts).toEqual(story.state.facts);
  });

  it('may happen before the meeting, which keeps them when it comes', () => {
    const story = started().attaches('samtal', 'samtal-1', 'teamanalys', 'fil-2');
    story.on('2026-03-03').named('samtal-1').holds('samtal', { present });
    expect(lackingIn(story)).toEqual(['samtal-1 2026-03-03 inspelning usual']);
  });

  it('follow the corrections and withdrawals of either entry', () => {
    const story = met().named('analys').attaches('samtal', 'samtal-1', 'teamanalys', 'fil-2');
    story.corrects('samtal-1', { artefacts: { inspelning: 'fil-1' } });
    expect(lackingIn(story)).toEqual([]);
    story.withdraws('analys');
    expect(lackingIn(story)).toEqual(['samtal-1 2026-03-03 teamanalys must']);
    story.withdraws('samtal-1');
    expect(lackingIn(story)).toEqual([]);
  });

  it('are asked for by name', () => {
    expect(
      refusedBy(
        started()
          .tries()
          .holds('samtal', { present, artefacts: { bild: 'x' } }),
      ),
    ).toEqual(['unknown-artefact']);
    expect(refusedBy(met().tries().attaches('samtal', 'samtal-1', 'bild', 'x'))).toEqual([
      'unknown-artefact',
    ]);
  });

  it('are not told to those who may not know of them', () => {
    const story = met(both).attaches('samtal', 'samtal-1', 'teamanalys', 'fil-9');
    const rows = timeline(compiled, story.journal, { viewer: { role: 'foralder' } });
    expect(JSON.stringify(rows)).not.toContain('teamanalys');
    expect(JSON.stringify(rows)).toContain('inspelning');
    const lacking = met().on('2026-03-10');
    expect(lackingIn(lacking, 'foralder')).toEqual(['samtal-1 2026-03-03 inspelning usual']);
    const now = overview(compiled, lacking.state, { now: lacking.now, viewer: { role: 'foralder' } });
    expect(JSON.stringify(now.blocked)).not.toContain('teamanalys');
    expect(now.blocked.find(({ step }) => step === 'samtal')?.criteria).toEqual([
      { code: 'withheld', ask: 'handlaggare' },
    ]);
  });

  it('are told in plain words', () => {
    const story = met().on('2026-03-10');
    const now = seenBy(compiled, story, 'handlaggare');
    expect(renderOverview(now, program, { lang: 'sv' })).toContain(
      'Teamanalys saknas från ”Samtal” 3 mars 2026.',
    );
    expect(renderOverview(now, program, { lang: 'en' })).toContain(
      'Recording missing from “Talk” on 3 March 2026.',
    );
    expect(showPathway(program, 'sv')).toContain('Varje gång ska det här finnas kvar efteråt: teamanalys.');
  });
});
