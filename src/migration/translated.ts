import { own } from '../condition/own.js';
import type { CarriedTable, Carrying } from '../entry/definition-change.js';
import type { Entry } from '../entry/entry.js';

/** Fields of entries that name something of the definition, and where a mapping has it. */
const fields: { readonly [field: string]: CarriedTable | undefined } = {
  step: 'steps',
  phase: 'phases',
  role: 'roles',
  words: 'roles',
  consent: 'consents',
  criterion: 'criteria',
  outcome: 'outcomes',
  start: 'starts',
  to: 'agencies',
};

/** Entries as they would have been recorded under the ids of another definition: for a replay that proves, never for storing. Pure. */
export function translated(entries: readonly Entry[], mapping: Carrying): readonly Entry[] {
  return entries.map((entry) => translatedOne(entry, entry.kind, mapping) as Entry);
}

function translatedOne(entry: object, kind: unknown, mapping: Carrying): object {
  const fresh: { [field: string]: unknown } = {};
  for (const [field, value] of Object.entries(entry)) {
    const table = field === 'ground' && kind === 'paused' ? 'pauses' : own(fields, field);
    fresh[field] = table === undefined || typeof value !== 'string' ? value : renamed(mapping, table, value);
  }
  const { by, entry: content } = fresh;
  if (isObject(by) && typeof by.role === 'string')
    fresh.by = { ...by, role: renamed(mapping, 'roles', by.role) };
  if (kind === 'correction' && isObject(content)) fresh.entry = translatedOne(content, content.kind, mapping);
  return fresh;
}

const renamed = (mapping: Carrying, table: CarriedTable, id: string): string => own(mapping[table], id) ?? id;

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null;
