import { definitionCodes } from '../../src/definition/check/codes.js';
import type { Declared } from '../../src/diagnostics/declared.js';
import { mappingCodes } from '../../src/mapping/mapping-codes.js';
import { scenarioCodes } from '../../src/scenario/scenario-codes.js';
import { variantCodes } from '../../src/variant/codes.js';
import { yamlCodes } from '../../src/yaml/yaml-codes.js';
import type { Fault, FaultOfData } from './fault.js';
import { dataFaults, textFaults } from './faults/data-faults.js';
import { kindsFaults } from './faults/kinds-faults.js';
import { labelsFaults } from './faults/labels-faults.js';
import { mappingFaults } from './faults/mapping-faults.js';
import { namesFaults } from './faults/names-faults.js';
import { peopleFaults } from './faults/people-faults.js';
import { rulesFaults } from './faults/rules-faults.js';
import { scenarioFaults } from './faults/scenario-faults.js';
import { structureFaults } from './faults/structure-faults.js';
import { variantFaults } from './faults/variant-faults.js';
import { waysFaults } from './faults/ways-faults.js';
import { yamlFaults } from './faults/yaml-faults.js';

/** Every fault that a text shows. */
export const faults: readonly Fault[] = [
  ...structureFaults,
  ...kindsFaults,
  ...namesFaults,
  ...rulesFaults,
  ...peopleFaults,
  ...waysFaults,
  ...labelsFaults,
  ...variantFaults,
  ...yamlFaults,
  ...scenarioFaults,
  ...mappingFaults,
];

/** Every fault that only data, or a text too long to show, has. */
export const faultsInWords: readonly FaultOfData[] = [...dataFaults, ...textFaults];

/** Every declared code. */
export const codes: readonly Declared<never>[] = [
  ...definitionCodes,
  ...variantCodes,
  ...yamlCodes,
  ...scenarioCodes,
  ...mappingCodes,
];
