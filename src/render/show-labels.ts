import type { ConsentKind, Pathway, PauseSpec, RoleSpec } from '../definition/pathway.js';
import type { Lang } from '../words/text.js';

/** The fixed words of a shown pathway in one language. */
export interface ShowLabels {
  readonly id: string;
  readonly version: string;
  readonly status: string;
  readonly statuses: { readonly [S in Pathway['status']]: string };
  readonly valid: string;
  readonly from: string;
  readonly until: string;
  readonly subject: string;
  readonly subjects: { readonly [S in Pathway['subject']]: string };
  readonly legalBasis: string;
  readonly legalBases: { readonly [B in Pathway['legalBasis']]: string };
  readonly documentation: string;
  readonly documentations: { readonly [D in Pathway['documentation']]: string };
  readonly excludedKind: string;
  readonly authority: string;
  readonly texts: string;
  readonly legend: readonly string[];
  readonly sections: {
    readonly [S in
      | 'pilot'
      | 'purposes'
      | 'principles'
      | 'starts'
      | 'criteria'
      | 'phases'
      | 'phase'
      | 'always'
      | 'whole'
      | 'consents'
      | 'instruments'
      | 'roles'
      | 'team'
      | 'agencies'
      | 'information'
      | 'places'
      | 'themes'
      | 'headline'
      | 'pauses'
      | 'handovers'
      | 'outcomes'
      | 'reentry'
      | 'figures'
      | 'decisions']: string;
  };
  readonly consentKinds: { readonly [K in ConsentKind]: string };
  readonly roleKinds: { readonly [K in RoleSpec['kind']]: string };
  readonly pauseEnds: { readonly [E in PauseSpec['ends']]: string };
}

const sv: ShowLabels = {
  id: 'Beteckning',
  version: 'version',
  status: 'Status',
  statuses: { draft: 'utkast', published: 'publicerad', retired: 'används inte längre' },
  valid: 'Gäller',
  from: 'från',
  until: 'till och med',
  subject: 'För',
  subjects: { person: 'en person', child: 'ett barn', family: 'en familj', group: 'en grupp' },
  legalBasis: 'Rättslig grund',
  legalBases: {
    'sol-11-1': 'insats efter behovsprövning, 11 kap. 1 § socialtjänstlagen',
    'sol-11-5': 'insats utan individuell behovsprövning, 11 kap. 5 § socialtjänstlagen',
    'lvu-22': 'mellantvång, 22 § LVU',
    other: 'annan',
    'not-stated': 'framgår inte av texten',
  },
  documentation: 'Dokumentation',
  documentations: {
    full: 'handläggning och genomförande dokumenteras (14 kap. 3 § socialtjänstlagen)',
    'identity-free': 'dokumenteras utan uppgift om vem det gäller (14 kap. 5 § socialtjänstlagen)',
    none: 'personliga förhållanden dokumenteras inte (14 kap. 4 § socialtjänstlagen)',
  },
  excludedKind: 'Slag av insats',
  authority: 'Beslutar om undantag',
  texts: 'Källor',
  legend: [
    'Så läses texten: ”ska” är ett krav, ”brukar” är det vanliga och ”kan” är en möjlighet. Det som avviker från det vanliga är tillåtet men visas.',
    'Hakparenteser anger källan. Det som inte kommer ur beskrivningen av arbetssättet är märkt ”lag” eller ”lokalt”. Krav märkta ”lag” går inte att göra undantag från, och inte heller kravet på samtycke när uppgifter ska delas.',
  ],
  sections: {
    pilot: 'Prövotid',
    purposes: 'Syfte',
    principles: 'Förhållningssätt',
    starts: 'Vägar in',
    criteria: 'Det som bekräftas av en människa',
    phases: 'Faser',
    phase: 'Fas',
    always: 'Möjligt från start till avslut',
    whole: 'Under hela insatsen',
    consents: 'Samtycken',
    instruments: 'Skattningar och mätningar',
    roles: 'Vilka som är med',
    team: 'Teamet',
    agencies: 'Verksamheter',
    information: 'Uppgifter och vem som ser dem',
    places: 'Platser',
    themes: 'Teman',
    headline: 'Modellens namn',
    pauses: 'Paus',
    handovers: 'Fortsättning i en annan insats',
    outcomes: 'Vägar ut',
    reentry: 'Att komma tillbaka',
    figures: 'Det som följs upp och redovisas',
    decisions: 'Där texten tiger eller kan läsas på flera sätt',
  },
  consentKinds: {
    acceptance: 'att tacka ja till ett erbjudande',
    intervention: 'samtycke till insatsen',
    secrecy: 'medgivande som häver sekretess',
    sip: 'samtycke till samordnad individuell plan',
    gdpr: 'samtycke till behandling av personuppgifter',
  },
  roleKinds: {
    child: 'barn',
    parent: 'förälder',
    person: 'familj eller nätverk',
    authority: 'myndighet',
    team: 'team',
    partner: 'samverkan',
    manager: 'chef',
  },
  pauseEnds: {
    date: 'Pausen slutar ett bestämt datum.',
    review: 'Pausen slutar när den omprövas.',
    event: 'Pausen slutar när insatsen återupptas.',
  },
};

