import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import { fewOf } from '../../diagnostics/nearest.js';
import { type Choice, orList, quoted } from '../../diagnostics/sentence.js';
import { walk } from '../schema-walk.js';
import { type OneOf, oneOfKeys } from '../shape.js';
import type { Outline } from './outline.js';
import { elementAt, inside } from './where.js';

type Without = { readonly in: string } & Choice;
type Two = { readonly in: string; readonly keys: readonly string[] };

const noKind: { readonly [K in OneOf['what']]: Declared<Without> } = {
  rule: errorCode<Without>(
    'rule-without-kind',
    { sv: 'Regel utan innehåll', en: 'Rule without a kind' },
    (data) => ({
      sv: `En regel${inside(data.in).sv} säger inte vad den gäller: skriv en av ${listed(data).sv}.`,
      en: `A rule${inside(data.in).en} does not say what it is about: write one of ${listed(data).en}.`,
    }),
  ),
  condition: errorCode<Without>(
    'condition-without-kind',
    { sv: 'Tomt villkor', en: 'Condition without a kind' },
    (data) => ({
      sv: `Ett villkor${inside(data.in).sv} är tomt: skriv ett av ${listed(data).sv}.`,
      en: `A condition${inside(data.in).en} is empty: write one of ${listed(data).en}.`,
    }),
  ),
  anchor: errorCode<Without>(
    'anchor-without-kind',
    { sv: 'Tid utan utgångspunkt', en: 'Time without an anchor' },
    (data) => ({
      sv: `En tid${inside(data.in).sv} säger inte vad den räknas från: skriv en av ${listed(data).sv}.`,
      en: `A time${inside(data.in).en} does not say what it is counted from: write one of ${listed(data).en}.`,
    }),
  ),
  step: errorCode<Without>(
    'step-without-type',
    { sv: 'Steg utan sort', en: 'Step without a type' },
    (data) => ({
      sv: `Steget ${quoted(data.in)} säger inte vad som görs: skriv ett av ${listed(data).sv}.`,
      en: `The step ${quoted(data.in)} does not say what is done: write one of ${listed(data).en}.`,
    }),
  ),
  grant: errorCode<Without>(
    'grant-without-ground',
    { sv: 'Insyn utan grund', en: 'Sight without a ground' },
    (data) => ({
      sv: `Något som rollen ${quoted(data.in)} får se säger inte varför: skriv en av ${listed(data).sv}, eller \`always\`.`,
      en: `Something that the role ${quoted(data.in)} may see does not say why: write one of ${listed(data).en}, or \`always\`.`,
    }),
  ),
};

const twoKinds: { readonly [K in OneOf['what']]: Declared<Two> } = {
  rule: errorCode<Two>('rule-two-kinds', { sv: 'Två regler i en', en: 'Two rules in one' }, (data) => ({
    sv: `En regel${inside(data.in).sv} har både ${both(data).sv}: skriv dem som två regler.`,
    en: `A rule${inside(data.in).en} has both ${both(data).en}: write them as two rules.`,
  })),
  condition: errorCode<Two>(
    'condition-two-kinds',
    { sv: 'Två villkor i ett', en: 'Two conditions in one' },
    (data) => ({
      sv: `Ett villkor${inside(data.in).sv} har både ${both(data).sv}: sätt samman dem med \`all\` (båda) eller \`any\` (någon av dem).`,
      en: `A condition${inside(data.in).en} has both ${both(data).en}: put them together with \`all\` (both) or \`any\` (either).`,
    }),
  ),
  anchor: errorCode<Two>(
    'anchor-two-kinds',
    { sv: 'Tid med två utgångspunkter', en: 'Time with two anchors' },
    (data) => ({
      sv: `En tid${inside(data.in).sv} räknas från både ${both(data).sv}: låt en av dem stå.`,
      en: `A time${inside(data.in).en} is counted from both ${both(data).en}: let one of them stand.`,
    }),
  ),
  step: errorCode<Two>('step-two-types', { sv: 'Två steg i ett', en: 'Two steps in one' }, (data) => ({
    sv: `Steget ${quoted(data.in)} är både ${both(data).sv}: dela det i två steg.`,
    en: `The step ${quoted(data.in)} is both ${both(data).en}: split it into two steps.`,
  })),
  grant: errorCode<Two>(
    'grant-two-grounds',
    { sv: 'Insyn på två grunder', en: 'Sight on two grounds' },
    (data) => ({
      sv: `Något som rollen ${quoted(data.in)} får se har både ${both(data).sv}: den som får se det enligt lag behöver inget samtycke.`,
      en: `Something that the role ${quoted(data.in)} may see has both ${both(data).en}: who may see it by law needs no consent.`,
    }),
  ),
};

function listed(data: Choice): { readonly sv: string; readonly en: string } {
  return orList(data.known ?? [], data.more);
}

function both({ keys }: Two): { readonly sv: string; readonly en: string } {
  return { sv: keys.map(quoted).join(' och '), en: keys.map(quoted).join(' and ') };
}

/** Rules, conditions, anchors, steps and grants that do not say exactly one thing. */
export const kindCodes: readonly Declared<never>[] = [...Object.values(noKind), ...Object.values(twoKinds)];

/** Finds rules, conditions, anchors, steps and grants that do not say exactly one thing. */
export function kindFindings({ value: whole, broken }: Outline): readonly Finding[] {
  const findings: Finding[] = [];
  walk(whole, (schema, value, path, at) => {
    const asked = at === 'value' ? oneOfKeys.get(schema) : undefined;
    if (asked === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const keys = Object.keys(value).filter((key) => asked.keys.includes(key));
    const data = { in: elementAt([...path, '']) };
    if (keys.length > 1) {
      const place = [...path, keys[1] ?? ''];
      findings.push(finding(twoKinds[asked.what], place, { ...data, keys }, { at: 'key' }));
    } else if (keys.length === 0 && !broken.within(path)) {
      findings.push(finding(noKind[asked.what], path, { ...data, ...fewOf(asked.keys) }, { at: 'key' }));
    }
  });
  return findings;
}
