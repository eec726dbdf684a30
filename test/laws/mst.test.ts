import { holdToLaws } from './run-laws.js';

holdToLaws('malmo.mst');
