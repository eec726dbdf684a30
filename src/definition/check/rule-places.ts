import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import { orList, quoted } from '../../diagnostics/sentence.js';
import type { RuleKind } from '../rule.js';
import { allowedRules } from './allowed-rules.js';
import type { ElementSort, PlacedRule } from './elements.js';
import type { Outline } from './outline.js';
import { inside } from './where.js';

const sorts: { readonly [K in ElementSort]: { readonly sv: string; readonly en: string } } = {
  pathway: { sv: 'insatsen som helhet', en: 'the pathway as a whole' },
  role: { sv: 'en roll', en: 'a role' },
  team: { sv: 'teamet', en: 'the team' },
  start: { sv: 'en ingång', en: 'a start' },
  phase: { sv: 'en fas', en: 'a phase' },
  meeting: { sv: 'ett möte', en: 'a meeting' },
  task: { sv: 'en uppgift', en: 'a task' },
  plan: { sv: 'en plan', en: 'a plan' },
  answer: { sv: 'ett svarssteg', en: 'an answer step' },
  measure: { sv: 'en mätning', en: 'a measurement' },
  option: { sv: 'ett svar', en: 'an answer' },
  subMeeting: { sv: 'en del av ett möte', en: 'a part of a meeting' },
  outcome: { sv: 'ett avslut', en: 'an outcome' },
  pause: { sv: 'en pausgrund', en: 'a ground for a pause' },
};

type Wrong = {
  readonly kind: string;
  readonly in: string;
  readonly sort: ElementSort;
  readonly known: readonly string[];
};

const ruleWrongPlace: Declared<Wrong> = errorCode(
  'rule-wrong-place',
  { sv: 'Regeln hör inte hemma här', en: 'The rule does not belong here' },
  (data) => ({
    sv: `Regeln ${quoted(data.kind)}${inside(data.in).sv} kan inte stå på ${sorts[data.sort].sv}: där kan stå ${orList(data.known).sv}.`,
    en: `The rule ${quoted(data.kind)}${inside(data.in).en} cannot stand on ${sorts[data.sort].en}: there may stand ${orList(data.known).en}.`,
  }),
);

type Misplaced = {
  readonly key: string;
  readonly in: string;
  readonly kind: string;
  readonly known: readonly string[];
};

const automaticMisplaced: Declared<Misplaced> = errorCode(
  'automatic-misplaced',
  { sv: 'Automatik där den inte kan verka', en: 'Automatic where it cannot act' },
  (data) => ({
    sv: `\`automatically\`${inside(data.in).sv} kan inte stå på regeln ${quoted(data.kind)}: bara en fas öppnas eller avslutas av sig själv, genom ${orList(data.known).sv}.`,
    en: `\`automatically\`${inside(data.in).en} cannot stand on the rule ${quoted(data.kind)}: only a phase opens or ends by itself, by ${orList(data.known).en}.`,
  }),
);

const clockKeyMisplaced: Declared<Misplaced> = errorCode(
  'clock-key-misplaced',
  { sv: 'Regeln har ingen tidsgräns', en: 'The rule has no limit in time' },
  (data) => ({
    sv: `${quoted(data.key)}${inside(data.in).sv} kan inte stå på regeln ${quoted(data.kind)}, som inte har någon tidsgräns: det kan stå på ${orList(data.known).sv}.`,
    en: `${quoted(data.key)}${inside(data.in).en} cannot stand on the rule ${quoted(data.kind)}, which has no limit in time: it may stand on ${orList(data.known).en}.`,
  }),
);

const onFailMisplaced: Declared<Misplaced> = errorCode(
  'on-fail-misplaced',
  { sv: 'Bara ett stående villkor kan brista', en: 'Only a standing condition can fail' },
  (data) => ({
    sv: `\`onFail\`${inside(data.in).sv} kan bara stå på ${orList(data.known).sv}, inte på regeln ${quoted(data.kind)}.`,
    en: `\`onFail\`${inside(data.in).en} may stand only on ${orList(data.known).en}, not on the rule ${quoted(data.kind)}.`,
  }),
);

