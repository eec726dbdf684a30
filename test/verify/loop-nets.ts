import type { Net } from './net.js';

const aalst98 = 'van der Aalst 1998, The application of Petri nets to workflow management';
const aalst02 = 'van der Aalst and van Hee 2002, Workflow management: models, methods and systems';
const aalst11 = 'van der Aalst et al. 2011, Soundness of workflow nets';
const patterns = 'van der Aalst et al. 2003, Workflow patterns';
const kiepuszewski03 =
  'Kiepuszewski, ter Hofstede and van der Aalst 2003, Fundamentals of control flow in workflows';
const woflan = 'Verbeek, Basten and van der Aalst 2001, Diagnosing workflow processes using Woflan';
const esparza = 'Desel and Esparza 1995, Free choice Petri nets';

/** Workflow nets with loops, of known soundness, with at most one token in each place. Rebuilt by hand. */
export const loopNets: readonly Net[] = [
  {
    name: 'a task that may be done again',
    source: patterns,
    sound: true,
    transitions: { a: [['i'], ['p']], again: [['p'], ['p']], b: [['p'], ['o']] },
  },
  {
    name: 'redo: back to an earlier task',
    source: patterns,
    sound: true,
    transitions: { a: [['i'], ['p']], b: [['p'], ['q']], redo: [['q'], ['p']], c: [['q'], ['o']] },
  },
  {
    name: 'complaint that is processed until the check is accepted',
    source: aalst98,
    sound: true,
    transitions: {
      register: [['i'], ['c1', 'c2']],
      questionnaire: [['c1'], ['c3']],
      evaluate: [['c2'], ['c4']],
      process: [['c4'], ['c5']],
      rejected: [['c5'], ['c4']],
      archive: [['c3', 'c5'], ['o']],
    },
  },
  {
    name: 'a claim judged in two branches, both repeated when the decision is to try again',
    source: aalst02,
    sound: true,
    transitions: {
      register: [['i'], ['p', 'q']],
      policy: [['p'], ['r']],
      damage: [['q'], ['s']],
      again: [
        ['r', 's'],
        ['p', 'q'],
      ],
      decide: [['r', 's'], ['o']],
    },
  },
  {
    name: 'arbitrary cycle with two ways in and two ways out',
    source: kiepuszewski03,
    sound: true,
    transitions: {
      a: [['i'], ['p']],
      b: [['i'], ['q']],
      c: [['p'], ['q']],
      d: [['q'], ['p']],
      e: [['p'], ['o']],
      f: [['q'], ['o']],
    },
  },
  {
    name: 'a loop in one of two parallel branches',
    source: esparza,
    sound: true,
    transitions: {
      a: [['i'], ['p', 'q']],
      b: [['p'], ['r']],
      redo: [['r'], ['p']],
      c: [['q'], ['s']],
      d: [['r', 's'], ['o']],
    },
  },
  {
    name: 'a loop that nothing leaves',
    source: woflan,
    sound: false,
    transitions: {
      a: [['i'], ['p']],
      b: [['i'], ['q']],
      c: [['p'], ['r']],
      d: [['r'], ['p']],
      e: [['q'], ['o']],
    },
  },
  {
    name: 'back from one branch of a parallel split before the join',
    source: aalst11,
    sound: false,
    transitions: {
      a: [['i'], ['p', 'q']],
      b: [['p'], ['r']],
      c: [['q'], ['o']],
      redo: [['r'], ['p']],
    },
  },
  {
    name: 'redo of one branch only, after the join',
    source: woflan,
    sound: false,
    transitions: {
      a: [['i'], ['p', 'q']],
      b: [['p'], ['r']],
      c: [['q'], ['s']],
      join: [['r', 's'], ['t']],
      redo: [['t'], ['p']],
      d: [['t'], ['o']],
    },
  },
  {
    name: 'parallel split entered again by a choice, so that the join waits for ever',
    source: aalst98,
    sound: false,
    transitions: {
      a: [['i'], ['p']],
      b: [['p'], ['q']],
      c: [['p'], ['r']],
      join: [['q', 'r'], ['s']],
      redo: [['q'], ['p']],
      d: [['s'], ['o']],
    },
  },
  {
    name: 'a loop whose way out needs what only its first round gave',
    source: aalst11,
    sound: false,
    transitions: {
      a: [['i'], ['p', 'once']],
      b: [['p', 'once'], ['q']],
      redo: [['q'], ['p']],
      c: [['q'], ['o']],
    },
  },
];

/** Nets with loops that a pathway cannot express, and why. */
export const notExpressed: readonly (Net & { readonly why: string })[] = [
  {
    name: 'a loop that leaves one more token behind each round',
    source: woflan,
    sound: false,
    transitions: { a: [['i'], ['p']], more: [['p'], ['p', 'q']], b: [['p'], ['o']], c: [['q'], ['q2']] },
    why: 'A place can hold any number of tokens, and a phase is open or not: it is not opened twice at once.',
  },
];
