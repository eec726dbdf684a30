import {
  unknownArtefact,
  unknownContent,
  unknownOption,
  unknownScale,
  unknownTask,
} from '../definition/check/details.js';
import { type UnknownName, unknownData } from '../definition/check/references.js';
import { type Declared, finding } from '../diagnostics/declared.js';
import type { DataPath } from '../diagnostics/diagnostic.js';
import type { NameKind } from './known-names.js';
import {
  checkEntry,
  checkName,
  checkNames,
  checkPersons,
  isKeys,
  isSound,
  type Keys,
  type Reading,
} from './reading.js';
import { unknownInScenario } from './scenario-codes.js';
import { scenarioAt } from './shape-findings.js';
import { type VerbName, verbOf } from './verbs.js';

/** Which names stand in which fields, whatever the word. */
const namesIn: { readonly [key: string]: NameKind } = {
  role: 'role',
  words: 'role',
  place: 'place',
  themes: 'theme',
  information: 'information',
  agencies: 'agency',
  to: 'agency',
};

/** Fields that hold persons. */
const personsIn: readonly string[] = ['present', 'about', 'heard', 'informed', 'from', 'giver', 'owner'];

/** Fields that hold the name of a line before. */
const entriesIn: readonly string[] = ['booking', 'of'];

/** What a word itself is given, by the field that it stands for. */
const nameOf: { readonly [field: string]: NameKind } = {
  start: 'start',
  criterion: 'criterion',
  step: 'step',
  consent: 'consent',
  information: 'information',
  phase: 'phase',
  outcome: 'outcome',
  rule: 'rule',
  ground: 'pause',
};

/** Reports the names on a line that point to nothing: in the pathway, among the persons, among the lines before. */
export function checkFields(reading: Reading, line: Keys, path: DataPath, verb: VerbName): void {
  checkWord(reading, line, path, verb);
  for (const [key, kind] of Object.entries(namesIn)) checkNames(reading, [kind], line[key], [...path, key]);
  for (const key of personsIn) checkPersons(reading, line[key], [...path, key]);
  for (const key of entriesIn) checkEntry(reading, line[key], [...path, key]);
  for (const rule of isKeys(line.unless) ? Object.keys(line.unless) : [])
    checkName(reading, ['rule'], rule, [...path, 'unless', rule], 'key');
  checkDetails(reading, line, path, verb);
}

function checkWord(reading: Reading, line: Keys, path: DataPath, verb: VerbName): void {
  const { names } = verbOf(verb);
  const of = line[verb];
  if (names === undefined || typeof of !== 'string') return;
  const place = [...path, verb];
  const kind = nameOf[names];
  if (names === 'person') enter(reading, line, place, verb, of);
  else if (names === 'of' || names === 'booking') checkEntry(reading, of, place);
  else if (kind !== undefined) checkName(reading, [kind], of, place, 'value');
}

function enter(reading: Reading, line: Keys, place: DataPath, verb: VerbName, person: string): void {
  if (verb === 'leaves' || verb === 'objects') checkPersons(reading, person, place);
  else if (!reading.persons.has(person) && typeof line.role === 'string')
    reading.persons.set(person, line.role);
}

/** Names that depend on the step: its answers, its scales, its contents, why it was missed. */
function checkDetails(reading: Reading, line: Keys, path: DataPath, verb: VerbName): void {
  const step = typeof line[verb] === 'string' ? reading.program.steps.get(line[verb]) : undefined;
  if (step === undefined) return;
  const { spec } = step;
  const own = (table: object | undefined): readonly string[] => Object.keys(table ?? {});
  const look = (
    kind: Declared<UnknownName>,
    known: readonly string[],
    name: unknown,
    at: DataPath,
    of: 'value' | 'key' = 'value',
  ): void => {
    if (typeof name !== 'string' || known.includes(name) || !isSound(reading, at)) return;
    reading.findings.push(finding(kind, at, unknownData(name, scenarioAt(at), known), { at: of }));
  };
  if ('answer' in spec) look(unknownOption, own(spec.answer.options), line.option, [...path, 'option']);
  if (Array.isArray(line.contents))
    for (const [at, content] of line.contents.entries())
      look(unknownContent, own(spec.contents), content, [...path, 'contents', at]);
  const also = step.alsoAs.flatMap((id) => own(reading.program.steps.get(id)?.spec.tasks));
  const tasks = [...own(spec.tasks), ...also];
  if (Array.isArray(line.gave))
    for (const [at, task] of line.gave.entries()) look(unknownTask, tasks, task, [...path, 'gave', at]);
  for (const task of isKeys(line.reviewed) ? Object.keys(line.reviewed) : [])
    look(unknownTask, tasks, task, [...path, 'reviewed', task], 'key');
  for (const [part, present] of isKeys(line.subMeetings) ? Object.entries(line.subMeetings) : []) {
    const at = [...path, 'subMeetings', part];
    look(unknownInScenario.subMeeting, own(spec.subMeetings), part, at, 'key');
    checkPersons(reading, present, at);
  }
  look(unknownArtefact, own(spec.artefacts), line.artefact, [...path, 'artefact']);
  for (const artefact of isKeys(line.artefacts) ? Object.keys(line.artefacts) : [])
    look(unknownArtefact, own(spec.artefacts), artefact, [...path, 'artefacts', artefact], 'key');
  if ('measure' in spec && isKeys(line.scores)) {
    const scales = own(reading.program.pathway.instruments?.[spec.measure.instrument]?.scales);
    for (const scale of Object.keys(line.scores))
      look(unknownScale, scales, scale, [...path, 'scores', scale], 'key');
  }
  if (verb === 'misses')
    look(unknownInScenario.reason, [...own(spec.exceptions), ...usualReasons], line.reason, [
      ...path,
      'reason',
    ]);
}

/** Why an occasion can be missed in every pathway. */
const usualReasons = ['no-show', 'declined', 'cancelled', 'postponed'];
