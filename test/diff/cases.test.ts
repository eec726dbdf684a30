import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Pathway } from '../../src/definition/pathway.js';
import { diffPathways } from '../../src/diff/diff-pathways.js';
import { describeChanges } from '../../src/render/sentences.js';
import { programFrom } from '../render/definitions.js';

const base = `
language: 1
pathway: prov.liten
version: 1.0.0
status: draft
title: { sv: Liten, en: Small }
subject: family
legalBasis: sol-11-1
documentation: full
authority: [chef]
roles:
  chef: { kind: manager, title: { sv: Chef, en: Head } }
  barn: { kind: child, title: { sv: Barn, en: Child } }
  foralder: { kind: parent, title: { sv: Förälder, en: Parent } }
places: { hem: { title: { sv: Hemmet, en: Home } }, kontor: { title: { sv: Kontoret, en: Office } } }
consents:
  dela: { title: { sv: Dela, en: Share }, kind: secrecy, givers: { foralder: all, barn: { who: all, ageFrom: 15 } }, validFor: P6M }
starts: { vanlig: { title: { sv: Vanlig, en: Ordinary }, opens: [arbete] } }
phases:
  arbete:
    title: { sv: Arbete, en: Work }
    usual: [{ lasts: { from: P3M, to: P12M } }]
    must: [{ ends: { count: { step: besok, from: 3 } } }]
    steps:
      besok:
        title: { sv: Besök, en: Visit }
        meeting: { form: visit, places: [hem] }
        must:
          - with: { barn: one }
          - due: { within: P14D, from: { case: started } }
            basis: law
            source: [LAW-01]
            unless: { skal: { title: { sv: Skäl, en: Reasons } } }
          - needs: { consent: dela }
            basis: law
            source: [LAW-02]
      samtal:
        title: { sv: Samtal, en: Talk }
        meeting: { form: talk }
texts: { LAW: { title: { sv: Lagen, en: The law } } }
outcomes: { klar: { title: { sv: Klar, en: Done } } }
`;

const pathway = (data: unknown): Pathway => programFrom(stringify(data)).pathway;

// biome-ignore lint/suspicious/noExplicitAny: a definition that a test takes apart
type Draft = any;

/** Every change that one edit gives, as `kind class field weakensLaw`, and its sentence. */
function changesAfter(edit: (draft: Draft) => void): readonly (readonly [string, string | undefined])[] {
  const draft = parse(base) as Draft;
  edit(draft);
  const [before, after] = [pathway(parse(base)), pathway(draft)];
  const changes = diffPathways(before, after);
  const said = describeChanges(before, after, changes, { lang: 'sv' });
  return changes.map((change, at) => [
    [change.kind, change.class, change.field, change.weakensLaw && 'law'].filter(Boolean).join(' '),
    said[at],
  ]);
}

const visit = (draft: Draft): Draft => draft.phases.arbete.steps.besok;
const work = (draft: Draft): Draft => draft.phases.arbete;

