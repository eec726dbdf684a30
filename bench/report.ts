import { readFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { type Measured, ratio } from './measure.js';

interface About {
  readonly rounds: number;
  readonly entries: number;
  readonly bytes: { readonly ours: number; readonly hand: number };
}

/** The tables of a run, as Markdown. */
export function report(measured: ReadonlyMap<string, Measured>, about: About): string {
  const of = (name: string): Measured | undefined => measured.get(name);
  const against = (a: string, b: string): string => ratio(of(a), of(b)).toFixed(2);
  const rows = [...measured.values()].map(
    ({ name, median, lower, upper }) => `| ${name} | ${short(median)} | ${short(lower)}–${short(upper)} |`,
  );
  const small = 'insats: record in a case of 10 entries';
  const goals: readonly (readonly [string, string, string, string])[] = [
    [
      'warm `record` / hand-written XState actor',
      against('insats: record', 'hand-written XState actor'),
      '2.5',
      '1.5',
    ],
    [
      '… with JSON out / hand-written reducer + stringify',
      against('insats: record + stringify', 'hand-written reducer + stringify'),
      '2.5',
      '1.5',
    ],
    [
      '… with JSON out / reducer that checks with zod + stringify',
      against('insats: record + stringify', 'hand-written reducer with zod + stringify'),
      '',
      '',
    ],
    [
      'stateless `record` / parse + hand-written reducer + stringify',
      against('insats: stateless record', 'parse + hand-written reducer + stringify'),
      '2',
      '1.2',
    ],
    [
      'stateless `record` / the same with zod',
      against('insats: stateless record', 'parse + hand-written reducer with zod + stringify'),
      '',
      '',
    ],
    [
      'bpmn-engine with the process as drawn, stored between entries / stateless `record` (higher is better)',
      against(
        'bpmn-engine, as drawn: parse, recover, resume, signal, stringify',
        'insats: stateless record (beside bpmn-engine)',
      ),
      '',
      '',
    ],
    [
      '… in memory / warm `record`',
      against('bpmn-engine, as drawn', 'insats: record (beside bpmn-engine)'),
      '100',
      '300',
    ],
    [
      '… in memory, its state as JSON after each entry',
      against('bpmn-engine, as drawn + stringify', 'insats: record + stringify (beside bpmn-engine)'),
      '',
      '',
    ],
    [
      'bpmn-engine with the leanest reading, stored between entries',
      against(
        'bpmn-engine: parse, recover, resume, signal, stringify',
        'insats: stateless record (beside bpmn-engine)',
      ),
      '',
      '',
    ],
    [
      '… in memory / warm `record`',
      against('bpmn-engine', 'insats: record (beside bpmn-engine)'),
      '100',
      '300',
    ],
    [
      '… in memory, its state as JSON after each entry',
      against('bpmn-engine + stringify', 'insats: record + stringify (beside bpmn-engine)'),
      '',
      '',
    ],
    [
      'entry in a case of 1,000 / of 10',
      against('insats: record in a case of 1000 entries', small),
      '1.1',
      '1.0',
    ],
    [
      'entry in a case of 10,000 / of 10',
      against('insats: record in a case of 10000 entries', small),
      '1.1',
      '1.0',
    ],
    [
      '`overview` in the middle of the case, µs',
      short(of('insats: overview in the middle of the case')?.median ?? Number.NaN),
      '300',
      '50',
    ],
    [
      'simulation of 1,000,000 cases of 60 entries by machine steps alone, minutes on 2 cores',
      short(((of('insats: machine step alone')?.median ?? Number.NaN) * 60) / 2 / 60),
      '10',
      '5',
    ],
  ];
  return [
    `Date ${new Date().toISOString().slice(0, 10)}; ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${platform()} ${arch()}; Node ${process.versions.node};`,
    `${['xstate', 'immer', 'zod', 'bpmn-engine'].map(versionOf).join(', ')}.`,
    `${about.rounds} rounds, rows interleaved, medians and quartiles; ratios are medians of the ratios within each round.`,
    `One case of ${about.entries} entries; its state at the end is ${about.bytes.ours} bytes of JSON (by hand: ${about.bytes.hand}).`,
    '',
    '| Ratio | Measured | Must reach | Aim |',
    '|---|---:|---:|---:|',
    ...goals.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    '| Row | µs | quartiles |',
    '|---|---:|---:|',
    ...rows,
  ].join('\n');
}

const short = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    version: string;
  };
  return `${name} ${version}`;
}
