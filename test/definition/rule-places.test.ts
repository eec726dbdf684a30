import { describe, expect, test } from 'vitest';
import { allowedRules } from '../../src/definition/check/allowed-rules.js';
import type { ElementSort } from '../../src/definition/check/elements.js';
import { ruleKinds } from '../../src/definition/program-rules.js';
import type { RuleKind } from '../../src/definition/rule.js';
import { readPathway } from '../../src/yaml/read-pathway.js';
import { completed } from '../diagnostics/base-pathway.js';

const rules: { readonly [K in RuleKind]: string } = {
  needs: '{ confirmed: behov }',
  opens: '{ confirmed: behov }',
  ends: '{ confirmed: behov }',
  with: '{ foralder: one }',
  without: '[barn]',
  times: '{ from: 1 }',
  hours: '{ from: 1 }',
  contents: '[mal]',
  artefacts: '[bild]',
  approved: '{ by: [chef], atMost: 2 }',
  reviews: '[ova]',
  place: '[lokalen]',
  form: '[written]',
  every: '{ period: P1M, reading: since-last, from: { case: started } }',
  dose: '{ from: 1, per: P1W, reading: calendar }',
  due: '{ within: P14D, from: { case: started } }',
  schedule: '{ from: { case: started }, at: [P1M, P2M] }',
  lasts: '{ to: P3M }',
  order: '[steg]',
  beside: 'annan',
  during: 'annan',
  heard: '{ role: barn, how: heard }',
  throughout: '{ confirmed: behov }, onFail: { decide: chef }',
  matched: 'behandlare',
  prompt: '{ sv: Tänk på detta, en: Think of this }',
  attends: '{ role: foralder, from: 1 }',
  apart: 'true',
  caseload: '{ to: 6 }',
  capacity: '{ to: 40 }',
};

const title = 'title: { sv: Namn, en: Name }';

const others = ['foralder, parent', 'behandlare, team', 'chef, manager']
  .map((one) => one.split(', '))
  .map(([id, kind]) => `  ${id}: { kind: ${kind}, ${title} }\n`)
  .join('');

function step(type: string, rule: string): string {
  const parts = `contents: { mal: { ${title} } }${/^(?:answer|measure)/.test(type) ? '' : `, artefacts: { bild: { ${title} } }`}${type.startsWith('meeting') ? `, tasks: { ova: { ${title} } }` : ''}`;
  return `phases:\n  samtalsfas:\n    ${title}\n    steps:\n      steg: { ${title}, ${type}, ${parts}, must: [{ ${rule} }] }\n  annan: { ${title} }\n`;
}

const texts: { readonly [K in ElementSort]: (rule: string) => string } = {
  pathway: (rule) => `${step('task: {}', 'times: { from: 1 }')}must: [{ ${rule} }]\n`,
  role: (rule) =>
    `roles:\n  barn: { kind: child, ${title}, must: [{ ${rule} }] }\n${others}${step('task: {}', 'times: { from: 1 }')}`,
  team: (rule) =>
    `team: { ${title}, roles: [behandlare], must: [{ ${rule} }] }\n${step('task: {}', 'times: { from: 1 }')}`,
  start: (rule) =>
    `starts: { vanlig: { ${title}, opens: [samtalsfas], must: [{ ${rule} }] } }\n${step('task: {}', 'times: { from: 1 }')}`,
  phase: (rule) =>
    `phases:\n  samtalsfas:\n    ${title}\n    must: [{ ${rule} }]\n    steps:\n      steg: { ${title}, task: {} }\n  annan: { ${title} }\n`,
  meeting: (rule) => step('meeting: {}', rule),
  task: (rule) => step('task: {}', rule),
  plan: (rule) => step('plan: {}', rule),
  answer: (rule) => step(`answer: { from: [foralder], options: { ja: { ${title} } } }`, rule),
  measure: (rule) => step('measure: { instrument: klimat, of: [foralder] }', rule),
  option: (rule) =>
    step(
      `answer: { from: [foralder], options: { ja: { ${title}, must: [{ ${rule} }] } } }`,
      'times: { from: 1 }',
    ),
  subMeeting: (rule) =>
    step(`meeting: {}, subMeetings: { del: { ${title}, must: [{ ${rule} }] } }`, 'times: { from: 1 }'),
  outcome: (rule) =>
    `outcomes: { klart: { ${title}, administrative: true, must: [{ ${rule} }] } }\n${step('task: {}', 'times: { from: 1 }')}`,
  pause: (rule) =>
    `pauses: { sjuk: { ${title}, ends: date, must: [{ ${rule} }] } }\n${step('task: {}', 'times: { from: 1 }')}`,
};

describe.each(Object.keys(texts) as ElementSort[])('on %s', (sort) => {
  test.each([...ruleKinds])('%s is taken or refused by the table', (kind) => {
    const { diagnostics } = readPathway(completed(texts[sort](`${kind}: ${rules[kind]}`)));
    const expected = allowedRules[sort].includes(kind) ? [] : ['rule-wrong-place'];
    expect(diagnostics.map((one) => one.code)).toEqual(expected);
  });
});
