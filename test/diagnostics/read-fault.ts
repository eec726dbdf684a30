import type { Pathway } from '../../src/definition/pathway.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { compilePathway } from '../../src/machine/compile-pathway.js';
import { readMapping } from '../../src/mapping/read-mapping.js';
import { readScenarios } from '../../src/scenario/read-scenarios.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { basePathway, completed, nextPathway } from './base-pathway.js';
import type { Fault } from './fault.js';

/** What is found in the text of a fault, read as what it is: a part of the base pathway, a whole one, its scenarios, or a mapping. */
export function diagnosticsOf(
  text: string,
  { whole, scenario, mapping, parents }: Pick<Fault, 'whole' | 'scenario' | 'mapping' | 'parents'>,
): readonly Diagnostic[] {
  if (parents !== undefined)
    return readPathway(text, undefined, { parents: parents.map(parentFrom) }).diagnostics;
  if (mapping !== undefined)
    return readMapping(text, parentFrom(basePathway), parentFrom(nextPathway), { cases: ['fall-1'] })
      .diagnostics;
  if (scenario === undefined) return readPathway(whole ? text : completed(text)).diagnostics;
  const { pathway } = readPathway(basePathway);
  if (pathway === undefined) throw new Error('The base pathway has errors.');
  return readScenarios(text, compilePathway(pathway)).diagnostics;
}

function parentFrom(part: string): Pathway {
  const { pathway } = readPathway(completed(part));
  if (pathway === undefined) throw new Error(`The parent has errors: ${part}`);
  return pathway;
}
