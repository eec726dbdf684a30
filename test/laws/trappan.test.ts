import { holdToLaws } from './run-laws.js';

holdToLaws('ljusdal.trappan');
