import { holdToLaws } from './run-laws.js';

holdToLaws('norrkoping.familjeteam-7-15');
