import type { RuleKind } from '../rule.js';
import type { ElementSort } from './elements.js';

const whenDone: readonly RuleKind[] = ['needs', 'times', 'every', 'dose', 'due', 'schedule', 'prompt'];
const together: readonly RuleKind[] = [
  'with',
  'without',
  'hours',
  'contents',
  'artefacts',
  'approved',
  'heard',
];

/**
 * Which kinds of rule may stand on which element: those that something recorded of it can meet. A meeting is recorded with
 * who was there, how long and where; a task and a plan with who, how long and in which form; an answer and a measured
 * value with nothing of that.
 */
export const allowedRules: { readonly [K in ElementSort]: readonly RuleKind[] } = {
  pathway: ['throughout', 'heard', 'due', 'every', 'lasts', 'matched', 'prompt', 'capacity'],
  role: ['needs', 'caseload'],
  team: ['with', 'throughout', 'matched'],
  start: ['needs', 'capacity'],
  phase: [
    'opens',
    'ends',
    'lasts',
    'order',
    'beside',
    'during',
    'times',
    'heard',
    'due',
    'throughout',
    'prompt',
  ],
  meeting: [...whenDone, ...together, 'reviews', 'place', 'attends', 'apart'],
  task: [...whenDone, ...together, 'form'],
  plan: [...whenDone, ...together, 'form'],
  answer: whenDone,
  measure: whenDone,
  option: ['needs'],
  subMeeting: ['with', 'without'],
  outcome: ['needs'],
  pause: ['needs'],
};
