/** What is read of an answer. */
export interface AnswerHead {
  readonly status: number;
  /** Bytes of the body, and of what comes before it. */
  readonly length: number;
  readonly end: number;
}

/**
 * The head of an HTTP answer; undefined until it has come.
 *
 * @throws Error when the answer does not say its length
 */
export function headOf(bytes: Buffer): AnswerHead | undefined {
  const at = bytes.indexOf('\r\n\r\n');
  if (at < 0) return undefined;
  const text = bytes.toString('latin1', 0, at);
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(text) ?? [];
  if (length === undefined) throw new Error(`An answer without its length: ${text}`);
  return { status: Number(text.slice(9, 12)), length: Number(length), end: at + 4 };
}
