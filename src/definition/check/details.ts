import type { ArtefactCriterion } from '../../condition/condition.js';
import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import type { DataPath } from '../../diagnostics/diagnostic.js';
import { quoted } from '../../diagnostics/sentence.js';
import type { AnswerStep, InstrumentSpec, StepSpec } from '../pathway.js';
import { allowedRules } from './allowed-rules.js';
import { conditionsOf } from './conditions.js';
import { own } from './draft.js';
import { typeOf } from './elements.js';
import type { Outline } from './outline.js';
import { type UnknownName, unknownData, unknownName } from './references.js';
import { inside } from './where.js';

/** An answer that the step does not have. */
export const unknownOption: Declared<UnknownName> = unknownName('unknown-option', 'svaret', 'answer');
/** A scale that the instrument does not have. */
export const unknownScale: Declared<UnknownName> = unknownName('unknown-scale', 'skalan', 'scale');
const unknownBand: Declared<UnknownName> = unknownName('unknown-band', 'bandet', 'band');
/** A content that the step does not have. */
export const unknownContent: Declared<UnknownName> = unknownName('unknown-content', 'innehållet', 'content');

/** An artefact that the step does not have. */
export const unknownArtefact: Declared<UnknownName> = unknownName(
  'unknown-artefact',
  'underlaget',
  'artefact',
);

/** A task that the step does not give. */
export const unknownTask: Declared<UnknownName> = unknownName('unknown-task', 'uppgiften', 'task');

const notAnAnswerStep: Declared<{ readonly step: string; readonly in: string }> = errorCode(
  'not-an-answer-step',
  { sv: 'Steget har inga svar', en: 'The step has no answers' },
  (data) => ({
    sv: `Villkoret \`answered\`${inside(data.in).sv} frågar efter ett svar i ${quoted(data.step)}, som inte är ett svarssteg (\`answer\`).`,
    en: `The condition \`answered\`${inside(data.in).en} asks for an answer in ${quoted(data.step)}, which is not an answer step (\`answer\`).`,
  }),
);

const noParticipants: Declared<{ readonly step: string; readonly in: string }> = errorCode(
  'no-participants',
  { sv: 'Steget har inga deltagare', en: 'The step has no participants' },
  (data) => ({
    sv: `Villkoret \`attended\`${inside(data.in).sv} räknar vilka som var med på ${quoted(data.step)}, som varken är ett möte, en uppgift eller en plan: där registreras inte vilka som är med.`,
    en: `The condition \`attended\`${inside(data.in).en} counts who was present at ${quoted(data.step)}, which is no meeting, task or plan: who is there is not recorded.`,
  }),
);

const scaleMissing: Declared<{
  readonly instrument: string;
  readonly in: string;
  readonly known: readonly string[];
}> = errorCode('scale-missing', { sv: 'Vilken skala?', en: 'Which scale?' }, (data) => ({
  sv: `Villkoret \`measure\`${inside(data.in).sv} säger inte vilken skala av ${quoted(data.instrument)}: skriv \`scale\` med ${data.known.map(quoted).join(' eller ')}.`,
  en: `The condition \`measure\`${inside(data.in).en} does not say which scale of ${quoted(data.instrument)}: write \`scale\` with ${data.known.map(quoted).join(' or ')}.`,
}));

/** Names that depend on where they stand. */
export const detailCodes: readonly Declared<never>[] = [
  unknownOption,
  unknownScale,
  unknownBand,
  unknownContent,
  unknownArtefact,
  unknownTask,
  notAnAnswerStep,
  noParticipants,
  scaleMissing,
];

/** Finds options, scales, bands and contents that are not there. */
export function detailFindings(outline: Outline): readonly Finding[] {
  const steps = stepsById(outline);
  return outline.rules.flatMap((rule) => {
    const name = rule.element.type === 'case' ? '' : rule.element.id;
    return [
      ...partFindings(outline, rule, name),
      ...conditionsOf(rule).flatMap(({ condition, path }) => {
        if ('answered' in condition)
          return answerFindings(outline, steps, condition.answered, [...path, 'answered'], name);
        if ('artefacts' in condition)
          return artefactFindings(outline, steps, condition.artefacts, [...path, 'artefacts']);
        if ('attended' in condition)
          return participantFindings(steps, condition.attended.step, [...path, 'attended', 'step'], name);
        return 'measure' in condition
          ? measureFindings(outline, condition.measure, [...path, 'measure'], name)
          : [];
      }),
    ];
  });
}

/** Steps that are recorded with who was there. */
const withParticipants: ReadonlySet<string> = new Set(['meeting', 'task', 'plan']);

