import { holdToLaws } from './run-laws.js';

holdToLaws('kumla.bron');
