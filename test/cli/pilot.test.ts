import { describe, expect, test } from 'vitest';
import { insats } from './memory-io.js';
import { toyJournal, toyYaml } from './toy.js';

const pilot = `pilot:
  title: { sv: Försök, en: Trial }
  from: 2026-01-01
  until: 2026-06-30
  evaluation:
    nytta: { title: { sv: Hade familjerna nytta av stödet?, en: Did the support help the families? } }
    tid: { title: { sv: Räckte tiden till?, en: Was there time enough? } }
`;
const journal = JSON.stringify(toyJournal);

async function told(at: string, more: string = '', extra: string = pilot): Promise<string> {
  const files = { 'p.yaml': toyYaml + extra, 'j.json': journal };
  return (await insats(`run p.yaml j.json --at ${at} ${more}`, files)).out;
}

describe('the end of the trial period', () => {
  test('is not told more than a month before, nor without a last day', async () => {
    expect(await told('2026-05-29')).not.toContain('Prövotid');
    expect(JSON.parse(await told('2026-05-29', '--format json')).overview.pilot).toBeUndefined();
    expect(await told('2026-06-30', '', pilot.replace('  until: 2026-06-30\n', ''))).not.toContain(
      'Prövotid',
    );
  });

  test.each(['2026-05-30', '2026-06-30'])(
    'is told on %s, with the questions of the evaluation',
    async (at) => {
      const out = (await told(at)).replace(/\s+/g, ' ');
      expect(out).toContain(
        'Prövotidens sista dag är 30 juni 2026. De här frågorna ska utvärderingen svara på: - Hade familjerna nytta av stödet? - Räckte tiden till?',
      );
      const { overview } = JSON.parse(await told(at, '--format json'));
      expect(overview.pilot).toEqual({ until: '2026-06-30', state: 'soon', evaluation: ['nytta', 'tid'] });
    },
  );

  test('is told when it has passed, in English too', async () => {
    const out = (await told('2026-07-01', '--lang en')).replace(/\s+/g, ' ');
    expect(out).toContain(
      'The trial period ended on 30 June 2026. The evaluation is to answer these questions: - Did the support help the families? - Was there time enough?',
    );
    const { overview } = JSON.parse(await told('2026-07-01', '--format json'));
    expect(overview.pilot.state).toBe('passed');
  });

  test('is told without questions when there are none', async () => {
    const bare = pilot.slice(0, pilot.indexOf('  evaluation'));
    expect(await told('2026-07-01', '', bare)).toContain('Prövotiden tog slut 30 juni 2026.\n');
  });
});
