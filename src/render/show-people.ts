import type { Id } from '../condition/condition.js';
import type { ConsentSpec, RoleSpec } from '../definition/pathway.js';
import { numberWords } from '../words/numbers.js';
import { inSentence } from '../words/sentences.js';
import { inLang } from '../words/text.js';
import type { Block } from './page.js';
import { duration, list } from './say.js';
import { described, items, roleList, ruleItems, type Showing, section } from './showing.js';

/** The sentences about people and consents, by language. */
const words = {
  sv: {
    includes: (roles: string) => `Omfattar ${roles}.`,
    agency: (agency: string) => `Hör till ${agency}.`,
    seenBy: (roles: string) => `Ses av ${roles}.`,
    seenWith: (roles: string, consent: string) => `Ses av ${roles} så länge ${consent} gäller.`,
    seenByNobody: 'Ses inte av någon roll.',
    made: (roles: string) => `Teamet består av ${roles}.`,
    size: (count: string) => `${count} personer.`,
    competences: 'Kompetenser i teamet:',
    codes: 'Kod:',
    givers: (who: string) => `Ges av ${who}.`,
    every: (title: string) => `varje ${title}`,
    one: (title: string) => `minst en ${title}`,
    age: (from: number | undefined, below: number | undefined) =>
      from === undefined
        ? ` under ${below} år`
        : below === undefined
          ? ` från ${from} år`
          : ` från ${from} till ${below} år`,
    forms: { written: 'Ska vara skriftligt.', oral: 'Får vara muntligt.' },
    between: (agencies: string) => `Mellan ${agencies}.`,
    covers: (information: string) => `Gäller ${information}.`,
    purpose: 'Ändamål:',
    validFor: (length: string) => `Gäller i ${length}.`,
    untilWithdrawn: 'Gäller tills det återkallas.',
    without: 'Utan det:',
  },
  en: {
    includes: (roles: string) => `Includes ${roles}.`,
    agency: (agency: string) => `Belongs to ${agency}.`,
    seenBy: (roles: string) => `Seen by ${roles}.`,
    seenWith: (roles: string, consent: string) => `Seen by ${roles} while ${consent} is in force.`,
    seenByNobody: 'Seen by no role.',
    made: (roles: string) => `The team is made of ${roles}.`,
    size: (count: string) => `${count} persons.`,
    competences: 'Competences in the team:',
    codes: 'Code:',
    givers: (who: string) => `Given by ${who}.`,
    every: (title: string) => `every ${title}`,
    one: (title: string) => `at least one ${title}`,
    age: (from: number | undefined, below: number | undefined) =>
      from === undefined
        ? ` under ${below}`
        : below === undefined
          ? ` aged ${from} or more`
          : ` aged ${from} to ${below}`,
    forms: { written: 'Must be in writing.', oral: 'May be oral.' },
    between: (agencies: string) => `Between ${agencies}.`,
    covers: (information: string) => `Covers ${information}.`,
    purpose: 'Purpose:',
    validFor: (length: string) => `Valid for ${length}.`,
    untilWithdrawn: 'Valid until it is withdrawn.',
    without: 'Without it:',
  },
} as const;

/** Roles, team, services and information classes. Pure. */
export function showPeople(showing: Showing): readonly Block[] {
  const { program, labels } = showing;
  const { roles, agencies, information } = program.pathway;
  return [
    ...section(
      labels.sections.roles,
      items(roles, showing, (role) => roleSentences(role, showing)),
    ),
    ...showTeam(showing),
    ...section(labels.sections.agencies, items(agencies, showing)),
    ...section(
      labels.sections.information,
      items(information, showing, (_class, id) => seenBy(id, showing)),
    ),
  ];
}

