import type { HandEntry } from './entries.js';
import { chain, flow, inDefinitions, type ReadingOf } from './process.js';

const task = (id: string): string => `<userTask id="${id}"/>`;

/** A task that starts again each time it is finished, for as long as its phase, or the case, goes on. */
const again = (fork: string, id: string): string => `${task(id)}${flow(fork, id)}${flow(id, id)}`;

/** A last day: someone is told when a task has not been finished by then, and the task goes on. */
const lastDay = (on: string, within: string): string =>
  `<boundaryEvent id="${on}-late" attachedToRef="${on}" cancelActivity="false"><timerEventDefinition>
<timeDuration xsi:type="tFormalExpression">${within}</timeDuration></timerEventDefinition></boundaryEvent>
<endEvent id="${on}-told"/>${flow(`${on}-late`, `${on}-told`)}`;

interface Phase {
  /** What is done once, one after the other; the last of them ends the phase. */
  readonly line: readonly string[];
  /** What may be done any number of times. */
  readonly often?: readonly string[];
  /** Last days, by task. */
  readonly within?: { readonly [task: string]: string };
}

const phase = (id: string, { line, often = [], within = {} }: Phase): string =>
  `<subProcess id="${id}"><startEvent id="${id}-start"/><parallelGateway id="${id}-fork"/>
<endEvent id="${id}-end"><terminateEventDefinition/></endEvent>${flow(`${id}-start`, `${id}-fork`)}
${line.map(task).join('')}${chain([`${id}-fork`, ...line, `${id}-end`])}
${often.map((one) => again(`${id}-fork`, one)).join('')}
${Object.entries(within)
  .map(([on, length]) => lastDay(on, length))
  .join('')}</subProcess>`;

/** Steps outside the phases, and what else can be told of a case at any time. */
const anytime = [
  ...['kontakt', 'familjesamtal', 'enskilt-samtal-barn', 'enskilt-samtal-foralder', 'uppfoljning'],
  ...['familjeklimat-skattning', 'ors-skattning', 'cors-skattning', 'srs-skattning', 'arendestod'],
  ...['handledning', 'joined', 'assigned', 'confirmed', 'consent-given', 'goal-set', 'goal-status'],
  ...['booked', 'missed'],
];

const phases = [
  phase('direktarbete', {
    line: ['langsiktigt-uppdrag'],
    often: ['direkt-kontakt'],
    within: { 'langsiktigt-uppdrag': 'P1W' },
  }),
  phase('planering', { line: ['planeringsmote', 'familjens-svar', 'ended.planering'] }),
  phase('kartlaggning', {
    line: ['genomforandeplan', 'ended.kartlaggning'],
    often: ['risk-och-skyddsfaktorer', 'natverkskarta', 'genogram'],
    within: { 'ended.kartlaggning': 'P1M' },
  }),
  phase('behandling', {
    line: ['ended.behandling'],
    often: ['relationsaktivitet', 'praktiskt-arbete', 'samverkan'],
    within: { 'ended.behandling': 'P12M' },
  }),
  phase('generalisering', {
    line: ['sammanfattning', 'avslutande-mote'],
    within: { 'avslutande-mote': 'P3M' },
  }),
];
const between = ['started', 'opened.kartlaggning', 'opened.behandling', 'opened.generalisering'];

/**
 * The process as its author would draw it: each phase a subprocess, each step a task of its own, what may be done again starts
 * again, and lengths are last days. It keeps no facts, judges no rules and knows one way in.
 */
export const drawnProcess: ReadingOf = {
  taskOf: (entry: HandEntry): string => {
    if (entry.kind === 'booked' || entry.kind === 'missed') return entry.kind;
    if ('step' in entry) return entry.step;
    return 'phase' in entry ? `${entry.kind}.${entry.phase}` : entry.kind;
  },
  source: inDefinitions(`
<startEvent id="start"/><parallelGateway id="fork"/><parallelGateway id="split"/><parallelGateway id="join"/>
<endEvent id="end"><terminateEventDefinition/></endEvent>${flow('start', 'fork')}
${anytime.map((one) => again('fork', one)).join('')}
${[...between, 'brukarenkat', 'closed'].map(task).join('')}${phases.join('')}
${chain(['fork', 'started', 'direktarbete', 'planering', 'opened.kartlaggning', 'kartlaggning', 'opened.behandling', 'split'])}
${chain(['split', 'behandling', 'join'])}${chain(['split', 'opened.generalisering', 'generalisering', 'join'])}
${chain(['join', 'brukarenkat', 'closed', 'end'])}`),
};
