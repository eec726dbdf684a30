import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from '../../../examples/02-http/route.js';
import { routes } from '../../../examples/02-http/routes.js';
import { beforeStart, kumla, norrkoping, post, type Started, send, start, started } from './started.js';

type Asked = { readonly url: string; readonly payload?: object };

/** How each route asks about a case of Kumla. A route that is not here fails the test below. */
const attempts: Readonly<Record<string, (id: string) => Asked>> = {
  'POST /cases': (id) => ({ url: '/cases', payload: { id, pathway: 'kumla.bron' } }),
  'GET /cases/:id/overview': (id) => ({ url: `/cases/${id}/overview` }),
  'GET /cases/:id/timeline': (id) => ({ url: `/cases/${id}/timeline` }),
  'POST /cases/:id/entries': (id) => ({ url: `/cases/${id}/entries`, payload: { ...start, id: 'crossed' } }),
  'GET /events': () => ({ url: '/events' }),
};
const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

describe('two municipalities', () => {
  let service: Started;
  const ask = (route: Route, id: string, headers: Readonly<Record<string, string>>) =>
    send(service.app, { method: route.method, headers, ...attempts[nameOf(route)]!(id) });
  const keyFor = ({ right }: Route, of: string) => ({
    ...norrkoping,
    ...(of === 'kumla' ? kumla : {}),
    authorization: `Bearer ${of}-${right === 'events' ? 'follower' : 'staff'}`,
  });

  beforeAll(async () => {
    service = await started();
    await beforeStart(service.app, 'family-1');
    await post(service.app, 'family-1', start);
  });
  afterAll(async () => {
    await service.app.close();
    await service.closeDatabase();
  });

  test('every route has an attempt to cross', () => {
    expect(Object.keys(attempts).sort()).toEqual(routes.map(nameOf).sort());
  });

  test.each(routes.map((route) => [nameOf(route), route] as const))(
    '%s answers the other one as if there were no such case',
    async (_name, route) => {
      const crossed = await ask(route, 'family-1', keyFor(route, 'norrkoping'));
      const unknown = await ask(route, 'family-2', keyFor(route, 'norrkoping'));
      expect(crossed.statusCode).toBe(unknown.statusCode);
      expect(crossed.body.replaceAll('family-1', 'family-2')).toBe(unknown.body);
      expect(crossed.body).not.toMatch(/skola|behov|"started"/);
    },
  );

  test.each(routes.map((route) => [nameOf(route), route] as const))(
    '%s asks for a key',
    async (_name, route) => {
      for (const authorization of ['', 'Bearer guess', 'Basic kumla-staff', 'bearer'])
        expect((await ask(route, 'family-1', { ...kumla, authorization })).statusCode).toBe(401);
      const other = route.right === 'events' ? 'Bearer kumla-staff' : 'Bearer kumla-follower';
      expect((await ask(route, 'family-1', { ...kumla, authorization: other })).statusCode).toBe(403);
    },
  );

  test('the same id is two cases', async () => {
    const own = await send(service.app, {
      method: 'POST',
      url: '/cases',
      headers: norrkoping,
      payload: { id: 'family-1', pathway: 'norrkoping.familjeteam-7-15' },
    });
    expect(own.statusCode).toBe(201);
    expect(await service.municipality('norrkoping').runtime.journal('family-1')).toEqual([]);
    expect(await service.municipality('kumla').runtime.journal('family-1')).toHaveLength(4);
    const told = await send(service.app, {
      url: '/events',
      headers: { authorization: 'Bearer norrkoping-follower' },
    });
    expect(told.json().events).toHaveLength(1);
  });
});
