import type { Id, Range } from '../condition/condition.js';
import { canonicalJson } from '../definition/canonical-json.js';
import { isByLaw } from '../definition/grant.js';
import type { Grant, RoleSpec } from '../definition/pathway.js';
import { numberWords } from '../words/numbers.js';
import { rangeWords } from '../words/quantities.js';
import { inSentence } from '../words/sentences.js';
import { inLang, type Lang } from '../words/text.js';
import type { Block } from './page.js';
import { list } from './say.js';
import { described, items, roleList, ruleItems, type Showing, section } from './showing.js';
import { sources, tagged } from './source-tag.js';

/** The sentences about people, by language. */
const words = {
  sv: {
    includes: (roles: string) => `Omfattar ${roles}.`,
    agency: (agency: string) => `Hör till ${agency}.`,
    seenBy: (roles: string) => `Ses av ${roles}.`,
    seenWith: (roles: string, consent: string) => `Ses av ${roles} så länge ${consent} gäller.`,
    seenByLaw: (roles: string, law: string) => `Ses av ${roles} med stöd av lag (${law}).`,
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
    seenByLaw: (roles: string, law: string) => `Seen by ${roles} under law (${law}).`,
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

/** Who sees a class of information: always, by law, and while a consent is in force. */
function seenBy(information: Id, showing: Showing): readonly string[] {
  const seers = new Map<string, { readonly grant: Grant; readonly roles: string[] }>();
  for (const [role, { sees }] of Object.entries(showing.program.pathway.roles)) {
    const grant = sees?.[information];
    if (grant === undefined) continue;
    const key = canonicalJson(grant);
    const same = seers.get(key) ?? { grant, roles: [] };
    seers.set(key, { grant, roles: [...same.roles, inSentence(showing.names.role(role))] });
  }
  const all = [...seers.values()].sort((a, b) => rankOf(a.grant) - rankOf(b.grant));
  if (all.length === 0) return [words[showing.lang].seenByNobody];
  return all.map(({ grant, roles }) => seenWords(grant, list(roles, showing.lang), showing));
}

const rankOf = (grant: Grant): number => (grant === 'always' ? 0 : isByLaw(grant) ? 1 : 2);

function seenWords(grant: Grant, roles: string, { lang, names }: Showing): string {
  const said = words[lang];
  if (grant === 'always') return said.seenBy(roles);
  const where = sources(grant.source);
  if (isByLaw(grant)) return said.seenByLaw(roles, tagged(grant.law, where));
  return said.seenWith(roles, tagged(inSentence(names.consent(grant.consent)), where));
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