const en: ShowLabels = {
  id: 'Identifier',
  version: 'version',
  status: 'Status',
  statuses: { draft: 'draft', published: 'published', retired: 'no longer in use' },
  valid: 'Valid',
  from: 'from',
  until: 'until',
  subject: 'For',
  subjects: { person: 'a person', child: 'a child', family: 'a family', group: 'a group' },
  legalBasis: 'Legal basis',
  legalBases: {
    'sol-11-1': 'intervention after a needs assessment, chapter 11, section 1 of the Social Services Act',
    'sol-11-5':
      'intervention without an individual needs assessment, chapter 11, section 5 of the Social Services Act',
    'lvu-22': 'intermediate compulsion, section 22 of the Care of Young Persons Act',
    other: 'other',
    'not-stated': 'not stated in the text',
  },
  documentation: 'Documentation',
  documentations: {
    full: 'handling and execution are documented (chapter 14, section 3 of the Social Services Act)',
    'identity-free': 'documented without identity (chapter 14, section 5 of the Social Services Act)',
    none: 'personal circumstances are not documented (chapter 14, section 4 of the Social Services Act)',
  },
  excludedKind: 'Kind of intervention',
  authority: 'Decides on exceptions',
  texts: 'Sources',
  legend: [
    'How to read this: “must” is a demand, “usually” is what is common and “may” is a possibility. What differs from the usual is allowed, and shown.',
    'Brackets give the source. What does not come from the description of the method is marked “law” or “local”. No exception can be made from demands marked “law”, nor from the demand for consent when information is to be shared.',
  ],
  sections: {
    pilot: 'Trial period',
    purposes: 'Purpose',
    principles: 'Principles',
    starts: 'Ways in',
    criteria: 'What a person confirms',
    phases: 'Phases',
    phase: 'Phase',
    always: 'Possible from start to closing',
    whole: 'Throughout the intervention',
    consents: 'Consents',
    instruments: 'Ratings and measurements',
    roles: 'Who takes part',
    team: 'The team',
    agencies: 'Services',
    information: 'Information and who sees it',
    places: 'Places',
    themes: 'Themes',
    headline: 'The name of the model',
    pauses: 'Pause',
    handovers: 'Going on in another intervention',
    outcomes: 'Ways out',
    reentry: 'Coming back',
    figures: 'What is followed up and reported',
    decisions: 'Where the text is silent or can be read in several ways',
  },
  consentKinds: {
    acceptance: 'acceptance of an offer',
    intervention: 'consent to the intervention',
    secrecy: 'consent to lift secrecy',
    sip: 'consent to a co-ordinated individual plan',
    gdpr: 'consent to the processing of personal data',
  },
  roleKinds: {
    child: 'child',
    parent: 'parent',
    person: 'family or network',
    authority: 'authority',
    team: 'team',
    partner: 'collaboration',
    manager: 'manager',
  },
  pauseEnds: {
    date: 'The pause ends on a set date.',
    review: 'The pause ends when it is reviewed.',
    event: 'The pause ends when the intervention is resumed.',
  },
};

/** The fixed words of a shown pathway, by language. */
export const showLabels: { readonly [L in Lang]: ShowLabels } = { sv, en };
