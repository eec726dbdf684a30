import { holdToLaws } from './run-laws.js';

holdToLaws('sis.fft');
