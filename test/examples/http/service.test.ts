import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi } from '../../../examples/02-http/open-api.js';
import { routes } from '../../../examples/02-http/routes.js';
import { pathways } from '../../../examples/02-http/server.js';
import { beforeStart, get, kumla, now, post, type Started, send, social, start, started } from './started.js';

describe('the HTTP example', () => {
  let service: Started;
  beforeAll(async () => {
    service = await started();
  });
  afterAll(async () => {
    await service.app.close();
  });

  test('describes itself to anybody', async () => {
    const answer = await send(service.app, { url: '/openapi.json' });
    expect([answer.statusCode, answer.json()]).toEqual([200, openApi(routes)]);
  });

  test('opens a case once', async () => {
    const open = () =>
      send(service.app, {
        method: 'POST',
        url: '/cases',
        headers: kumla,
        payload: { id: 'a', pathway: 'kumla.bron' },
      });
    const first = await open();
    expect([first.statusCode, first.headers.etag, first.headers.location]).toEqual([
      201,
      '"1"',
      '/cases/a/overview',
    ]);
    expect((await open()).statusCode).toBe(200);
  });

  test('says that an id is taken by a case of another pathway', async () => {
    const all = [...new Set(Object.values(pathways).flat())];
    const two = await started({ kumla: all });
    try {
      const opened = all.map(({ pathway }) =>
        send(two.app, { method: 'POST', url: '/cases', headers: kumla, payload: { id: 'a', pathway } }),
      );
      const answers = await Promise.all(opened);
      const taken = answers.filter(({ statusCode }) => statusCode === 409);
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
      expect([taken[0]?.headers['content-type'], taken[0]?.json().code]).toEqual([
        'application/problem+json; charset=utf-8',
        'id-taken',
      ]);
    } finally {
      await two.app.close();
    }
  });

  test('records, tells the revision, and takes the same entry twice', async () => {
    await beforeStart(service.app, 'b');
    const first = await post(service.app, 'b', start);
    expect(first.statusCode).toBe(201);
    expect(first.json()).toMatchObject({
      outcome: 'accepted',
      entry: 'start',
      revision: 5,
      standing: 'counts',
    });
    expect(first.headers.etag).toBe('"5"');
    const again = await post(service.app, 'b', start);
    expect([again.statusCode, again.json()]).toEqual([
      200,
      { outcome: 'already-recorded', entry: 'start', revision: 5 },
    ]);
    const { id: _id, ...rest } = start;
    const byKey = await post(service.app, 'b', rest, { 'idempotency-key': 'start' });
    expect(byKey.statusCode).toBe(200);
    const [entry] = (await service.municipality('kumla').runtime.journal('b')).slice(-1);
    expect(entry).toMatchObject({ by: { role: 'skola', ref: 'skola-2' }, recordedAt: now });
  });

  test('gives the overview as data and in words, in the language that is asked for', async () => {
    const swedish = await get(service.app, '/cases/b/overview', social);
    expect(swedish.json().overview).toMatchObject({ status: { code: 'open' } });
    expect(swedish.headers['content-language']).toBe('sv');
    expect(swedish.headers['cache-control']).toBe('no-store');
    expect(swedish.json().text).toContain('Möte 1');
    const english = await get(service.app, '/cases/b/overview', {
      ...social,
      'accept-language': 'en-GB,en;q=0.9,sv;q=0.5',
    });
    expect(english.json().text).toContain('Meeting 1');
  });

  test('gives the timeline', async () => {
    const { rows, text } = (await get(service.app, '/cases/b/timeline', social)).json();
    expect(rows.map(({ kind }: { readonly kind: string }) => kind)).toContain('started');
    expect(text).toContain('Insatsen startar: skolan ser ett behov.');
  });

  test('shows no more than the role may see', async () => {
    const nobody = (await get(service.app, '/cases/b/overview', { 'insats-role': 'granne' })).json();
    expect(nobody.overview.status).toEqual({ code: 'withheld' });
    expect(nobody.overview.next).toEqual([]);
    expect((await get(service.app, '/cases/b/timeline', { 'insats-role': 'granne' })).json().rows).toEqual(
      [],
    );
  });

  test('says what changed since, and records nothing then', async () => {
    await beforeStart(service.app, 'c');
    const late = await post(service.app, 'c', start, { 'if-match': '"2"' });
    expect([late.statusCode, late.headers.etag, late.json().code]).toEqual([412, '"4"', 'conflict']);
    expect(await service.municipality('kumla').runtime.journal('c')).toHaveLength(3);
    expect((await post(service.app, 'c', start, { 'if-match': '"4"' })).statusCode).toBe(201);
    expect((await post(service.app, 'c', start, { 'if-match': '"2"' })).statusCode).toBe(200);
  });

  test('refuses with what is missing and what would be accepted', async () => {
    await post(service.app, 'a', {
      id: 'x',
      kind: 'confirmed',
      happened: '2026-03-02',
      criterion: 'skolan-ser-behov',
      value: true,
    });
    const refused = await post(service.app, 'a', start);
    expect(refused.statusCode).toBe(422);
    expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/);
    const problem = refused.json();
    expect(problem).toMatchObject({ type: 'urn:insats:problem:not-met', status: 422, code: 'not-met' });
    expect(problem.reasons.map(({ rule }: { readonly rule: string }) => rule)).toEqual([
      'skolans-behov.ratt-skolform',
    ]);
    expect(problem.accepted).toContainEqual({ as: 'noted' });
    expect(problem.detail).toMatch(/grundskola/i);
    expect((await post(service.app, 'a', { ...start, as: 'noted' })).statusCode).toBe(201);
  });

  test.each([
    ['no JSON', '{', 400, 'bad-request'],
    ['no kind', { id: 'q', happened: '2026-03-02' }, 400, 'bad-request'],
    ['an unknown kind', { id: 'q', kind: 'flown', happened: '2026-03-02' }, 400, 'malformed'],
    ['an unknown field', { ...start, id: 'q', colour: 'red' }, 400, 'malformed'],
    ['no id', { kind: 'resumed', happened: '2026-03-02' }, 400, 'no-id'],
    ['a person of its own', { ...start, by: { role: 'chef' } }, 400, 'own-field'],
    ['another content under an id', { ...start, happened: '2026-03-03' }, 422, 'id-reused'],
  ])('answers %s', async (_name, payload, status, code) => {
    const before = (await service.municipality('kumla').runtime.journal('b')).length;
    const answer = await send(service.app, {
      method: 'POST',
      url: '/cases/b/entries',
      headers: { ...kumla, 'content-type': 'application/json' },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(await service.municipality('kumla').runtime.journal('b')).toHaveLength(before);
  });

  test.each([
    ['two ids that differ', { 'idempotency-key': 'other' }, 400, 'two-ids'],
    ['a revision that is none', { 'if-match': '5' }, 400, 'bad-request'],
    ['a role that the pathway lacks', { 'insats-role': 'granne' }, 403, 'unknown-role'],
    ['a role that is none', { 'insats-role': 'Å' }, 400, 'no-viewer'],
  ])('answers %s', async (_name, headers, status, code) => {
    const answer = await post(service.app, 'b', start, headers);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  test('answers an unknown case, a case that is something else, and a pathway that it has not', async () => {
    expect((await get(service.app, '/cases/none/overview')).json()).toMatchObject({
      status: 404,
      code: 'unknown-case',
    });
    expect((await get(service.app, '/nowhere')).json()).toMatchObject({ status: 404, code: 'no-route' });
    const other = await send(service.app, {
      method: 'POST',
      url: '/cases',
      headers: kumla,
      payload: { id: 'z', pathway: 'norrkoping.familjeteam-7-15' },
    });
    expect(other.json()).toMatchObject({ status: 422, code: 'unknown-definition' });
  });

  test('answers only that an erased case is erased', async () => {
    await beforeStart(service.app, 'gone');
    const tombstone = { id: 'gone', erasedAt: now, ground: 'test', by: 'archivist' };
    await service.municipality('kumla').store.erase(tombstone);
    for (const url of ['/cases/gone/overview', '/cases/gone/timeline'])
      expect((await get(service.app, url)).json()).toMatchObject({ status: 410, code: 'case-erased' });
    expect((await post(service.app, 'gone', start)).statusCode).toBe(410);
  });

  test('tells the stream of events, page by page', async () => {
    const follower = { authorization: 'Bearer kumla-follower' };
    const first = (await get(service.app, '/events?limit=2', follower)).json();
    expect(first.events.map(({ name }: { readonly name: string }) => name)).toEqual(['opened', 'opened']);
    const second = (await get(service.app, `/events?limit=1&after=${first.next}`, follower)).json();
    expect(second.events[0]).toMatchObject({ name: 'recorded', case: 'b' });
    expect((await get(service.app, '/events?after=x', follower)).statusCode).toBe(400);
    expect((await get(service.app, '/events?limit=0', follower)).statusCode).toBe(400);
  });

  // The last one: it takes the database away from the rest.
  test('a database that does not answer is 503, and says nothing of itself', async () => {
    await service.closeDatabase();
    const answer = await post(service.app, 'b', { ...start, id: 'later' });
    expect([answer.statusCode, answer.headers['retry-after'], answer.json().code]).toEqual([
      503,
      '2',
      'store-failed',
    ]);
    expect(answer.body).not.toMatch(/pglite|closed/i);
    expect(service.faults).toHaveLength(1);
  });
});
