import { type Declared, errorCode, type Finding, finding } from '../../diagnostics/declared.js';
import { orList, quoted } from '../../diagnostics/sentence.js';
import type { StepSpec } from '../pathway.js';
import type { StepType } from '../step-schema.js';
import { typeOf } from './elements.js';
import type { Outline } from './outline.js';

type Misplaced = {
  readonly key: string;
  readonly in: string;
  readonly type: string;
  readonly known: readonly string[];
};

const stepKeyMisplaced: Declared<Misplaced> = errorCode(
  'step-key-misplaced',
  { sv: 'Nyckeln passar inte den sortens steg', en: 'A key that this type of step cannot have' },
  (data) => ({
    sv: `Steget ${quoted(data.in)} är ${quoted(data.type)} och kan inte ha ${quoted(data.key)}: det kan bara ${orList(data.known).sv}.`,
    en: `The step ${quoted(data.in)} is a ${quoted(data.type)} and cannot have ${quoted(data.key)}: only ${orList(data.known).en} can.`,
  }),
);

/** Keys that stand on a type of step where nothing can come of them. */
export const stepKeyCodes: readonly Declared<never>[] = [stepKeyMisplaced];

/** Keys of a step that only some types can have: those whose entries can tell of them. */
const places: readonly { readonly key: keyof StepSpec; readonly on: readonly StepType[] }[] = [
  { key: 'artefacts', on: ['meeting', 'task', 'plan'] },
  { key: 'tasks', on: ['meeting'] },
  { key: 'subMeetings', on: ['meeting'] },
];

/** Finds keys that stand on a type of step where nothing can come of them. */
export function stepKeyFindings({ elements }: Outline): readonly Finding[] {
  return elements.flatMap(({ type, id, spec, path }) => {
    const sort = type === 'step' ? typeOf(spec) : undefined;
    if (sort === undefined) return [];
    return places
      .filter(({ key, on }) => Object.hasOwn(spec, key) && !on.includes(sort))
      .map(({ key, on }) =>
        finding(stepKeyMisplaced, [...path, key], { key, in: id, type: sort, known: on }, { at: 'key' }),
      );
  });
}