const eachTimeMisplaced: Declared<Misplaced> = errorCode(
  'each-time-misplaced',
  { sv: 'Bara innehåll kan krävas varje gång', en: 'Only contents can be asked for each time' },
  (data) => ({
    sv: `\`eachTime\`${inside(data.in).sv} kan bara stå på ${orList(data.known).sv}, inte på regeln ${quoted(data.kind)}.`,
    en: `\`eachTime\`${inside(data.in).en} may stand only on ${orList(data.known).en}, not on the rule ${quoted(data.kind)}.`,
  }),
);

const standingWithoutOnFail: Declared<{ readonly in: string }> = errorCode(
  'standing-without-onfail',
  { sv: 'Stående villkor utan följd', en: 'Standing condition without a consequence' },
  (data) => ({
    sv: `\`throughout\`${inside(data.in).sv} säger inte vad som händer när villkoret brister: skriv \`onFail\` med \`stops\` (steg) eller \`decide\` (en roll).`,
    en: `\`throughout\`${inside(data.in).en} does not say what happens when it fails: write \`onFail\` with \`stops\` (steps) or \`decide\` (a role).`,
  }),
);

/** Rules, and keys of rules, that stand where nothing can come of them. */
export const rulePlaceCodes: readonly Declared<never>[] = [
  ruleWrongPlace,
  automaticMisplaced,
  clockKeyMisplaced,
  onFailMisplaced,
  eachTimeMisplaced,
  standingWithoutOnFail,
];

const automatic: readonly RuleKind[] = ['opens', 'ends', 'lasts', 'due'];
const clocks: readonly RuleKind[] = ['every', 'dose', 'due', 'schedule', 'lasts'];

/** Finds rules, and keys of rules, that stand where nothing can come of them. */
export function rulePlaceFindings({ rules, broken }: Outline): readonly Finding[] {
  return rules.flatMap((rule) => {
    const { kind, element } = rule;
    if (kind === undefined || element.sort === undefined) return [];
    if (!allowedRules[element.sort].includes(kind)) return [wrongPlace(rule, kind, element.sort)];
    return [
      ...misplaced(
        rule,
        kind,
        'automatically',
        element.sort === 'phase' ? automatic : [],
        automaticMisplaced,
        automatic,
      ),
      ...misplaced(rule, kind, 'inPause', clocks, clockKeyMisplaced),
      ...misplaced(rule, kind, 'escalate', [...clocks, 'approved'], clockKeyMisplaced),
      ...misplaced(rule, kind, 'onFail', ['throughout'], onFailMisplaced),
      ...misplaced(rule, kind, 'eachTime', ['contents'], eachTimeMisplaced),
      ...(kind === 'throughout' && rule.spec.onFail === undefined && !broken.within(rule.path)
        ? [finding(standingWithoutOnFail, [...rule.path, kind], { in: nameOf(rule) }, { at: 'key' })]
        : []),
    ];
  });
}

function nameOf({ element }: PlacedRule): string {
  return element.type === 'case' ? '' : element.id;
}

function wrongPlace(rule: PlacedRule, kind: RuleKind, sort: ElementSort): Finding {
  const data = { kind, in: nameOf(rule), sort, known: allowedRules[sort] };
  return finding(ruleWrongPlace, [...rule.path, kind], data, { at: 'key' });
}

function misplaced(
  rule: PlacedRule,
  kind: RuleKind,
  key: 'automatically' | 'inPause' | 'escalate' | 'onFail' | 'eachTime',
  on: readonly RuleKind[],
  code: Declared<Misplaced>,
  known: readonly RuleKind[] = on,
): readonly Finding[] {
  if (rule.spec[key] === undefined || on.includes(kind)) return [];
  return [finding(code, [...rule.path, key], { key, in: nameOf(rule), kind, known }, { at: 'key' })];
}
