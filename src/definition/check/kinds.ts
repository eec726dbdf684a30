import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import { orList, quoted } from '../../diagnostics/sentence.js';
import { walk } from '../schema-walk.js';
import { type OneOf, oneOfKeys } from '../shape.js';
import type { Outline } from './outline.js';
import { elementAt, inside } from './where.js';

type Without = { readonly in: string; readonly known: readonly string[]; readonly more: number };
type Two = { readonly in: string; readonly keys: readonly string[] };

const nouns: { readonly [K in OneOf['what']]: { sv: string; en: string; kind: string } } = {
  rule: { sv: 'regel', en: 'rule', kind: 'kind' },
  condition: { sv: 'villkor', en: 'condition', kind: 'kind' },
  anchor: { sv: 'utgångspunkt', en: 'anchor', kind: 'kind' },
  step: { sv: 'steg', en: 'step', kind: 'type' },
};

function without(what: OneOf['what']): Declared<Without> {
  const { sv, en, kind } = nouns[what];
  return errorCode(
    `${what}-without-${kind}`,
    { sv: `${capital(sv)} utan innehåll`, en: `${capital(en)} without a ${kind}` },
    (data) => ({
      sv: `${capital(article(sv))}${inside(data.in).sv} saknar vad ${what === 'condition' || what === 'step' ? 'det' : 'den'} säger: skriv ${orList(data.known, data.more).sv}.`,
      en: `A ${en}${inside(data.in).en} does not say what it is: write ${orList(data.known, data.more).en}.`,
    }),
  );
}

function two(what: OneOf['what']): Declared<Two> {
  const { sv, en, kind } = nouns[what];
  return errorCode(
    `${what}-two-${kind}s`,
    { sv: `Två sorter i ${article(sv)}`, en: `Two ${kind}s in one ${en}` },
    (data) => ({
      sv: `${capital(article(sv))}${inside(data.in).sv} har både ${data.keys.map(quoted).join(' och ')}; bara en av dem får stå${advice[what].sv}.`,
      en: `${capital(what === 'anchor' ? 'an' : 'a')} ${en}${inside(data.in).en} has both ${data.keys.map(quoted).join(' and ')}; only one of them may stand${advice[what].en}.`,
    }),
  );
}

const advice: { readonly [K in OneOf['what']]: { sv: string; en: string } } = {
  rule: { sv: ': skriv två regler', en: ': write two rules' },
  condition: { sv: ': sätt samman dem med `all` eller `any`', en: ': put them together with `all` or `any`' },
  anchor: { sv: '', en: '' },
  step: { sv: ': dela steget i två', en: ': split the step in two' },
};

function article(noun: string): string {
  return noun === 'villkor' || noun === 'steg' ? `ett ${noun}` : `en ${noun}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const noKind: { readonly [K in OneOf['what']]: Declared<Without> } = {
  rule: without('rule'),
  condition: without('condition'),
  anchor: without('anchor'),
  step: without('step'),
};

const twoKinds: { readonly [K in OneOf['what']]: Declared<Two> } = {
  rule: two('rule'),
  condition: two('condition'),
  anchor: two('anchor'),
  step: two('step'),
};

/** Rules, conditions, anchors and steps that do not say exactly one thing. */
export const kindCodes: readonly Declared<never>[] = [...Object.values(noKind), ...Object.values(twoKinds)];

/** Finds rules, conditions, anchors and steps that do not say exactly one thing. */
export function kindFindings({ value: whole, broken }: Outline): readonly Finding[] {
  const findings: Finding[] = [];
  walk(whole, (schema, value, path, at) => {
    const asked = at === 'value' ? oneOfKeys.get(schema) : undefined;
    if (asked === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const keys = asked.keys.filter((key) => Object.hasOwn(value, key));
    const data = { in: elementAt([...path, '']) };
    if (keys.length > 1) {
      findings.push(
        finding(twoKinds[asked.what], [...path, keys[1] ?? ''], { ...data, keys }, { at: 'key' }),
      );
    } else if (keys.length === 0 && !broken.within(path)) {
      const known = asked.keys.slice(0, 8);
      findings.push(
        finding(
          noKind[asked.what],
          path,
          { ...data, known, more: asked.keys.length - known.length },
          { at: 'key' },
        ),
      );
    }
  });
  return findings;
}
