import { holdToLaws } from './run-laws.js';

holdToLaws('lag.sip');
