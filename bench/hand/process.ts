import { type BpmnEngineOptions, Engine } from 'bpmn-engine';
import { checkedByHand, type HandEntry } from './entries.js';

/** The line of the process: each is a user task that one kind of entry finishes. `|` starts what may run side by side. */
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

/** Everything that is no step on the line is a fact: a task beside the line that starts again each time it is finished. */
const facts = 'facts';

const tasks = new Set<string>([...line, ...treatment, ...generalisation, ...last]);

const taskOf = (entry: HandEntry): string => {
  const name =
    'step' in entry && entry.kind !== 'booked' && entry.kind !== 'missed'
      ? entry.step
      : 'phase' in entry
        ? `${entry.kind}.${entry.phase}`
        : entry.kind;
  return tasks.has(name) ? name : facts;
};

const chain = (names: readonly string[]): string =>
  names
    .slice(1)
    .map((name, at) => flow(names[at] ?? '', name))
    .join('');
const flow = (from: string, to: string): string =>
  `<sequenceFlow id="${from}-to-${to}" sourceRef="${from}" targetRef="${to}"/>`;

const source = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="familjeteam" targetNamespace="http://insats">
<process id="arende" isExecutable="true">
<startEvent id="start"/><parallelGateway id="fork"/><parallelGateway id="split"/><parallelGateway id="join"/>
<endEvent id="end"><terminateEventDefinition/></endEvent>
${[...tasks, facts].map((task) => `<userTask id="${task}"/>`).join('')}
${flow('start', 'fork')}${flow('fork', facts)}${flow(facts, facts)}
${chain(['fork', ...line, 'split'])}
${chain(['split', ...treatment, 'join'])}${chain(['split', ...generalisation, 'join'])}
${chain(['join', ...last, 'end'])}
</process></definitions>`;

/** The process, read from XML. */
export type Process = NonNullable<BpmnEngineOptions['sourceContext']>;

/** Reads the process once: the cases share it, as a careful host would do. */
export async function readProcess(): Promise<Process> {
  const [definition] = await Engine({ source }).getDefinitions();
  return definition?.environment.options.source as Process;
}

/** Runs one case through bpmn-engine, with its state as JSON after each entry or without; resolves to whether it came to its end. */
export async function runProcess(
  sourceContext: Process,
  entries: readonly unknown[],
  saves: boolean,
): Promise<boolean> {
  const engine = Engine({ sourceContext });
  let ended = false;
  engine.once('end', () => {
    ended = true;
  });
  const execution = await engine.execute();
  for (const value of entries) {
    const entry = checkedByHand(value);
    execution.signal({ id: taskOf(entry), message: entry });
    if (saves) JSON.stringify(execution.getState());
  }
  return ended;
}

/** The same with the case read from JSON before each entry and written to JSON after it. */
export async function runProcessFromText(
  sourceContext: Process,
  entries: readonly unknown[],
): Promise<boolean> {
  let ended = false;
  let text = JSON.stringify((await Engine({ sourceContext }).execute()).getState());
  for (const value of entries) {
    const entry = checkedByHand(value);
    const engine = Engine({}).recover(JSON.parse(text));
    engine.once('end', () => {
      ended = true;
    });
    const execution = await engine.resume();
    execution.signal({ id: taskOf(entry), message: entry });
    text = JSON.stringify(execution.getState());
  }
  return ended;
}
