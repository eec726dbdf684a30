import type { HandEntry } from './entries.js';
import { chain, flow, inDefinitions, type ReadingOf } from './process.js';

/** The line of the process: each is a user task that one kind of entry finishes. */
const line = [
  'started',
  'langsiktigt-uppdrag',
  'planeringsmote',
  'familjens-svar',
  'ended.planering',
  'opened.kartlaggning',
  'genomforandeplan',
  'ended.kartlaggning',
  'opened.behandling',
] as const;
const treatment = ['samverkan', 'ended.behandling'] as const;
const generalisation = ['opened.generalisering', 'sammanfattning', 'avslutande-mote'] as const;
const last = ['brukarenkat', 'closed'] as const;

/** Everything that is no step on the line: a task beside it that starts again each time it is finished. */
const facts = 'facts';

const tasks = new Set<string>([...line, ...treatment, ...generalisation, ...last]);

/** The leanest reading of the process: one line of tasks, and one task for everything else that can happen. */
export const leanProcess: ReadingOf = {
  taskOf: (entry: HandEntry): string => {
    const name =
      'step' in entry && entry.kind !== 'booked' && entry.kind !== 'missed'
        ? entry.step
        : 'phase' in entry
          ? `${entry.kind}.${entry.phase}`
          : entry.kind;
    return tasks.has(name) ? name : facts;
  },
  source: inDefinitions(`
<startEvent id="start"/><parallelGateway id="fork"/><parallelGateway id="split"/><parallelGateway id="join"/>
<endEvent id="end"><terminateEventDefinition/></endEvent>
${[...tasks, facts].map((task) => `<userTask id="${task}"/>`).join('')}
${flow('start', 'fork')}${flow('fork', facts)}${flow(facts, facts)}
${chain(['fork', ...line, 'split'])}
${chain(['split', ...treatment, 'join'])}${chain(['split', ...generalisation, 'join'])}
${chain(['join', ...last, 'end'])}`),
};
