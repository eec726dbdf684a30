import { type Declared, errorCode, warningCode } from '../diagnostics/declared.js';
import { type Choice, hint, orList, quoted } from '../diagnostics/sentence.js';

/** A definition by id and version. */
type Named = { readonly pathway: string; readonly version: string };

export const unknownParent: Declared<Named & { readonly lookedIn?: readonly string[] } & Choice> = errorCode(
  'unknown-parent',
  { sv: 'Insatsen som varianten bygger på finns inte', en: 'Unknown parent of a variant' },
  (data) => {
    const { lookedIn = [] } = data;
    const where = lookedIn.map(quoted).join(', ');
    return {
      sv: `Insatsen ${quoted(data.pathway)} ${data.version}, som varianten bygger på, finns inte${where === '' ? ' bland dem som är givna' : `; sökt i ${where}`}.${hint(data).sv}`,
      en: `The pathway ${quoted(data.pathway)} ${data.version}, which the variant is built on, is not there${where === '' ? ' among those that are given' : `; looked in ${where}`}.${hint(data).en}`,
    };
  },
);

export const otherParentVersion: Declared<Named & { readonly known: readonly string[] }> = errorCode(
  'other-parent-version',
  { sv: 'Insatsen finns i en annan version', en: 'The parent is there in another version' },
  ({ pathway, version, known }) => ({
    sv: `Insatsen ${quoted(pathway)} finns inte i version ${quoted(version)}, men i ${orList(known).sv}. Läs vad som skiljer med \`insats diff\` och skriv sedan den versionen.`,
    en: `The pathway ${quoted(pathway)} is not there in version ${quoted(version)}, but in ${orList(known).en}. Read what differs with \`insats diff\`, then write that version.`,
  }),
);

export const variantCycle: Declared<{ readonly chain: readonly string[] }> = errorCode(
  'variant-cycle',
  { sv: 'Varianten bygger på sig själv', en: 'The variant is built on itself' },
  ({ chain }) => ({
    sv: `Varianten bygger till slut på sig själv: ${chain.map(quoted).join(' → ')}.`,
    en: `The variant is in the end built on itself: ${chain.map(quoted).join(' → ')}.`,
  }),
);

export const nothingToChange: Declared<
  { readonly id: string; readonly parent: string; readonly elsewhere?: string } & Choice
> = errorCode(
  'nothing-to-change',
  { sv: 'Det som ändras finns inte', en: 'What is changed is not there' },
  (data) => {
    const other =
      data.elsewhere === undefined
        ? hint(data)
        : {
            sv: ` Det finns som ${quoted(data.elsewhere)}.`,
            en: ` It is there as ${quoted(data.elsewhere)}.`,
          };
    return {
      sv: `${quoted(data.parent)} har inget ${quoted(data.id)} här att ändra.${other.sv} Är det nytt, så ge det en \`title\`.`,
      en: `${quoted(data.parent)} has no ${quoted(data.id)} to change here.${other.en} If it is new, give it a \`title\`.`,
    };
  },
);

export const changedRuleNeedsId: Declared<{
  readonly rule: string;
  readonly kind: string;
  readonly id: string;
}> = errorCode(
  'changed-rule-needs-id',
  { sv: 'Ändras regeln, eller läggs en till?', en: 'Is the rule changed, or one added?' },
  ({ rule, kind, id }) => ({
    sv: `Det finns redan en regel ${quoted(kind)} här, ${quoted(rule)}. Skriv ${quoted(`id: ${id}`)} för att ändra den, eller ett eget \`id\` för att lägga till en regel.`,
    en: `There is a rule ${quoted(kind)} here already, ${quoted(rule)}. Write ${quoted(`id: ${id}`)} to change it, or an \`id\` of its own to add a rule.`,
  }),
);

export const unknownLeftOut: Declared<{ readonly name: string; readonly parent: string } & Choice> =
  errorCode(
    'unknown-left-out',
    { sv: 'Det som utelämnas finns inte', en: 'What is left out is not there' },
    (data) => ({
      sv: `${quoted(data.parent)} har inget ${quoted(data.name)} att utelämna.${hint(data).sv}`,
      en: `${quoted(data.parent)} has no ${quoted(data.name)} to leave out.${hint(data).en}`,
    }),
  );

export const leftOutUnclear: Declared<{
  readonly name: string;
  readonly parent: string;
  readonly paths: readonly string[];
}> = errorCode(
  'left-out-unclear',
  { sv: 'Oklart vad som utelämnas', en: 'Unclear what is left out' },
  ({ name, parent, paths }) => ({
    sv: `${quoted(name)} kan vara flera delar av ${quoted(parent)}: skriv ${orList(paths).sv}.`,
    en: `${quoted(name)} can be several parts of ${quoted(parent)}: write ${orList(paths).en}.`,
  }),
);

export const lawWeakened: Declared<{ readonly what: string; readonly parent: string }> = errorCode(
  'law-weakened',
  { sv: 'En variant kan inte försvaga lagen', en: 'A variant cannot weaken the law' },
  ({ what, parent }) => ({
    sv: `${quoted(what)} vilar på lag i ${quoted(parent)}. En variant får kräva mer, men inte mindre eller något annat, och regeln ska ha kvar \`basis: law\`.`,
    en: `${quoted(what)} rests on law in ${quoted(parent)}. A variant may ask more, but not less or something else, and the rule should keep \`basis: law\`.`,
  }),
);

export const newerParent: Declared<Named & { readonly newest: string }> = warningCode(
  'newer-parent',
  { sv: 'Insatsen finns i en nyare version', en: 'The parent is there in a newer version' },
  ({ pathway, version, newest }) => ({
    sv: `Varianten bygger på ${quoted(pathway)} ${version}; det finns en nyare version, ${newest}. Läs vad den ändrar här med \`insats diff --upstream\`.`,
    en: `The variant is built on ${quoted(pathway)} ${version}; there is a newer version, ${newest}. Read what it changes here with \`insats diff --upstream\`.`,
  }),
);

export const parentNotPublished: Declared<Named & { readonly status: 'draft' | 'retired' }> = warningCode(
  'parent-not-published',
  {
    sv: 'Varianten är i bruk men inte insatsen den bygger på',
    en: 'The variant is in use, its parent is not',
  },
  ({ pathway, version, status }) => ({
    sv: `Varianten är \`published\`, men ${quoted(pathway)} ${version}, som den bygger på, är ${quoted(status)}.`,
    en: `The variant is \`published\`, but ${quoted(pathway)} ${version}, which it is built on, is ${quoted(status)}.`,
  }),
);

/** What can be wrong with how a variant fits its parent. */
export const variantCodes: readonly Declared<never>[] = [
  unknownParent,
  otherParentVersion,
  variantCycle,
  nothingToChange,
  changedRuleNeedsId,
  unknownLeftOut,
  leftOutUnclear,
  lawWeakened,
  newerParent,
  parentNotPublished,
];