const cases: readonly (readonly [string, (draft: Draft) => void, string, string])[] = [
  [
    'a narrower length',
    (d) => {
      work(d).usual[0].lasts.to = 'P9M';
    },
    'changed stricter lasts',
    'Fasen ”Arbete”: Fasen brukar ta 3–12 månader → 3–9 månader.',
  ],
  [
    'a length that slides',
    (d) => {
      work(d).usual[0].lasts = { from: 'P4M', to: 'P13M' };
    },
    'changed other lasts',
    'Fasen ”Arbete”: Fasen brukar ta 3–12 månader → 4–13 månader.',
  ],
  [
    'a title',
    (d) => {
      work(d).title.sv = 'Jobb';
    },
    'changed label title',
    'Fasen ”Jobb”: Rubriken: ”Arbete” ”Work” (en) → ”Jobb” ”Work” (en).',
  ],
  [
    'a longer limit of law',
    (d) => {
      visit(d).must[1].due.within = 'P1M';
    },
    'changed softer due law',
    'Steget ”Besök”: Besöket ska göras inom 14 dagar, räknat från starten → en månad, räknat från starten.',
  ],
  [
    'a shorter limit of law',
    (d) => {
      visit(d).must[1].due.within = 'P7D';
    },
    'changed stricter due',
    '',
  ],
  [
    'a rule of law set to usual',
    (d) => {
      visit(d).usual = [visit(d).must.splice(1, 1)[0]];
    },
    'changed softer strength law',
    '',
  ],
  [
    'a rule of law that rests on the method',
    (d) => {
      visit(d).must[1].basis = 'method';
    },
    'changed other basis law',
    '',
  ],
  [
    'a rule of law removed',
    (d) => {
      visit(d).must.splice(2, 1);
    },
    'removed softer law',
    '',
  ],
  [
    'an exception removed',
    (d) => {
      delete visit(d).must[1].unless;
    },
    'removed stricter unless',
    '',
  ],
  [
    'an exception in other words',
    (d) => {
      visit(d).must[1].unless.skal.title.sv = 'Särskilda skäl';
    },
    'changed label unless',
    '',
  ],
  [
    'one more who takes part',
    (d) => {
      visit(d).must[0].with.foralder = 'one';
    },
    'changed stricter with',
    '',
  ],
  [
    'another who takes part',
    (d) => {
      visit(d).must[0].with = { foralder: 'one' };
    },
    'changed other with',
    '',
  ],
  [
    'a new demand',
    (d) => {
      work(d).steps.samtal.must = [{ needs: { done: 'besok' } }];
    },
    'added stricter',
    'Steget ”Samtal”: Ny regel: Samtalet får hållas bara om besök har hållits.',
  ],
  [
    'a reminder',
    (d) => {
      work(d).may = [{ prompt: { sv: 'Tänk på det', en: 'Think' } }];
    },
    'added other',
    '',
  ],
  [
    'a demand that follows',
    (d) => {
      work(d).must[0].ends.count.from = 2;
    },
    'changed softer ends',
    '',
  ],
  [
    'a demand of something else',
    (d) => {
      work(d).must[0].ends = { done: 'samtal' };
    },
    'changed other ends',
    '',
  ],
  [
    'fewer givers of a consent that law asks for',
    (d) => {
      delete d.consents.dela.givers.barn;
    },
    'changed softer givers law',
    '',
  ],
  [
    'givers of more ages',
    (d) => {
      d.consents.dela.givers.barn.ageFrom = 12;
    },
    'changed stricter givers',
    '',
  ],
  [
    'givers by the age of another role',
    (d) => {
      d.consents.dela.givers.foralder = { who: 'all', ageOf: 'barn', ageBelow: 18 };
    },
    'changed other givers',
    '',
  ],
  [
    'a consent with a last day of its own',
    (d) => {
      d.consents.dela.until = 'stated';
    },
    'added stricter until',
    'Samtycket ”Dela”: Om det har en egen sista dag: inget → ja.',
  ],
  [
    'a shorter consent',
    (d) => {
      d.consents.dela.validFor = 'P3M';
    },
    'changed stricter validFor',
    'Samtycket ”Dela”: Hur länge det gäller: 6 månader → 3 månader.',
  ],
  [
    'a step gone',
    (d) => {
      delete work(d).steps.samtal;
    },
    'removed structure',
    'Steget ”Samtal”: Har tagits bort.',
  ],
  [
    'a step moved',
    (d) => {
      d.steps = { samtal: work(d).steps.samtal };
      delete work(d).steps.samtal;
    },
    'moved structure',
    'Steget ”Samtal”: Har flyttats från ”Arbete” till utanför faserna.',
  ],
  [
    'an element under another id',
    (d) => {
      work(d).steps.prat = work(d).steps.samtal;
      delete work(d).steps.samtal;
    },
    'renamed other',
    'Steget ”Samtal”: Har bytt beteckning från `samtal` till `prat`.',
  ],
  [
    'a step of another type',
    (d) => {
      const step = work(d).steps.samtal;
      delete step.meeting;
      step.task = {};
    },
    'removed structure meeting|added structure task',
    '',
  ],
  [
    'places in another order',
    (d) => {
      visit(d).meeting.places = ['hem', 'kontor'];
    },
    'changed other meeting',
    '',
  ],
  [
    'another version',
    (d) => {
      d.version = '1.0.1';
    },
    'changed label version',
    '',
  ],
];

