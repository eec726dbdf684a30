import { expect, test } from 'vitest';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { describeOverview } from '../../src/render/sentences.js';
import { smallPathway, startedCase } from './small-pathway.js';

const teamed = compilePathway(
  smallPathway({
    roles: {
      ...smallPathway().roles,
      psykolog: { kind: 'team', title: { sv: 'Psykolog', en: 'Psychologist' } },
      behandlare: { kind: 'team', title: { sv: 'Behandlare', en: 'Practitioner' } },
    },
    team: {
      roles: ['psykolog', 'behandlare'],
      must: [{ with: { psykolog: 'one', behandlare: 2 }, source: ['SF-2'] }],
    },
  }),
);

test('a role that the team is to have and that nobody holds is shown until somebody does', () => {
  const story = startedCase(teamed);
  const { attention } = story.overview('chef');
  expect(attention.team).toMatchObject([
    { rule: 'team.with', role: 'psykolog', wanted: 'one', candidates: [] },
    { rule: 'team.with', role: 'behandlare', wanted: 2, candidates: ['behandlare-1'] },
  ]);
  expect(describeOverview(teamed, story.overview('chef'), { lang: 'sv', width: 200 })).toContain(
    'I teamet saknas psykolog och behandlare (minst 2).',
  );
  expect(describeOverview(teamed, story.overview('chef'), { lang: 'en', width: 200 })).toContain(
    'The team lacks psychologist and practitioner (at least 2).',
  );
  story.assigns('psykolog-1', 'psykolog').assigns('behandlare-2', 'behandlare');
  expect(story.overview('chef').attention.team).toBeUndefined();
});

test("it is nobody else's to see", () => {
  expect(startedCase(teamed).overview('foralder', 'foralder-1').attention.team).toBeUndefined();
});
