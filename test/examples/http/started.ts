import { PGlite } from '@electric-sql/pglite';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { type ApiKey, keyTable } from '../../../examples/02-http/api-keys.js';
import { type Municipality, municipalities } from '../../../examples/02-http/municipality.js';
import { pathways } from '../../../examples/02-http/server.js';
import { caseService } from '../../../examples/02-http/service.js';
import { migrate } from '../../../src/sql/migrate.js';
import { pgliteClient } from '../../../src/sql/pglite-client.js';
import { textOf } from '../../docs/markdown.js';

/** The service over a database in memory, on a day in March. */
export interface Started {
  readonly app: FastifyInstance;
  readonly municipality: (name: string) => Municipality;
  readonly faults: readonly unknown[];
  readonly closeDatabase: () => Promise<void>;
}

/** What time it is in the tests of the service. */
export const now = '2026-03-20T12:00:00+01:00';

/** Starts a service with the keys of the example. */
export async function started(offered: typeof pathways = pathways): Promise<Started> {
  const database = await PGlite.create();
  const client = pgliteClient(database);
  await migrate(client);
  const served = municipalities(client, offered, () => now);
  const faults: unknown[] = [];
  const holderOf = keyTable(JSON.parse(textOf('examples/02-http/keys.json')) as ApiKey[]);
  const app = caseService({
    municipalities: served,
    holderOf,
    now: () => now,
    onFault: (error) => faults.push(error),
  });
  return {
    app,
    faults,
    municipality: (name) => served.get(name)!,
    closeDatabase: () => database.close(),
  };
}

/** Who asks in the tests. */
export const kumla = {
  authorization: 'Bearer kumla-staff',
  'insats-role': 'skola',
  'insats-ref': 'skola-2',
};
export const norrkoping = {
  authorization: 'Bearer norrkoping-staff',
  'insats-role': 'handlaggare',
  'insats-ref': 'h-1',
};

type Headers = Readonly<Record<string, string>>;

/** Asks the service without a network. */
export const send = (app: FastifyInstance, request: InjectOptions): Promise<LightMyRequestResponse> =>
  app.inject(request);

/** Opens a case of Bron in Kumla, and records what comes before its start. */
export async function beforeStart(app: FastifyInstance, id: string): Promise<void> {
  await send(app, { method: 'POST', url: '/cases', headers: kumla, payload: { id, pathway: 'kumla.bron' } });
  for (const criterion of ['skolan-ser-behov', 'ratt-skolform', 'tidigt-skede'])
    await post(app, id, { id: criterion, kind: 'confirmed', happened: '2026-03-02', criterion, value: true });
}

/** Who sees the whole of it. */
export const social = { 'insats-role': 'socialtjanst', 'insats-ref': 'soc-1' };

/** The start of that case. */
export const start = { id: 'start', kind: 'started', happened: '2026-03-02', start: 'skolans-behov' };

/** Sends an entry. */
export function post(
  app: FastifyInstance,
  id: string,
  payload: object,
  headers: Headers = {},
): Promise<LightMyRequestResponse> {
  return send(app, {
    method: 'POST',
    url: `/cases/${id}/entries`,
    headers: { ...kumla, ...headers },
    payload,
  });
}

/** Reads something. */
export const get = (
  app: FastifyInstance,
  url: string,
  headers: Headers = {},
): Promise<LightMyRequestResponse> => send(app, { method: 'GET', url, headers: { ...kumla, ...headers } });
