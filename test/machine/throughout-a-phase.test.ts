import { expect, test } from 'vitest';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { describePathway } from '../../src/render/sentences.js';
import { smallPathway, startedCase } from '../case/small-pathway.js';
import { refusedBy } from '../definitions/story.js';

const calm = compilePathway(
  smallPathway({
    criteria: { lugnt: { by: ['chef'] } },
    phases: {
      arbete: {
        must: [
          { throughout: { confirmed: 'lugnt' }, onFail: { stops: ['besok', 'samtal'], decide: 'chef' } },
        ],
        steps: { besok: { meeting: {} } },
      },
    },
    steps: { samtal: { meeting: {} } },
  }),
);

test('what holds throughout a phase is asked while the phase goes on, and not before or after', () => {
  const story = startedCase(calm).denies('lugnt');
  expect(story.overview().attention.standing).toMatchObject([{ rule: 'arbete.throughout', value: false }]);
  expect(refusedBy(story.tries().holds('samtal', { present: [] }))).toEqual(['arbete.throughout']);
  story.on('2026-03-05').ends('arbete', { reason: 'oro' });
  expect(story.overview().attention.standing).toEqual([]);
  expect(story.holds('samtal', { present: [] }).last.standing).toBe('counts');
});

test('it is said to hold as long as the phase goes on', () => {
  expect(describePathway(calm, { lang: 'sv', width: 200 })).toContain(
    'Så länge fasen pågår ska det gälla att',
  );
  expect(describePathway(calm, { lang: 'en', width: 200 })).toContain(
    'As long as the phase goes on it must hold that',
  );
});
