import { holdToLaws } from './run-laws.js';

holdToLaws('toy.allt');
