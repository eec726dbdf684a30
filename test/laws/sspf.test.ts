import { holdToLaws } from './run-laws.js';

holdToLaws('lidkoping.sspf');
