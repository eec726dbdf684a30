import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What `/proc` says of a process: its parent, and the processor time of it and of its children that have ended, in milliseconds. */
interface ProcessTime {
  readonly parent: number;
  readonly ms: number;
}

/** Processor time that a process and all below it have used, in milliseconds; 0 where the system does not say. */
export function processorMs(pid: number | undefined): number {
  if (pid === undefined || !existsSync('/proc')) return 0;
  const all = new Map<number, ProcessTime>();
  for (const name of readdirSync('/proc')) {
    const time = /^\d+$/.test(name) ? timeOf(name) : undefined;
    if (time !== undefined) all.set(Number(name), time);
  }
  return sumBelow(all, pid);
}

function sumBelow(all: ReadonlyMap<number, ProcessTime>, pid: number): number {
  let sum = all.get(pid)?.ms ?? 0;
  for (const [child, { parent }] of all) if (parent === pid) sum += sumBelow(all, child);
  return sum;
}

/** Fields 4 and 14 to 17 of `/proc/<pid>/stat`, which counts in hundredths of a second. */
function timeOf(name: string): ProcessTime | undefined {
  try {
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const [parent = 0, user = 0, system = 0, ended = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map((at) =>
      Number(fields[at]),
    );
    return { parent, ms: (user + system + ended + endedSystem) * 10 };
  } catch {
    // It has ended since it was listed.
    return undefined;
  }
}
