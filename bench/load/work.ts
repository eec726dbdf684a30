import type { Ask } from './schedule.js';

const headers = { authorization: 'Bearer kumla-staff', 'insats-role': 'socialtjanst', 'insats-ref': 'soc-1' };
const school = { ...headers, 'insats-role': 'skola', 'insats-ref': 'skola-1' };
const follower = { authorization: 'Bearer kumla-follower' };

/** The id of a case of the load. */
export const caseId = (index: number): string => `load-${index}`;

const post = (kind: string, path: string, body: object): Ask => ({
  kind,
  method: 'POST',
  path,
  headers,
  body,
});
const entriesOf = (id: string): string => `/cases/${id}/entries`;

/** What brings a case to the middle of Bron: 16 entries. */
export function beginning(id: string): readonly Ask[] {
  const persons = [
    ['barn-1', 'barn'],
    ['foralder-1', 'foralder'],
    ['foralder-2', 'foralder'],
    ['foralder-1', 'vardnadshavare'],
    ['foralder-2', 'vardnadshavare'],
    ['skola-1', 'skola'],
    ['elevhalsa-1', 'elevhalsa'],
  ];
  const criteria = ['skolan-ser-behov', 'ratt-skolform', 'tidigt-skede'];
  const present = ['skola-1', 'elevhalsa-1', 'soc-1', 'foralder-1', 'foralder-2'];
  const entries = [
    ...persons.map(([person, role]) => ({ kind: 'joined', person, role })),
    { kind: 'assigned', person: 'soc-1', role: 'socialtjanst' },
    ...criteria.map((criterion) => ({ kind: 'confirmed', criterion, value: true })),
    { kind: 'started', start: 'skolans-behov' },
    { kind: 'answered', step: 'svar-pa-erbjudandet', option: 'ja', from: 'foralder-1' },
    { kind: 'held', step: 'mote-1', present, themes: ['nulaget'], minutes: 60 },
    { kind: 'consent-given', consent: 'samtycke-till-insatsen', giver: 'foralder-1', form: 'written' },
    { kind: 'consent-given', consent: 'samtycke-till-insatsen', giver: 'foralder-2', form: 'written' },
  ];
  const opened = post('open', '/cases', { id, pathway: 'kumla.bron' });
  const recorded = entries.map((entry, index) => {
    const happened = `2026-03-02T09:${String(index).padStart(2, '0')}:00+01:00`;
    const ask = post('entry', entriesOf(id), { id: `b-${index}`, happened, ...entry });
    return index < 13 ? { ...ask, headers: school } : ask;
  });
  return [opened, ...recorded];
}

/**
 * The mix, repeating every 20 requests: 12 overviews, 2 timelines, 1 page of events, 5 entries. Of the entries one is about an
 * earlier day, so that the journal is read, one is refused, and one is sent twice.
 */
export function mixed(index: number, cases: number): Ask {
  const id = caseId((index * 7919) % cases);
  const at = index % 20;
  if (at < 12) return { kind: 'overview', method: 'GET', path: `/cases/${id}/overview`, headers };
  if (at < 14) return { kind: 'timeline', method: 'GET', path: `/cases/${id}/timeline`, headers };
  if (at === 14) return { kind: 'events', method: 'GET', path: '/events?limit=20', headers: follower };
  return entryAt(index, id, at, cases);
}

function entryAt(index: number, id: string, at: number, cases: number): Ask {
  const now = new Date(Date.now() - 1000).toISOString();
  const held = { kind: 'held', step: 'mote-2', present: ['soc-1', 'foralder-1'], minutes: 60 };
  if (at === 15)
    return post('late entry', entriesOf(id), {
      id: `n-${index}`,
      happened: '2026-03-01',
      kind: 'confirmed',
      criterion: 'tidigt-skede',
      value: true,
    });
  if (at === 16) return post('refused entry', entriesOf(id), { id: `n-${index}`, happened: now, ...held });
  if (at === 19) {
    const before = caseId(((index - 1) * 7919) % cases);
    return post('repeated entry', entriesOf(before), confirmed(index - 1));
  }
  return post('entry', entriesOf(id), confirmed(index));
}

const confirmed = (index: number): object => ({
  id: `n-${index}`,
  happened: '2026-03-03',
  kind: 'confirmed',
  criterion: 'tidigt-skede',
  value: index % 2 === 0,
});
