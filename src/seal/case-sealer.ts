import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { PathwayError } from '../diagnostics/pathway-error.js';
import type { KeyStore } from '../store/key-store.js';
import type { Sealer } from '../store/sealer.js';

/**
 * Seals every text of a case with the case's own key: AES-256-GCM, a fresh nonce for each text, bound to the case. A key is
 * made when the first text of a case is sealed. Destroying it makes every copy of the texts unreadable, in backups too, as far as no
 * copy of the key is kept with them.
 *
 * @see NIST SP 800-38D, section 8.2.2: nonces of 96 random bits
 */
export function caseSealer(keys: KeyStore): Sealer {
  const keyOf = sharedRead(keys);
  return {
    seal: async (id, text) => {
      const key = (await keyOf(id)) ?? (await keys.create(id, randomBytes(32).toString('base64')));
      return key === undefined ? undefined : sealed(key, id, text);
    },
    open: async (id, text) => {
      const key = await keyOf(id);
      return key === undefined ? undefined : opened(key, id, text);
    },
  };
}

/** Reads the key once for all texts of a case that ask at the same time. No key is kept: one that is destroyed is gone. */
function sharedRead(keys: KeyStore): KeyStore['read'] {
  const reading = new Map<string, Promise<string | undefined>>();
  return (id) => {
    const begun = reading.get(id);
    if (begun !== undefined) return begun;
    const fresh = keys.read(id).finally(() => reading.delete(id));
    reading.set(id, fresh);
    return fresh;
  };
}

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

function sealed(key: string, id: string, text: string): string {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, Buffer.from(key, 'base64'), nonce, { authTagLength: tagBytes });
  sealing.setAAD(Buffer.from(id, 'utf8'));
  const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([nonce, sealing.getAuthTag(), body]).toString('base64');
}

function opened(key: string, id: string, text: string): string {
  try {
    const bytes = Buffer.from(text, 'base64');
    const opening = createDecipheriv(cipher, Buffer.from(key, 'base64'), bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    opening.setAAD(Buffer.from(id, 'utf8'));
    opening.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    const body = opening.update(bytes.subarray(nonceBytes + tagBytes));
    return Buffer.concat([body, opening.final()]).toString('utf8');
  } catch (error) {
    const broken = new PathwayError(
      'broken-journal',
      `A text of the case ${JSON.stringify(id)} can't be opened: it was sealed for another case, or has been changed.`,
      { case: id },
    );
    broken.cause = error;
    throw broken;
  }
}
