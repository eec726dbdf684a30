import { inQuotes, inSentence } from '../../words/sentences.js';
import type { ReasonWords } from '../reason-talk.js';
import { list } from '../say.js';

const people = (refs: readonly string[]): string => list(refs, 'sv');
const quoted = (title: string): string => inQuotes(title, 'sv');
const unknown = (what: string) => (value: string) => `${what} ${quoted(value)} finns inte i insatsen`;

/** What is not met, in Swedish. */
export const swedishReasons: ReasonWords = {
  structural: {
    'unknown-step': unknown('steget'),
    'unknown-phase': unknown('fasen'),
    'unknown-outcome': unknown('avslutet'),
    'unknown-start': unknown('vägen in'),
    'unknown-option': unknown('svaret'),
    'unknown-consent': unknown('samtycket'),
    'unknown-criterion': unknown('det som ska bekräftas,'),
    'unknown-goal': (value) => `målet ${quoted(value)} har inte satts`,
    'unknown-rule': unknown('regeln'),
    'unknown-ground': unknown('grunden'),
    'unknown-booking': (value) => `det finns ingen bokning ${quoted(value)}`,
    'unknown-reason': unknown('skälet'),
    'unknown-role': unknown('rollen'),
    'unknown-scale': unknown('skalan'),
    'unknown-content': unknown('innehållet'),
    'unknown-artefact': unknown('underlaget'),
    'unknown-occasion': (value) => `det finns inget tillfälle ${quoted(value)} än`,
    'unknown-task': unknown('uppgiften'),
    'unknown-sub-meeting': unknown('mötets del'),
    'no-approval': (value) => `${quoted(value)} ska inte godkännas`,
    'already-decided': () => 'det är redan godkänt eller skickat tillbaka',
    'unknown-place': unknown('platsen'),
    'unknown-theme': unknown('temat'),
    'unknown-information': unknown('uppgiftsslaget'),
    'unknown-agency': unknown('verksamheten'),
    'wrong-kind': () => 'steget registreras på ett annat sätt',
    'withdrawn-same-day': (value) => `${value} har sagt nej samma dag: ange klockslag för båda beskeden`,
    'case-not-started': () => 'insatsen har inte startat',
    'case-already-started': () => 'insatsen har redan startat',
    'case-closed': () => 'insatsen är avslutad',
    'case-not-closed': () => 'insatsen är inte avslutad än: det här hör till tiden efter avslutet',
    'not-followed-up': (value) => `det här följer inte på avslutet ${quoted(value)}`,
    'case-paused': () => 'insatsen är pausad',
    'case-not-paused': () => 'insatsen är inte pausad',
    'phase-not-open': (value) => `${quoted(value)} pågår inte`,
    'phase-not-waiting': (value) => `${quoted(value)} har redan börjat`,
    'about-missing': () => 'det sägs inte vem det gäller',
    'about-not-in-role': (value) => `den som det gäller är inte med som ${value}`,
    'not-in-role': (value) => `det här kan bara göras av ${value}`,
    'scores-missing': () => 'värdena saknas',
    'score-out-of-range': (value) => `värdet ${value} ligger utanför skalan`,
    'reason-missing': () => 'skälet saknas',
    'not-extendable': () => 'tiden får inte förlängas',
    'not-later': () => 'det nya datumet är inte senare än det förra',
    'until-missing': () => 'sista dagen saknas',
    'no-clock': () => 'ingen tid löper för den här regeln',
    'pathway-not-in-force': (value) =>
      `beskrivningen av insatsen gäller inte för nya starter den dagen${value === undefined ? '' : ` (${value})`}`,
    'pathway-retired': () => 'beskrivningen av insatsen används inte längre för nya starter',
  },
  booked: (ids) => `bokade tillfällen: ${ids}`,
  cannot: (kind, what) => {
    switch (kind) {
      case 'started':
        return 'insatsen kan inte starta';
      case 'closed':
        return `insatsen kan inte avslutas med ${quoted(what)}`;
      case 'opened':
        return `${quoted(what)} kan inte öppnas`;
      case 'ended':
        return `${quoted(what)} kan inte avslutas som klar`;
      case 'skipped':
        return `${quoted(what)} kan inte hoppas över`;
      case 'booked':
        return `${quoted(what)} kan inte bokas`;
      case 'answered':
        return `svaret på ${quoted(what)} kan inte räknas`;
      case 'held':
      case 'done':
      case 'measured':
      case 'attached':
      case 'missed':
        return `${quoted(what)} kan inte räknas`;
      case 'approved':
        return `${quoted(what)} kan inte godkännas`;
      case 'sent-back':
        return `${quoted(what)} kan inte skickas tillbaka`;
      default:
        return 'det här kan inte räknas';
    }
  },
  refused: {
    malformed: 'registreringen är inte rätt ifylld',
    'happened-after-recorded': 'det skulle ha hänt senare än det registrerades',
    'id-reused': 'en annan registrering har redan samma beteckning',
    'not-met': 'kraven är inte uppfyllda',
    'cannot-count': 'det går inte att räkna',
    'unknown-target': 'det som ska ändras går inte att ändra',
    superseded: 'en senare rättelse eller ett senare återtagande gäller redan',
    'definition-changed': 'ett byte av version görs och tas tillbaka på ett eget sätt',
  },
  issues: {
    'missing-field': (field) => `fältet ${quoted(field)} saknas`,
    'unknown-field': (field) => `fältet ${quoted(field)} finns inte`,
    'wrong-type': (field) => `fältet ${quoted(field)} har fel slags värde`,
    'wrong-value': (field) => `fältet ${quoted(field)} har ett värde som inte går`,
    'unknown-kind': () => `slaget av registrering finns inte`,
    'bad-date': (field) => `fältet ${quoted(field)} är inte ett datum`,
    'bad-id': (field) => `fältet ${quoted(field)} är inte en beteckning`,
    'bad-ref': (field) => `fältet ${quoted(field)} är inte en hänvisning`,
    'identity-number': (field) => `fältet ${quoted(field)} ser ut som ett personnummer`,
    'too-long': (field) => `fältet ${quoted(field)} är för långt`,
    'too-deep': (field) => `fältet ${quoted(field)} är för djupt`,
    'bad-character': (field) => `fältet ${quoted(field)} innehåller ett tecken som inte går att spara`,
    'happened-after-recorded': (field) => `fältet ${quoted(field)} ligger senare än registreringen`,
  },
  consent: (consent, { missing, refused, unheld }) => {
    const alone = missing.filter((person) => !refused.includes(person));
    const parts = [
      ...(alone.length > 0 ? [`saknas från ${people(alone)}`] : []),
      ...(refused.length > 0 ? [`${people(refused)} har sagt nej eller återkallat`] : []),
      ...(unheld.length > 0 ? [`ingen är med som ${list(unheld.map(inSentence), 'sv', 'or')}`] : []),
    ];
    return parts.length === 0 ? `${consent} gäller inte` : `${consent}: ${list(parts, 'sv')}`;
  },
  beyond: (refs) => `samtycket gäller inte för ${people(refs)}`,
  notConfirmed: (criterion) => `ingen har bekräftat ${quoted(criterion)}`,
  confirmedNot: (criterion) => `${quoted(criterion)} gäller inte`,
  unanswered: (step) => `${quoted(step)} är inte besvarad`,
  goalsLeft: (goals) =>
    `${goals.length === 1 ? 'ett mål är inte uppnått' : 'mål som inte är uppnådda'}: ${list(goals, 'sv')}`,
  noGoals: 'inga mål har satts',
  missing: (roles) => `${roles} saknas`,
  mayNotBeThere: (refs) => `${people(refs)} får inte vara med`,
  contentsMissing: (contents) => `det här har inte tagits upp: ${contents}`,
  others: (count) => (count === 1 ? 'ett annat ärende nu' : `${count} andra ärenden nu`),
  artefactsMissing: (artefacts, step, day) => `${artefacts} saknas från ${quoted(step)} ${day}`,
  awaitsApproval: (step, roles, days) => `${quoted(step)} från ${days} väntar på godkännande av ${roles}`,
  sentBack: (step, day, reason) =>
    `${quoted(step)} skickades tillbaka ${day}${reason === '' ? '' : `: ${reason}`}`,
  approvedBy: (roles) => `godkänns av ${roles}`,
  returns: (count) => `skickas nu tillbaka för ${count}:e gången`,
  notTakenUp: (tasks) => `det här gavs och har inte tagits upp: ${tasks}`,
  noOccasion: (step) => `${quoted(step)} har inte genomförts ännu`,
  soFar: (count) => `hittills ${count}`,
  nextInOrder: (step) => `först kommer ${quoted(step)}`,
  asked: (clause) => `det krävs att ${clause}`,
  suppliedBy: (who) => `bekräftas av ${who}`,
  changesAt: (day) => `svaret kan bli ett annat ${day}`,
  beforeTimed: 'utan klockslag räknas det som tidigare på dagen än det som har klockslag',
  accepted: {
    happened: (time) => `går om du anger klockslag: tidigast kl. ${time}`,
    noted: 'kan ändå antecknas, utan verkan',
    override: (roles) => `undantag kan beslutas av ${roles}, med skäl`,
    unless: (grounds) => `går med underlag: ${grounds}`,
  },
  withheld: (role) => `visas inte här: fråga ${role}`,
};
