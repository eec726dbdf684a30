import * as z from 'zod';
import { scenarioSchema } from './scenario-schema.js';

/**
 * The JSON Schema (draft 7) of a scenario file, for completion and hover in editors. Pure. It is help while typing: names of
 * steps, roles and rules are checked by `readScenarios`.
 */
export function scenarioJsonSchema(): object {
  const schema = z.toJSONSchema(scenarioSchema, { io: 'input', target: 'draft-7' });
  const { $schema, ...rest } = schema;
  return {
    $schema,
    $id: 'https://unpkg.com/insats/schema/scenario.schema.json',
    title: 'insats scenarios, language 1',
    ...rest,
  };
}
