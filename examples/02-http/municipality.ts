import { compilePathway, type Instant, type Pathway, registry } from 'insats';
import { type CaseRuntime, caseRuntime } from 'insats/runtime';
import { type SqlClient, type SqlStore, sqlStore } from 'insats/sql';

/** One municipality: its own cases, its own pathways, and nothing of anybody else's. */
export interface Municipality {
  readonly name: string;
  readonly store: SqlStore;
  readonly runtime: CaseRuntime;
}

/** Pathways by the municipality that works by them. */
export type PathwaysOf = Readonly<Record<string, readonly Pathway[]>>;

/**
 * Municipalities over one database. Each statement of a store carries its tenant, so a case is found only through the
 * municipality that it belongs to.
 */
export function municipalities(
  client: SqlClient,
  pathways: PathwaysOf,
  now: () => Instant,
): ReadonlyMap<string, Municipality> {
  return new Map(
    Object.entries(pathways).map(([name, own]) => {
      const store = sqlStore(client, { tenant: name });
      const definitions = registry(own.map((pathway) => compilePathway(pathway)));
      return [name, { name, store, runtime: caseRuntime({ store, definitions, now }) }];
    }),
  );
}
