import { holdToLaws } from './run-laws.js';

holdToLaws('eslov.familjeteamet');
