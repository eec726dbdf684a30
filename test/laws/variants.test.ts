import { holdToLaws } from './run-laws.js';

const variants = [
  'lulea.fft',
  'falkenberg.forfam',
  'vastra-gotaland.sip',
  'taby.sip',
  'kinda.sspf',
  'malmo.barnutredning',
] as const;

for (const name of variants) holdToLaws(name);
