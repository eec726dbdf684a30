import type { Net } from './net.js';

const aalst98 = 'van der Aalst 1998, The application of Petri nets to workflow management';
const aalst00 = 'van der Aalst 2000, Workflow verification: finding control-flow errors';
const aalst11 = 'van der Aalst et al. 2011, Soundness of workflow nets';
const sadiq00 = 'Sadiq and Orlowska 2000, Analyzing process models using graph reduction techniques';
const patterns = 'van der Aalst et al. 2003, Workflow patterns';
const kiepuszewski03 =
  'Kiepuszewski, ter Hofstede and van der Aalst 2003, Fundamentals of control flow in workflows';
const woflan = 'Verbeek, Basten and van der Aalst 2001, Diagnosing workflow processes using Woflan';
const relaxed = 'Dehnert and Rittgen 2001, Relaxed soundness of business processes';
const sese = 'Vanhatalo, Völzer and Leymann 2007, Faster and more focused control-flow analysis';
const esparza = 'Desel and Esparza 1995, Free choice Petri nets';

/** Small workflow nets of known soundness, without loops: the shapes in which soundness is taught and lost. */
export const nets: readonly Net[] = [
  { name: 'one task', source: aalst98, sound: true, transitions: { a: [['i'], ['o']] } },
  {
    name: 'sequence of three',
    source: patterns,
    sound: true,
    transitions: { a: [['i'], ['p']], b: [['p'], ['q']], c: [['q'], ['o']] },
  },
  {
    name: 'exclusive choice and simple merge',
    source: patterns,
    sound: true,
    transitions: { a: [['i'], ['p']], b: [['p'], ['q']], c: [['p'], ['q']], d: [['q'], ['o']] },
  },
  {
    name: 'choice at the beginning',
    source: patterns,
    sound: true,
    transitions: { a: [['i'], ['o']], b: [['i'], ['o']] },
  },
  {
    name: 'parallel split and synchronisation',
    source: patterns,
    sound: true,
    transitions: { a: [['i'], ['p', 'q']], b: [['p'], ['r']], c: [['q'], ['s']], d: [['r', 's'], ['o']] },
  },
  {
    name: 'three parallel branches, synchronised',
    source: patterns,
    sound: true,
    transitions: {
      a: [['i'], ['p', 'q', 'r']],
      b: [['p'], ['s']],
      c: [['q'], ['t']],
      d: [['r'], ['u']],
      e: [['s', 't', 'u'], ['o']],
    },
  },
  {
    name: 'choice within a parallel branch',
    source: sadiq00,
    sound: true,
    transitions: {
      a: [['i'], ['p', 'q']],
      b: [['p'], ['r']],
      c: [['p'], ['r']],
      d: [['q'], ['s']],
      e: [['r', 's'], ['o']],
    },
  },
  {
    name: 'parallel within one side of a choice',
    source: sadiq00,
    sound: true,
    transitions: {
      a: [['i'], ['p', 'q']],
      b: [['p'], ['r']],
      c: [['q'], ['s']],
      d: [['r', 's'], ['o']],
      e: [['i'], ['o']],
    },
  },
  {
    name: 'parallel within parallel',
    source: sese,
    sound: true,
    transitions: {
      a: [['i'], ['p', 'q']],
      b: [['p'], ['r', 's']],
      c: [['r'], ['t']],
      d: [['s'], ['u']],
      e: [['t', 'u'], ['v']],
      f: [['q'], ['w']],
      g: [['v', 'w'], ['o']],
    },
  },
  {
    name: 'choice within choice',
    source: sese,
    sound: true,
    transitions: {
      a: [['i'], ['p']],
      b: [['i'], ['q']],
      c: [['p'], ['r']],
      d: [['p'], ['r']],
      e: [['r'], ['o']],
      f: [['q'], ['o']],
    },
  },
  {
    name: 'two choices in a row',
    source: patterns,
    sound: true,
    transitions: {
      a: [['i'], ['p']],
      b: [['i'], ['p']],
      c: [['p'], ['o']],
      d: [['p'], ['o']],
    },
  },
  {
    name: 'milestone between branches, without a structure of blocks',
    source: kiepuszewski03,
    sound: true,
    transitions: {
      a: [['i'], ['p', 'q']],
      b: [['p'], ['r', 's']],
      c: [['q', 's'], ['t']],
      d: [['r', 't'], ['o']],
    },
  },
  {
    name: 'crossed synchronisation of two parallel pairs',
    source: kiepuszewski03,
    sound: true,
    transitions: {
      a: [['i'], ['p', 'q']],
      b: [['p'], ['r', 's']],
      c: [['q'], ['t', 'u']],
      d: [['r', 't'], ['v']],
      e: [['s', 'u'], ['w']],
      f: [['v', 'w'], ['o']],
    },
  },
  {
    name: 'a complaint that is registered, with an inquiry beside its processing',
    source: aalst98,
    sound: true,
    transitions: {
      register: [['i'], ['p', 'q']],
      'send-form': [['p'], ['r']],
      'process-form': [['r'], ['s']],
      'time-out': [['r'], ['s']],
      evaluate: [['q'], ['t']],
      archive: [['s', 't'], ['o']],
    },
  },
  {
    name: 'either both tasks or one of them, each way joined for itself',
    source: relaxed,
    sound: true,
    transitions: {
      both: [['i'], ['p', 'q']],
      one: [['i'], ['r']],
      b: [['p'], ['s']],
      c: [['q'], ['t']],
      join: [['s', 't'], ['o']],
      d: [['r'], ['o']],
    },
  },
  {
    name: 'choice that is synchronised: a deadlock',
    source: aalst00,
    sound: false,
    transitions: { a: [['i'], ['p']], b: [['i'], ['q']], c: [['p', 'q'], ['o']] },
  },
  {
    name: 'choice after a task that is synchronised: a deadlock',
    source: sadiq00,
    sound: false,
    transitions: {
      a: [['i'], ['p']],
      b: [['p'], ['q']],
      c: [['p'], ['r']],
      d: [['q', 'r'], ['o']],
    },
  },
  {
    name: 'parallel split that is merged: lack of synchronisation',
    source: sadiq00,
    sound: false,
    transitions: { a: [['i'], ['p', 'q']], b: [['p'], ['r']], c: [['q'], ['r']], d: [['r'], ['o']] },
  },
  {
    name: 'parallel split where each branch ends by itself',
    source: aalst00,
    sound: false,
    transitions: { a: [['i'], ['p', 'q']], b: [['p'], ['o']], c: [['q'], ['o']] },
  },
  {
    name: 'a token left behind in a place nothing takes from',
    source: aalst98,
    sound: false,
    transitions: { a: [['i'], ['p', 'q']], b: [['p'], ['o']] },
  },
  {
    name: 'a branch that leads nowhere',
    source: woflan,
    sound: false,
    transitions: { a: [['i'], ['p', 'q']], b: [['p'], ['o']], c: [['q'], ['r']] },
  },
  {
    name: 'a task without anything that leads to it: a dead transition',
    source: woflan,
    sound: false,
    transitions: { a: [['i'], ['o']], b: [['p'], ['o']] },
  },
  {
    name: 'a dead transition behind a synchronisation that never comes',
    source: aalst11,
    sound: false,
    transitions: {
      a: [['i'], ['p']],
      b: [['i'], ['q']],
      c: [['p'], ['o']],
      d: [['q'], ['o']],
      e: [['p', 'q'], ['o']],
    },
  },
  {
    name: 'no way to the end from one side of a choice',
    source: aalst98,
    sound: false,
    transitions: { a: [['i'], ['p']], b: [['i'], ['q']], c: [['p'], ['o']], d: [['q'], ['r']] },
  },
  {
    name: 'a join that waits for a branch started by neither side',
    source: aalst11,
    sound: false,
    transitions: { a: [['i'], ['p']], b: [['p', 'q'], ['o']] },
  },
  {
    name: 'tasks that wait for each other',
    source: woflan,
    sound: false,
    transitions: {
      a: [['i'], ['p', 'q']],
      b: [['p', 's'], ['r']],
      c: [
        ['q', 'r'],
        ['s', 't'],
      ],
      d: [['t'], ['o']],
    },
  },
  {
    name: 'choice inside one parallel branch that skips the join',
    source: sadiq00,
    sound: false,
    transitions: {
      a: [['i'], ['p', 'q']],
      b: [['p'], ['r']],
      c: [['p'], ['o']],
      d: [['q'], ['s']],
      e: [['r', 's'], ['o']],
    },
  },
  {
    name: 'parallel inside a choice, joined with the other side',
    source: sese,
    sound: false,
    transitions: {
      a: [['i'], ['p', 'q']],
      b: [['i'], ['p']],
      c: [['p', 'q'], ['o']],
    },
  },
  {
    name: 'nested: a choice synchronised within a parallel branch',
    source: sese,
    sound: false,
    transitions: {
      a: [['i'], ['p', 'q']],
      b: [['p'], ['r']],
      c: [['p'], ['s']],
      d: [['r', 's'], ['t']],
      e: [['q'], ['u']],
      f: [['t', 'u'], ['o']],
    },
  },
  {
    name: 'nested: a parallel split merged within a branch',
    source: sese,
    sound: false,
    transitions: {
      a: [['i'], ['p', 'q']],
      b: [['p'], ['r', 's']],
      c: [['r'], ['t']],
      d: [['s'], ['t']],
      e: [['t', 'q'], ['o']],
    },
  },
  {
    name: 'two choices that have to agree: each way joined with its own kind',
    source: esparza,
    sound: false,
    transitions: {
      a: [['i'], ['p', 'q']],
      b: [['p'], ['r']],
      c: [['p'], ['s']],
      d: [['q'], ['t']],
      e: [['q'], ['u']],
      f: [['r', 't'], ['o']],
      g: [['s', 'u'], ['o']],
    },
  },
  {
    name: 'three branches of which two are synchronised',
    source: aalst00,
    sound: false,
    transitions: {
      a: [['i'], ['p', 'q', 'r']],
      b: [['p'], ['s']],
      c: [['q'], ['t']],
      d: [['r'], ['u']],
      e: [['s', 't'], ['o']],
      f: [['u'], ['v']],
    },
  },
  {
    name: 'an end that leaves the other branch running',
    source: aalst98,
    sound: false,
    transitions: {
      a: [['i'], ['p', 'q']],
      b: [['p'], ['o']],
      c: [['q'], ['r']],
      d: [['r'], ['s']],
    },
  },
  {
    name: 'a task that is only begun together with one that excludes it',
    source: relaxed,
    sound: false,
    transitions: {
      a: [['i'], ['p', 'x']],
      b: [['i'], ['q', 'x']],
      c: [['p', 'q'], ['r']],
      d: [['r', 'x'], ['o']],
    },
  },
];
