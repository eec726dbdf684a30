import type { BehaviourRule } from './checking.js';
import { askedBeforeStart } from './rules/asked-before-start.js';
import { contradictoryDemand } from './rules/contradictory-demand.js';
import { deadEnd } from './rules/dead-end.js';
import { leftRunning } from './rules/left-running.js';
import { nothingGives } from './rules/nothing-gives.js';
import { waitWithoutEnd } from './rules/wait-without-end.js';
import { waitingCircle } from './rules/waiting-circle.js';

/** Every rule of behaviour, in the order in which their findings are told. */
export const behaviourRules: readonly BehaviourRule[] = [
  deadEnd,
  leftRunning,
  waitingCircle,
  contradictoryDemand,
  nothingGives,
  askedBeforeStart,
  waitWithoutEnd,
];
