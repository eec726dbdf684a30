import type { Declared } from '../../diagnostics/declared.js';
import { crossCodes } from './cross.js';
import { plainCodes } from './plain-codes.js';
import { structureCodes } from './structure-codes.js';

/** Every kind of finding about a definition as plain data. */
export const definitionCodes: readonly Declared<never>[] = [...plainCodes, ...structureCodes, ...crossCodes];
