import { type Declared, errorCode, type Finding, finding, warningCode } from '../../diagnostics/declared.js';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { quoted } from '../../diagnostics/sentence.js';
import { valueAt } from '../schema-walk.js';
import { phasesBefore } from './cycles.js';
import type { Outline } from './outline.js';

type Named = { readonly id: string };
type None = { readonly [key: string]: never };

const noWayIn: Declared<None> = errorCode('no-way-in', { sv: 'Ingen ingång', en: 'No way in' }, () => ({
  sv: '`starts` är tom: det ska finnas minst ett sätt att börja.',
  en: '`starts` is empty: there should be at least one way to begin.',
}));

const noWayOut: Declared<None> = errorCode('no-way-out', { sv: 'Inget avslut', en: 'No way out' }, () => ({
  sv: '`outcomes` är tom: det ska finnas minst ett sätt att avsluta.',
  en: '`outcomes` is empty: there should be at least one way to close.',
}));

const outcomeNeedsAdministrative: Declared<None> = warningCode(
  'outcome-needs-administrative',
  { sv: 'Inget administrativt avslut', en: 'No administrative outcome' },
  () => ({
    sv: 'Inget avslut under `outcomes` har `administrative: true`: då kan ett ärende inte alltid avslutas när familjen flyttar eller inte hör av sig.',
    en: 'No outcome under `outcomes` has `administrative: true`: a case may then be impossible to close when the family moves or falls silent.',
  }),
);

const startOpensNothing: Declared<Named> = warningCode(
  'start-opens-nothing',
  { sv: 'Ingången öppnar ingen fas', en: 'The start opens no phase' },
  ({ id }) => ({
    sv: `Ingången ${quoted(id)} öppnar ingen fas, och ingen fas öppnas av ett eget villkor: skriv \`opens: [fas]\`.`,
    en: `The start ${quoted(id)} opens no phase, and no phase opens by a condition of its own: write \`opens: [phase]\`.`,
  }),
);

const pauseWithoutEnd: Declared<Named> = errorCode(
  'pause-without-end',
  { sv: 'Paus utan slut', en: 'Pause without an end' },
  ({ id }) => ({
    sv: `Pausgrunden ${quoted(id)} säger inte vad som gör slut på pausen: skriv \`ends\` med \`date\`, \`review\` eller \`event\`.`,
    en: `The ground for a pause ${quoted(id)} does not say what ends the pause: write \`ends\` with \`date\`, \`review\` or \`event\`.`,
  }),
);

const answerWithoutOptions: Declared<Named> = errorCode(
  'answer-without-options',
  { sv: 'Fråga utan svar', en: 'Question without answers' },
  ({ id }) => ({
    sv: `Svarssteget ${quoted(id)} har inga svar att välja på: skriv minst ett under \`options\`.`,
    en: `The answer step ${quoted(id)} has no answers to choose from: write at least one under \`options\`.`,
  }),
);

const consentWithoutGiver: Declared<Named> = errorCode(
  'consent-without-giver',
  { sv: 'Samtycke utan givare', en: 'Consent without a giver' },
  ({ id }) => ({
    sv: `Samtycket ${quoted(id)} har ingen som ger det: skriv minst en roll under \`givers\`.`,
    en: `The consent ${quoted(id)} has nobody who gives it: write at least one role under \`givers\`.`,
  }),
);

const extendWithoutGrounds: Declared<Named> = errorCode(
  'extend-without-grounds',
  { sv: 'Förlängning utan grund', en: 'Extension without grounds' },
  ({ id }) => ({
    sv: `\`extend\` i ${quoted(id)} är tom: skriv de grunder som tiden får förlängas på, eller ta bort \`extend\`.`,
    en: `\`extend\` in ${quoted(id)} is empty: write the grounds on which the limit may be extended, or remove \`extend\`.`,
  }),
);

/** Places where a case could not go in, on or out. */
export const wayCodes: readonly Declared<never>[] = [
  noWayIn,
  noWayOut,
  outcomeNeedsAdministrative,
  startOpensNothing,
  pauseWithoutEnd,
  answerWithoutOptions,
  consentWithoutGiver,
  extendWithoutGrounds,
];

/** Finds places where a case could not go in, on or out. */
export function wayFindings(outline: Outline): readonly Finding[] {
  const { draft, elements, rules } = outline;
  const empty = (path: DataPath): boolean => isEmpty(outline, path);
  return [
    ...(empty(['starts']) ? [finding(noWayIn, ['starts'], {}, { at: 'key' })] : []),
    ...outcomeFindings(outline),
    ...startFindings(outline),
    ...Object.keys(draft.consents ?? {}).flatMap((id) =>
      empty(['consents', id, 'givers'])
        ? [finding(consentWithoutGiver, ['consents', id, 'givers'], { id }, { at: 'key' })]
        : [],
    ),
    ...pauseFindings(outline),
    ...elements.flatMap(({ id, path }) => {
      const options = [...path, 'answer', 'options'];
      return empty(options) ? [finding(answerWithoutOptions, options, { id }, { at: 'key' })] : [];
    }),
    ...rules.flatMap(({ element, path }) => {
      const extend = [...path, 'due', 'extend'];
      return empty(extend) ? [finding(extendWithoutGrounds, extend, { id: element.id }, { at: 'key' })] : [];
    }),
  ];
}

function isEmpty({ value, broken }: Outline, path: DataPath): boolean {
  const here = valueAt(value, path);
  const isKeys = typeof here === 'object' && here !== null && !Array.isArray(here);
  return isKeys && Object.keys(here).length === 0 && !broken.within(path) && !broken.around(path);
}

function outcomeFindings(outline: Outline): readonly Finding[] {
  if (isEmpty(outline, ['outcomes'])) return [finding(noWayOut, ['outcomes'], {}, { at: 'key' })];
  const { outcomes } = outline.draft;
  if (outcomes === undefined || outline.broken.within(['outcomes'])) return [];
  const isThere = Object.values(outcomes).some((outcome) => outcome?.administrative === true);
  return isThere ? [] : [finding(outcomeNeedsAdministrative, ['outcomes'], {}, { at: 'key' })];
}

function startFindings({ draft, rules, broken }: Outline): readonly Finding[] {
  const opening = rules.filter(({ kind, element }) => kind === 'opens' && element.type === 'phase');
  const opensItself = opening.some(({ spec }) => phasesBefore(spec.opens).size === 0);
  if (opensItself || Object.keys(draft.phases ?? {}).length === 0 || broken.within(['phases'])) return [];
  return Object.entries(draft.starts ?? {}).flatMap(([id, start]) =>
    start === undefined || start.opens !== undefined || broken.within(['starts', id])
      ? []
      : [finding(startOpensNothing, ['starts', id], { id }, { at: 'key' })],
  );
}

/** A pause's missing `ends` is said in these words instead of as a missing key. */
function pauseFindings({ misspelt, value }: Outline): readonly Finding[] {
  const pauses = valueAt(value, ['pauses']);
  if (typeof pauses !== 'object' || pauses === null || Array.isArray(pauses)) return [];
  return Object.entries(pauses).flatMap(([id, pause]) => {
    const isPause = typeof pause === 'object' && pause !== null && !Array.isArray(pause);
    if (!isPause || Object.hasOwn(pause, 'ends') || misspelt.around(['pauses', id, 'ends'])) return [];
    return [finding(pauseWithoutEnd, ['pauses', id], { id }, { at: 'key' })];
  });
}
