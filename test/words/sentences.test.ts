import { expect, test } from 'vitest';
import { capitalised, inQuotes, inSentence } from '../../src/words/sentences.js';

test.each([
  ['Planeringsmöte', 'planeringsmöte'],
  ['Enskilt samtal 2', 'enskilt samtal 2'],
  ['Övergripande plan', 'övergripande plan'],
  ['SIP-möte', 'SIP-möte'],
  ['SIP', 'SIP'],
  ['Komet-träff', 'Komet-träff'],
  ['BoB-möte', 'BoB-möte'],
  ['Hälso- och sjukvården', 'hälso- och sjukvården'],
  ['planeringsmöte', 'planeringsmöte'],
  ['A contact family has been granted', 'a contact family has been granted'],
  ['A-barn', 'A-barn'],
  ['A', 'A'],
  ['', ''],
])('%s stands within a sentence as %s', (title, within) => {
  expect(inSentence(title)).toBe(within);
});

test('a capital at the head, and quotation marks', () => {
  expect([capitalised('över'), capitalised('')]).toEqual(['Över', '']);
  expect([inQuotes('Ja', 'sv'), inQuotes('Yes', 'en')]).toEqual(['”Ja”', '“Yes”']);
});
