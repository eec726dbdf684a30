import { holdToLaws } from './run-laws.js';

holdToLaws('linkoping.familjelotsen');
