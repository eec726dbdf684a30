import type { Migration } from '../migration.js';

/** The tables of the first version. Times that are compared are `timestamptz`; times of entries are texts, as they were recorded. */
export const cases: Migration = {
  id: '0001-cases',
  why: 'Cases, their journals, the outbox, definitions, keys, and figures of erased cases.',
  up: `
create table insats_case (
  tenant text collate "C" not null,
  id text collate "C" not null,
  pathway text not null,
  version text not null,
  hash text not null,
  revision integer not null,
  entries integer not null,
  head text not null,
  snapshot text,
  wake_at timestamptz,
  claimed_until timestamptz,
  erased_at text,
  erased_ground text,
  erased_by text,
  primary key (tenant, id)
);
create index insats_case_due on insats_case (tenant, wake_at) where wake_at is not null;

create table insats_journal (
  tenant text collate "C" not null,
  case_id text collate "C" not null,
  seq integer not null,
  entry text not null,
  kind text not null,
  happened text not null,
  recorded_at text not null,
  body text,
  body_hash text not null,
  hash text not null,
  primary key (tenant, case_id, seq),
  unique (tenant, case_id, entry)
);

create function insats_journal_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.body is null
    and (new.tenant, new.case_id, new.seq, new.entry, new.kind, new.happened, new.recorded_at, new.body_hash, new.hash)
      = (old.tenant, old.case_id, old.seq, old.entry, old.kind, old.happened, old.recorded_at, old.body_hash, old.hash)
  then return new; end if;
  raise exception 'insats: a row of a journal is never changed or deleted; only its body goes when the case is erased';
end $$;
create trigger insats_journal_is_kept before update or delete on insats_journal
  for each row execute function insats_journal_is_kept();

create table insats_outbox (
  position bigint generated always as identity primary key,
  tx xid8 not null default pg_current_xact_id(),
  tenant text collate "C" not null,
  case_id text collate "C" not null,
  revision integer not null,
  number integer not null,
  name text not null,
  body text
);
create index insats_outbox_order on insats_outbox (tenant, tx, position);
create index insats_outbox_case on insats_outbox (tenant, case_id);

create table insats_definition (
  tenant text collate "C" not null,
  pathway text not null,
  version text not null,
  hash text not null,
  data text not null,
  primary key (tenant, pathway, version)
);

create table insats_key (
  tenant text collate "C" not null,
  case_id text collate "C" not null,
  key text,
  primary key (tenant, case_id)
);

create table insats_figures (
  tenant text collate "C" not null,
  figures text not null
);
`,
  down: `
drop table insats_figures;
drop table insats_key;
drop table insats_definition;
drop table insats_outbox;
drop table insats_journal;
drop function insats_journal_is_kept();
drop table insats_case;
`,
};
