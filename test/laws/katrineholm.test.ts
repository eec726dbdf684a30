import { holdToLaws } from './run-laws.js';

holdToLaws('katrineholm.multiteam');
