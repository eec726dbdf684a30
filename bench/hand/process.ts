import { type BpmnEngineOptions, Engine } from 'bpmn-engine';
import { checkedByHand, type HandEntry } from './entries.js';

/** A way to read the process as BPMN. */
export interface ReadingOf {
  readonly source: string;
  /** The task that an entry finishes. */
  readonly taskOf: (entry: HandEntry) => string;
}

/** Each name followed by the next. */
export const chain = (names: readonly string[]): string =>
  names
    .slice(1)
    .map((name, at) => flow(names[at] ?? '', name))
    .join('');

/** One followed by another. */
export const flow = (from: string, to: string): string =>
  `<sequenceFlow id="${from}-to-${to}" sourceRef="${from}" targetRef="${to}"/>`;

/** A process as a file of BPMN. */
export const inDefinitions = (process: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  id="familjeteam" targetNamespace="http://insats"><process id="arende" isExecutable="true">
${process}
</process></definitions>`;

/** The process, read from XML. */
export interface Process {
  readonly context: NonNullable<BpmnEngineOptions['sourceContext']>;
  readonly taskOf: ReadingOf['taskOf'];
}

/** Reads the process once: the cases share it, as a careful host would do. */
export async function readProcess({ source, taskOf }: ReadingOf): Promise<Process> {
  const [definition] = await Engine({ source }).getDefinitions();
  return { context: definition?.environment.options.source as Process['context'], taskOf };
}

/** Runs one case through bpmn-engine, with its state as JSON after each entry or without; resolves to whether it came to its end. */
export async function runProcess(
  { context: sourceContext, taskOf }: Process,
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
  { context: sourceContext, taskOf }: Process,
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
    execution.stop();
  }
  return ended;
}