function participantFindings(
  steps: ReadonlyMap<string, { readonly spec: StepSpec; readonly path: DataPath }>,
  id: string,
  path: DataPath,
  name: string,
): readonly Finding[] {
  const step = steps.get(id);
  const type = step === undefined ? undefined : typeOf(step.spec);
  if (type === undefined || withParticipants.has(type)) return [];
  return [finding(noParticipants, path, { step: id, in: name })];
}

/** Kinds of rule that name parts of their own step, and the key that those stand under. */
const partKinds = [
  { kind: 'contents', table: 'contents', code: unknownContent },
  { kind: 'artefacts', table: 'artefacts', code: unknownArtefact },
  { kind: 'reviews', table: 'tasks', code: unknownTask },
] as const;

function partFindings(
  { broken }: Outline,
  { element, path, spec }: Outline['rules'][number],
  name: string,
): readonly Finding[] {
  const { sort } = element;
  return partKinds.flatMap(({ kind, table, code }) => {
    if (sort === undefined || !allowedRules[sort].includes(kind)) return [];
    if (broken.within([...element.path, table])) return [];
    const known = Object.keys((element.spec as StepSpec)[table] ?? {});
    return unknownIn(spec[kind], known, [...path, kind], name, code);
  });
}

function unknownIn(
  ids: readonly (string | undefined)[] = [],
  known: readonly string[],
  path: DataPath,
  name: string,
  code: Declared<UnknownName>,
): readonly Finding[] {
  return [...ids.entries()].flatMap(([at, id]) =>
    id === undefined || known.includes(id)
      ? []
      : [finding(code, [...path, at], unknownData(id, name, known))],
  );
}

/** Artefacts that a condition asks of a step which does not have them. */
function artefactFindings(
  { broken }: Outline,
  steps: ReadonlyMap<string, { readonly spec: StepSpec; readonly path: DataPath }>,
  { step, left }: ArtefactCriterion,
  path: DataPath,
): readonly Finding[] {
  const asked = steps.get(step);
  if (asked === undefined || broken.within([...asked.path, 'artefacts'])) return [];
  return unknownIn(left, Object.keys(asked.spec.artefacts ?? {}), [...path, 'left'], step, unknownArtefact);
}

function answerFindings(
  { broken }: Outline,
  steps: ReadonlyMap<string, { readonly spec: StepSpec; readonly path: DataPath }>,
  answered: { readonly [step: string]: string | readonly string[] },
  path: DataPath,
  name: string,
): readonly Finding[] {
  return Object.entries(answered).flatMap(([id, wanted]) => {
    const step = steps.get(id);
    const type = step === undefined ? undefined : typeOf(step.spec);
    if (step === undefined || type === undefined) return [];
    const place = [...path, id];
    if (type !== 'answer') return [finding(notAnAnswerStep, place, { step: id, in: name }, { at: 'key' })];
    if (broken.within([...step.path, 'answer'])) return [];
    const known = Object.keys((step.spec as AnswerStep).answer.options);
    return (typeof wanted === 'string' ? [wanted] : wanted).flatMap((option, at) =>
      known.includes(option)
        ? []
        : [
            finding(
              unknownOption,
              typeof wanted === 'string' ? place : [...place, at],
              unknownData(option, id, known),
            ),
          ],
    );
  });
}

function measureFindings(
  { draft, broken }: Outline,
  asked: { readonly instrument: string; readonly scale?: string; readonly band?: string },
  path: DataPath,
  name: string,
): readonly Finding[] {
  const instrument: InstrumentSpec | undefined = own(draft.instruments, asked.instrument);
  if (instrument === undefined || broken.within(['instruments', asked.instrument])) return [];
  const scales = Object.keys(instrument.scales);
  if (asked.scale !== undefined && !scales.includes(asked.scale)) {
    return [finding(unknownScale, [...path, 'scale'], unknownData(asked.scale, asked.instrument, scales))];
  }
  const scale = asked.scale ?? (scales.length === 1 ? scales[0] : undefined);
  if (scale === undefined) {
    return [
      finding(scaleMissing, path, { instrument: asked.instrument, in: name, known: scales }, { at: 'key' }),
    ];
  }
  const bands = Object.keys(own(instrument.scales, scale)?.bands ?? {});
  if (asked.band === undefined || bands.includes(asked.band)) return [];
  return [finding(unknownBand, [...path, 'band'], unknownData(asked.band, scale, bands))];
}

function stepsById({
  elements,
}: Outline): ReadonlyMap<string, { readonly spec: StepSpec; readonly path: DataPath }> {
  const steps = elements.filter((element) => element.type === 'step');
  return new Map(steps.map(({ id, spec, path }) => [id, { spec: spec as StepSpec, path }]));
}
