import type { Id, Range } from '../condition/condition.js';
import type { RoleSpec } from '../definition/pathway.js';
import { numberWords } from '../words/numbers.js';
import { rangeWords } from '../words/quantities.js';
import { inSentence } from '../words/sentences.js';
import { inLang, type Lang } from '../words/text.js';
import type { Block } from './page.js';
import { list } from './say.js';
import { described, items, roleList, ruleItems, type Showing, section } from './showing.js';

/** The sentences about people, by language. */
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
  },
} as const;

/** Roles, team, services and information classes. Pure. */
export function showPeople(showing: Showing): readonly Block[] {
  const { program, labels } = showing;
  const { roles, agencies, information } = program.pathway;
  return [
    ...section(
      labels.sections.roles,
      Object.keys(roles).flatMap((role) => roleItems(role, showing)),
    ),
    ...showTeam(showing),
    ...section(labels.sections.agencies, items(agencies, showing)),
    ...section(
      labels.sections.information,
      items(information, showing, (_class, id) => seenBy(id, showing)),
    ),
  ];
}

function roleItems(id: Id, showing: Showing): readonly Block[] {
  const { program } = showing;
  const role = program.pathway.roles[id];
  if (role === undefined) return [];
  const rules = program.rules.filter(({ element }) => element.type === 'role' && element.id === id);
  return [
    { kind: 'item', text: described(id, role, showing, ...roleSentences(role, showing)) },
    ...ruleItems(rules, showing, 1),
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
  const size = team.size === undefined ? '' : said.size(capital(sizeWords(team.size, lang)));
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

function sizeWords(size: number | Range, lang: Lang): string {
  return typeof size === 'number' ? numberWords(size, lang) : rangeWords(size, lang);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
