import { carriedTables, timerPolicies } from '../entry/definition-change.js';
import { dropKinds, type MappedTable, tableWords } from './mapping-file.js';

/**
 * The JSON Schema (draft 7) of a mapping file, for completion and hover in editors. Pure. It is help while typing: the ids are
 * checked by `readMapping`.
 */
export function mappingJsonSchema(): object {
  const version = (about: string): object => ({
    type: 'string',
    pattern: '^[^@]+@[^@]+$',
    description: about,
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://unpkg.com/insats/schema/mapping.schema.json',
    title: 'insats mapping: how open cases go over to a new version',
    type: 'object',
    properties: {
      from: version('The version that the cases are under: `norrkoping.familjeteam-7-15@1.0.0`.'),
      to: version('The version that they go over to.'),
      ...decisions(),
      cases: {
        type: ['object', 'null'],
        description: 'What holds for a single case, before what is said of all.',
        additionalProperties: {
          type: ['object', 'null'],
          properties: decisions(),
          additionalProperties: false,
        },
      },
    },
    required: ['from', 'to'],
    additionalProperties: false,
  };
}

/** What may be said of all cases, and of one. */
function decisions(): object {
  const ids = (table: MappedTable, about: string): object => ({
    [table]: { type: ['object', 'null'], description: about, additionalProperties: { type: 'string' } },
  });
  const tables = carriedTables.map((table) =>
    ids(table, `What ${tableWords[table].en} are called: the old id, and the new id of the same thing.`),
  );
  return {
    ...Object.assign({}, ...tables),
    ...ids('moves', 'A phase that is gone, and the phase that a case in it goes on in.'),
    drops: {
      type: ['array', 'null'],
      description: 'What is let go though it is in use: `role mentor`.',
      items: { type: 'string', pattern: `^(${Object.keys(dropKinds).join('|')}) [a-z][a-z0-9-]*$` },
    },
    timers: {
      type: ['object', 'null'],
      description:
        'What happens to a deadline that runs, by rule of the new version. Default: `keep-remaining`.',
      additionalProperties: { enum: timerPolicies },
    },
  };
}