function roleSentences(role: RoleSpec, showing: Showing): readonly string[] {
  const { lang, names } = showing;
  const { includes, agency, codes = [] } = role;
  const said = words[lang];
  const agencyName = agency === undefined ? '' : inSentence(names.agency(agency));
  return [
    includes === undefined ? '' : said.includes(roleList(includes, showing)),
    agencyName === '' || agencyName === inLang(role.title, lang).toLowerCase() ? '' : said.agency(agencyName),
    ...codes.map(
      ({ system, code, version }) =>
        `${said.codes} ${system} ${code}${version === undefined ? '' : ` (${version})`}`,
    ),
  ];
}

/** Who sees a class of information: always, and while a consent is in force. */
function seenBy(information: Id, { lang, names, program }: Showing): readonly string[] {
  const said = words[lang];
  const always: string[] = [];
  const byConsent = new Map<Id, string[]>();
  for (const [role, { sees }] of Object.entries(program.pathway.roles)) {
    const when = sees?.[information];
    const title = inSentence(names.role(role));
    if (when === 'always') always.push(title);
    else if (when !== undefined) byConsent.set(when.consent, [...(byConsent.get(when.consent) ?? []), title]);
  }
  if (always.length + byConsent.size === 0) return [said.seenByNobody];
  return [
    always.length === 0 ? '' : said.seenBy(list(always, lang)),
    ...[...byConsent].map(([consent, who]) =>
      said.seenWith(list(who, lang), inSentence(names.consent(consent))),
    ),
  ];
}

function showTeam(showing: Showing): readonly Block[] {
  const { program, lang, labels } = showing;
  const { team } = program.pathway;
  if (team === undefined) return [];
  const said = words[lang];
  const size = team.size === undefined ? '' : said.size(capital(numberWords(team.size, lang)));
  const competences = items(team.competences, showing).map((item): Block => ({ ...item, level: 1 }) as Block);
  const rules = program.whole.filter(({ element }) => element.type === 'team');
  return section(labels.sections.team, [
    {
      kind: 'paragraph',
      text: described('team', team, showing, said.made(roleList(team.roles, showing)), size),
    },
    ...ruleItems(rules, showing),
    ...(competences.length === 0 ? [] : [{ kind: 'item', text: said.competences } as const, ...competences]),
  ]);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Consents: which kind of yes, who gives it, what it covers and what stops without it. Pure. */
export function showConsents(showing: Showing): readonly Block[] {
  const { program, labels } = showing;
  return section(
    labels.sections.consents,
    items(program.pathway.consents, showing, (consent) => consentSentences(consent, showing)),
  );
}

function consentSentences(consent: ConsentSpec, showing: Showing): readonly string[] {
  const { lang, names, labels } = showing;
  const { form, between = [], information = [], purpose, validFor, withoutIt } = consent;
  const said = words[lang];
  return [
    labels.consentKinds[consent.kind],
    said.givers(giversOf(consent, showing)),
    form === undefined ? '' : said.forms[form],
    between.length === 0
      ? ''
      : said.between(
          list(
            between.map((agency) => inSentence(names.agency(agency))),
            lang,
          ),
        ),
    information.length === 0
      ? ''
      : said.covers(
          list(
            information.map((id) => inSentence(names.information(id))),
            lang,
          ),
        ),
    purpose === undefined ? '' : `${said.purpose} ${inSentence(inLang(purpose, lang))}`,
    validFor === undefined ? said.untilWithdrawn : said.validFor(duration(validFor, lang)),
    withoutIt === undefined ? '' : `${said.without} ${inSentence(inLang(withoutIt, lang))}`,
  ];
}

function giversOf({ givers }: ConsentSpec, { lang, names }: Showing): string {
  const said = words[lang];
  const each = Object.entries(givers).map(([role, asked]) => {
    const title = inSentence(names.role(role));
    if (asked === 'all') return said.every(title);
    const { who, ageFrom, ageBelow } = asked;
    const age = ageFrom === undefined && ageBelow === undefined ? '' : said.age(ageFrom, ageBelow);
    return `${who === 'all' ? said.every(title) : said.one(title)}${age}`;
  });
  return list(each, lang);
}
