/** A global of every JavaScript host; named here because the core knows no host. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * The SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. Pure, and without the host's crypto, which the core
 * may not ask for.
 *
 * @see FIPS 180-4, sections 4.1.2, 5.1.1 and 6.2
 */
export function sha256(text: string): string {
  const message = padded(new TextEncoder().encode(text));
  const words = new DataView(message.buffer);
  const hash = Uint32Array.from(initial);
  const schedule = new Uint32Array(64);
  for (let block = 0; block < message.length; block += 64) {
    for (let t = 0; t < 16; t++) schedule[t] = words.getUint32(block + t * 4);
    for (let t = 16; t < 64; t++) schedule[t] = expanded(schedule, t);
    compress(hash, schedule);
  }
  return [...hash].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The bytes, a one bit, zeros, and the length in bits as 64 bits, to a whole number of blocks. */
function padded(bytes: Uint8Array): Uint8Array {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(message.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(message.length - 4, (bytes.length * 8) >>> 0);
  return message;
}

function expanded(schedule: Uint32Array, t: number): number {
  const near = at(schedule, t - 2);
  const far = at(schedule, t - 15);
  const nearMix = rotated(near, 17) ^ rotated(near, 19) ^ (near >>> 10);
  const farMix = rotated(far, 7) ^ rotated(far, 18) ^ (far >>> 3);
  return (nearMix + at(schedule, t - 7) + farMix + at(schedule, t - 16)) >>> 0;
}

function compress(hash: Uint32Array, schedule: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const sumE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const sumA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const first = (h + sumE + choice + at(constants, t) + at(schedule, t)) >>> 0;
    const second = (sumA + majority) >>> 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) >>> 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) >>> 0;
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) hash[index] = at(hash, index) + word;
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

const primes: readonly number[] = firstPrimes(64);

/** The first 32 bits of the fractional parts of the square roots of the first 8 primes. */
const initial: Uint32Array = Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const constants: Uint32Array = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}
