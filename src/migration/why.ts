import type { CarriedTable } from '../entry/definition-change.js';

/** What becomes of a case when its definition changes. */
export type MigrationClass = 'untouched' | 'automatic' | 'needs-choice' | 'refused';

/** Why a case is in its class, in one code. Codes never change once released; the sentences may. */
export type MigrationCode =
  | 'already'
  | 'same-behaviour'
  | 'closed'
  | 'not-started'
  | 'carried'
  | 'drops-past'
  | 'in-no-phase'
  | 'phase-gone'
  | 'role-gone'
  | 'consent-gone'
  | 'booking-gone'
  | 'pause-gone'
  | 'late-at-once'
  | 'not-reachable'
  | 'law-deadline'
  | 'no-deadline'
  | 'other-definition'
  | 'other-zone'
  | 'journal-differs'
  | 'unknown-in-mapping'
  | 'two-in-one';

/** What somebody has to decide before a case can go on under the new definition. */
export interface MigrationChoice {
  /** The table of the mapping to decide in; `timers` for a deadline. */
  readonly in: CarriedTable | 'timers';
  /** What it is about: an id of the earlier definition, or a rule of the new one. */
  readonly id: string;
  /** Ids of the new definition that it may become, or policies of a deadline. */
  readonly options: readonly string[];
  /** What to write under `drops` to let go of it. */
  readonly drop?: string;
}

/** A reason for the class of a case, as code and as sentences. Plain JSON. */
export interface MigrationWhy {
  readonly code: MigrationCode;
  /** What it is about: an id, a rule. */
  readonly of?: string;
  readonly choice?: MigrationChoice;
  readonly message: { readonly sv: string; readonly en: string };
}

type Sentence = (of: string) => { readonly sv: string; readonly en: string };

const both =
  (sv: string, en: string): Sentence =>
  (of) => ({ sv: sv.replace('%', of), en: en.replace('%', of) });

const swedish: { readonly [kind: string]: string | undefined } = {
  phase: 'fasen',
  step: 'steget',
  role: 'rollen',
  criterion: 'kriteriet',
  consent: 'samtycket',
  instrument: 'instrumentet',
  extension: 'förlängningen',
};

/** A list of what is dropped, as `phase prov, role mentor`, with the kinds in Swedish. */
function inSwedish(dropped: string): string {
  return dropped
    .split(', ')
    .map((one) => one.replace(/^\S+/, (kind) => swedish[kind] ?? kind))
    .join(', ');
}

const sentences: { readonly [C in MigrationCode]: Sentence } = {
  already: both('Ärendet följer redan den nya versionen.', 'The case follows the new version already.'),
  'same-behaviour': both(
    'Versionerna frågar efter samma sak: bara texterna är nya, och de visas redan.',
    'The versions ask for the same: only texts are new, and they show already.',
  ),
  closed: both(
    'Ärendet är avslutat och följer den version som gällde.',
    'The case is closed and stays with the version that held.',
  ),
  'not-started': both('Insatsen har inte börjat.', 'The intervention has not started.'),
  carried: both(
    'Allt som används i ärendet nu har en plats i den nya versionen.',
    'All that the case has in use has its place in the new version.',
  ),
  'drops-past': (of) => ({
    sv: `Det som har varit och som den nya versionen inte har följer inte med: ${inSwedish(of)}. Det står kvar i journalen.`,
    en: `What has been and is not in the new version does not go along: ${of}. It stays in the journal.`,
  }),
  'in-no-phase': both(
    'Efter bytet är ärendet inte i någon fas. Det som görs i en fas innan den har öppnats räknas som en avvikelse.',
    'After the change the case is in no phase. What is done in a phase before it has been opened counts as a deviation.',
  ),
  'phase-gone': both(
    'Ärendet är i fasen ”%”, som inte finns i den nya versionen. Välj var det ska fortsätta.',
    'The case is in the phase “%”, which the new version does not have. Choose where it goes on.',
  ),
  'role-gone': both(
    'Någon har rollen ”%”, som inte finns i den nya versionen.',
    'Somebody holds the role “%”, which the new version does not have.',
  ),
  'consent-gone': both(
    'Samtycket ”%” har lämnats men finns inte i den nya versionen.',
    'The consent “%” has been given, and the new version does not have it.',
  ),
  'booking-gone': both(
    'Det finns en bokning av ”%”, som inte finns i den nya versionen.',
    'There is a booking of “%”, which the new version does not have.',
  ),
  'pause-gone': both(
    'Ärendet är pausat av en anledning som inte finns i den nya versionen: ”%”.',
    'The case is paused on a ground that the new version does not have: “%”.',
  ),
  'late-at-once': both(
    'Tiden för ”%” skulle vara ute redan när ärendet går över. Välj om den ska räknas på nytt, behålla sin sista dag eller vara ute.',
    'The time for “%” would have run out already on the day of the change. Choose whether it is counted anew, keeps its last day or has run out.',
  ),
  'not-reachable': both(
    'Med den nya versionens regler hade ärendet inte kunnat vara i fasen ”%”.',
    'Under the rules of the new version the case could not have been in the phase “%”.',
  ),
  'law-deadline': both(
    'Tiden för ”%” står i lag och kan inte skjutas upp av ett byte av version.',
    'The time for “%” is set by law, and a change of version cannot put it off.',
  ),
  'no-deadline': both(
    'Tiden för ”%” kan inte behållas eller räknas om: det går bara med det som ska vara gjort inom en viss tid. Ta bort raden.',
    'The time for “%” cannot be kept or counted anew: that is only for what is to be done within a time (`due`). Take the line away.',
  ),
  'other-definition': both(
    'Ärendet följer en annan version än den som bytet utgår från: %.',
    'The case follows another version than the one that the change starts from: %.',
  ),
  'other-zone': both(
    'Versionerna räknar dagar i olika tidszoner.',
    'The versions count days in different time zones.',
  ),
  'journal-differs': both(
    'Journalen ger inte det läge som ärendet har. Bygg om ärendet först.',
    'The journal does not give the state that the case has. Rebuild the case first.',
  ),
  'unknown-in-mapping': both(
    'Övergången nämner något som inte finns: %.',
    'The mapping names something that is not there: %.',
  ),
  'two-in-one': both('Två saker skulle bli en: %.', 'Two things would become one: %.'),
};

/** The sentences of a reason, about an id or about what people call it. Pure. */
export function whySentence(code: MigrationCode, of: string): { readonly sv: string; readonly en: string } {
  return sentences[code](of);
}

/** A reason, with its sentences. Pure. */
export function why(code: MigrationCode, of?: string, choice?: MigrationChoice): MigrationWhy {
  return {
    code,
    ...(of === undefined ? {} : { of }),
    ...(choice === undefined ? {} : { choice }),
    message: whySentence(code, of ?? ''),
  };
}
