import { holdToLaws } from './run-laws.js';

holdToLaws('allmannabarnhuset.skolfam');