const seen = (before: unknown, after: unknown) => {
  const sides = [before, after].map((grant) => {
    const draft: Draft = parse(base);
    draft.information = { vard: { title: { sv: 'Vård', en: 'Care' } } };
    draft.roles.chef.sees = { vard: grant };
    return pathway(draft);
  });
  const [one, other] = sides as [Pathway, Pathway];
  const changes = diffPathways(one, other);
  const said = (['sv', 'en'] as const).map((lang) => describeChanges(one, other, changes, { lang }));
  return [...changes.map(({ class: way, field }) => `${way} ${field}`), ...said.flat()];
};

describe('how a role sees is told by its ground', () => {
  const byLaw = { law: 'OSL 26:9', source: ['LAW-62'] };

  test('to name the law is text only', () => {
    expect(seen('always', byLaw)).toEqual([
      'label sees',
      'Rollen ”Chef”: Vilka uppgifter rollen ser: vård: alltid → vård: lag: OSL 26:9, källa: LAW-62.',
      'The role “Head”: What the role sees: care: always → care: law: OSL 26:9, source: LAW-62.',
    ]);
  });

  test('from law to consent is another work', () => {
    expect(seen(byLaw, { consent: 'dela' })).toEqual([
      'other sees',
      'Rollen ”Chef”: Vilka uppgifter rollen ser: vård: lag: OSL 26:9, källa: LAW-62 → vård: med samtycke: dela.',
      'The role “Head”: What the role sees: care: law: OSL 26:9, source: LAW-62 → care: with consent: dela.',
    ]);
  });
});

describe('one edit, one change', () => {
  test.each(cases)('%s', (_, edit, expected, sentence) => {
    const found = changesAfter(edit);
    expect(found.map(([change]) => change).join('|')).toBe(expected);
    if (sentence !== '') expect(found[0]?.[1]).toBe(sentence);
    for (const [, said] of found) expect(said).not.toMatch(/undefined|\[object|→ *$/);
  });

  test('a step that goes takes its rules of law with it', () => {
    const found = changesAfter((d) => {
      delete work(d).steps.besok;
      work(d).must[0].ends = { done: 'samtal' };
    });
    expect(found.map(([change]) => change).sort()).toEqual(['changed other ends', 'removed structure law']);
  });

  test('what names a renamed element only follows, and each place is told', () => {
    const draft = parse(base.replaceAll('besok', 'hembesok'));
    const changes = diffPathways(pathway(parse(base)), pathway(draft));
    expect(changes).toMatchObject([
      {
        kind: 'renamed',
        before: { path: ['phases', 'arbete', 'steps', 'besok'], value: 'besok' },
        after: { path: ['phases', 'arbete', 'steps', 'hembesok'], value: 'hembesok' },
        follows: [{ before: ['phases', 'arbete', 'must', 0, 'ends', 'count', 'step'] }],
      },
    ]);
  });
});

test('a table that loses its last part: the part alone is told', () => {
  const paused = {
    ...(parse(base) as Draft),
    pauses: { lov: { title: { sv: 'Lov', en: 'Holiday' }, ends: 'date' } },
  };
  for (const [before, after] of [
    [paused, { ...paused, pauses: {} }],
    [{ ...paused, pauses: {} }, paused],
  ]) {
    const changes = diffPathways(pathway(before), pathway(after));
    expect(changes.map(({ element, field }) => [element.type, field])).toEqual([['pause', undefined]]);
  }
});

test('a rhythm: what is new of it, with the word it belongs with, and the same end once', () => {
  const rhythm = (period: string): Draft => {
    const draft = parse(base) as Draft;
    visit(draft).must.push({ every: { period, reading: 'since-last', from: { opened: 'arbete' } } });
    return draft;
  };
  const [before, after] = [pathway(rhythm('P6M')), pathway(rhythm('P3M'))];
  expect(describeChanges(before, after, diffPathways(before, after), { lang: 'sv' })).toEqual([
    'Steget ”Besök”: Besöket ska göras minst en gång var sjätte månad: högst 6 månader efter förra gången, första gången räknat från det att fasen Arbete började → var tredje månad: högst 3 månader …',
  ]);
});
