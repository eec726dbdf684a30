/** One thing to ask, by what kind of work it is. */
export interface Ask {
  readonly kind: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** What one request came to. Milliseconds from the moment it was due, so that a service that falls behind is seen to. */
export interface Took {
  readonly kind: string;
  readonly status: number;
  readonly ms: number;
}

/** Sends requests at their moments, whether earlier ones have been answered or not, and waits for the last answer. */
export async function atRate(
  perSecond: number,
  seconds: number,
  next: (index: number) => Ask,
  send: (ask: Ask) => Promise<number>,
): Promise<{ readonly took: readonly Took[]; readonly seconds: number }> {
  const took: Took[] = [];
  const going = new Set<Promise<void>>();
  const from = performance.now();
  const total = perSecond * seconds;
  for (let sent = 0; sent < total; ) {
    const dueNow = Math.min(total, Math.floor(((performance.now() - from) * perSecond) / 1000) + 1);
    for (; sent < dueNow; sent += 1) {
      const ask = next(sent);
      const due = from + (sent * 1000) / perSecond;
      const one = send(ask)
        .catch(() => 0)
        .then((status) => {
          took.push({ kind: ask.kind, status, ms: performance.now() - due });
          going.delete(one);
        });
      going.add(one);
    }
    await new Promise((done) => setTimeout(done, 1));
  }
  await Promise.all(going);
  return { took, seconds: (performance.now() - from) / 1000 };
}
