import type { BehaviourRule } from './checking.js';
import { askedBeforeStart } from './rules/asked-before-start.js';
import { cadenceBeyondDose } from './rules/cadence-beyond-dose.js';
import { contradictoryDemand } from './rules/contradictory-demand.js';
import { deadEnd } from './rules/dead-end.js';
import { lawLimitExceeded } from './rules/law-limit-exceeded.js';
import { leftRunning } from './rules/left-running.js';
import { nothingGives } from './rules/nothing-gives.js';
import { seenWithoutGround } from './rules/seen-without-ground.js';
import { timesClash } from './rules/times-clash.js';
import { toldToNobody } from './rules/told-to-nobody.js';
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
  timesClash,
  lawLimitExceeded,
  cadenceBeyondDose,
  toldToNobody,
  seenWithoutGround,
];
