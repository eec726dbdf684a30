import type { FaultOfData } from '../fault.js';

/** Faults of data that no text gives, or only one too long to show. `make` gives the whole value. */
export const dataFaults: readonly FaultOfData[] = [
  {
    code: 'not-plain-data',
    why: 'A definition that a host holds as data is what JSON can say: text, finite numbers, true, false, lists and keys with values. Nothing in it runs: a getter is not called.',
    make: () => new Date(0),
    found: [{ path: [], data: { key: '', found: 'object' } }],
  },
  {
    code: 'too-deep',
    why: 'A definition has at most 64 levels. Data that contains itself has no end and is found by this.',
    make: () => {
      const ring: { [key: string]: unknown } = {};
      ring.phases = ring;
      return ring;
    },
    found: [{ path: Array.from({ length: 64 }, () => 'phases'), data: { key: 'phases', most: 64 } }],
  },
  {
    code: 'too-large',
    why: 'Texts, numbers and keys together take at most a million characters, so that reading is bounded in time.',
    make: () => ({ title: { sv: 'x'.repeat(1_000_001) } }),
    found: [{ path: [], data: { most: 1_000_000 } }],
  },
  {
    code: 'unsafe-key',
    why: 'The name means something to the language the library is written in; as a key it could change what others read.',
    make: () => JSON.parse('{"places":{"__proto__":{}}}'),
    found: [{ path: ['places', '__proto__'], data: { key: '__proto__' } }],
  },
  {
    code: 'too-long',
    why: 'Texts in a definition are labels and short explanations, at most 4,000 characters.',
    make: () => ({ about: { sv: 'x'.repeat(4001) } }),
    found: [{ path: ['about', 'sv'], data: { key: 'sv', in: '', length: 4001, most: 4000 } }],
  },
];

/** Texts too long to show, and what is not text at all. `make` gives what is read. */
export const textFaults: readonly FaultOfData[] = [
  {
    code: 'yaml-too-large',
    why: 'A file is at most 256 KiB; the largest real definition is a tenth of that.',
    make: () => '#'.repeat(256 * 1024 + 1),
    found: [{ path: [], data: { size: 262_145, most: 262_144 } }],
  },
  {
    code: 'yaml-too-deep',
    why: 'A text has at most 64 levels inside each other. Deeper texts can end the whole process that reads them.',
    make: () => '['.repeat(65),
    found: [{ path: [], data: { most: 64 } }],
  },
  {
    code: 'yaml-too-many-keys',
    why: 'At most 2,000 keys or lines stand in one place, so that reading is bounded in time.',
    make: () => Array.from({ length: 2001 }, (_, at) => `k${at}: 1\n`).join(''),
    found: [{ path: [], data: { most: 2000 } }],
  },
  {
    code: 'yaml-not-text',
    why: 'What is read is the text of the file, not its bytes and not a path.',
    make: () => new Uint8Array(3),
    found: [{ path: [], data: { found: 'object' } }],
  },
];
