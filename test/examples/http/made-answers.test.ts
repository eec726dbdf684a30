import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeOnce } from '../../../examples/02-http/made-answers.js';
import { compilePathway, openCase } from '../../../src/index.js';
import { smallPathway } from '../../case/small-pathway.js';
import { beforeStart, get, post, social, start, started } from './started.js';

const compiled = compilePathway(smallPathway());
const held = () => ({
  ...{ id: 'fall-1', compiled, state: openCase(compiled), revision: 1, nextWakeAt: undefined },
});
const look = { viewer: { role: 'chef', ref: 'c-1' }, lang: 'sv', now: '2026-03-20T12:00:00Z' } as const;

test('an answer is made once for a state, a viewer, a language and a quarter of an hour', () => {
  const one = held();
  let times = 0;
  const make = () => {
    times += 1;
    return `answer ${times}`;
  };
  const ask = (own: typeof one, change: Partial<Parameters<typeof madeOnce>[1]> = {}) =>
    madeOnce(own, { ...look, ...change }, make);
  expect([ask(one), ask(one), ask(one, { now: '2026-03-20T12:14:59Z' })]).toEqual(Array(3).fill('answer 1'));
  expect(ask(one, { now: '2026-03-20T12:15:00Z' })).toBe('answer 2');
  expect(ask(one, { lang: 'en' })).toBe('answer 3');
  expect(ask(one, { viewer: { role: 'chef', ref: 'c-2' } })).toBe('answer 4');
  expect(ask(one, { viewer: { role: 'chef' } })).toBe('answer 5');
  expect(ask({ ...one, state: { ...one.state } })).toBe('answer 6');
  expect(ask({ ...one, compiled: compilePathway(smallPathway()) })).toBe('answer 7');
});

test('no more than twenty answers are kept of a state', () => {
  const one = held();
  const ask = (ref: string, text: string) =>
    madeOnce(one, { ...look, viewer: { role: 'chef', ref } }, () => text);
  ask('first', 'old');
  for (let at = 0; at < 20; at += 1) ask(`c-${at}`, 'other');
  expect(ask('first', 'new')).toBe('new');
});

describe('the overview of the service', () => {
  let app: FastifyInstance;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ app, closeDatabase: close } = await started());
    await beforeStart(app, 'fall-1');
  });
  afterAll(() => close());

  test('is the same again, is told after an entry, and is each viewer’s own', async () => {
    const read = async (headers = {}) => (await get(app, '/cases/fall-1/overview', headers)).body;
    const [school, whole] = [await read(), await read(social)];
    expect([await read(), await read(social)]).toEqual([school, whole]);
    expect(whole).not.toBe(school);
    await post(app, 'fall-1', start);
    const after = await read(social);
    expect(after).not.toBe(whole);
    expect(JSON.parse(after)).toMatchObject({ revision: JSON.parse(whole).revision + 1 });
  });
});
