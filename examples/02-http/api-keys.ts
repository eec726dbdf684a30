import { createHash } from 'node:crypto';

/** What a key opens: the work with cases, or the stream of everything that happens. */
export type Right = 'cases' | 'events';

/** Whose key it is, and what it may be used for. */
export interface KeyHolder {
  readonly tenant: string;
  readonly may: readonly Right[];
}

/** A row of `keys.json`. The key itself is kept nowhere. */
export interface ApiKey extends KeyHolder {
  readonly sha256: string;
}

/** Finds out whose key a request carries: `Authorization: Bearer <key>`. */
export type FindHolder = (authorization: string | undefined) => KeyHolder | undefined;

/** Keys by their hash: how long the look-up takes tells nothing of a key. */
export function keyTable(keys: readonly ApiKey[]): FindHolder {
  const holders = new Map(keys.map(({ sha256, tenant, may }) => [sha256, { tenant, may }]));
  return (authorization) => {
    const [, key] = /^Bearer (\S{1,200})$/.exec(authorization ?? '') ?? [];
    return key === undefined ? undefined : holders.get(createHash('sha256').update(key).digest('hex'));
  };
}
