import type { Names } from '../../render/names.js';
import { inSentence } from '../../words/sentences.js';
import { agenciesOf } from '../agencies.js';
import type { BehaviourRule, Checking, Found } from '../checking.js';
import { witnessOfSight } from '../sight-witness.js';
import { type Sight, sightsIn, type Wanting } from '../sights.js';
import { inBoth, storyOf } from '../story.js';
import type { InBoth } from '../verification.js';
import type { Work } from '../work.js';

/** A role sees what another agency holds, and neither a consent of those concerned nor a law that is named allows it. */
export const seenWithoutGround: BehaviourRule = {
  code: 'seen-without-ground',
  severity: 'error',
  title: {
    sv: 'Någon ser en annan verksamhets uppgifter utan samtycke eller lag',
    en: 'Someone sees what another agency holds, without consent or law',
  },
  check: (checking) => sightsIn(checking.model.program).map((sight) => foundOf(checking, sight)),
};

function foundOf(checking: Checking, sight: Sight): Found {
  const { model } = checking;
  const { role, agency, information, wanting, consent } = sight;
  const { way, work, journal, confirmed } = witnessOfSight(checking, sight);
  const known = { role, agency, information, wanting, ...(consent === undefined ? {} : { consent }) };
  return {
    path: ['roles', role, 'sees', information],
    ...(consent === undefined ? {} : { related: [{ path: ['consents', consent] }] }),
    data: { ...known, from: agenciesOf(model.program, work.role), way: way.map(({ key }) => key) },
    message: inBoth(model.program, (_, names) => messageOf(sight, work, names)),
    story: inBoth(model.program, (words, names) => {
      const told = way.length === 0 ? '' : `${storyOf(model, way, words, names)} `;
      return `${told}${confirmedIn(work, names)}${endOf(sight, work, names)}`;
    }),
    change: changes[wanting],
    journal,
    confirmed,
  };
}

function messageOf({ role, agency, information, ...why }: Sight, work: Work, names: Names): string {
  const [who, what] = [names.role(role), names.information(information)];
  const [theirs, own] = [makerOf(work, names), inSentence(names.agency(agency))];
  const lack = lackOf(why, names);
  return names.lang === 'sv'
    ? `Rollen ”${who}” hör till ${own} och får se ”${what}”, som kommer ur arbetet i ${theirs}: ${lack}.`
    : `The role “${who}” belongs to ${own} and may see “${what}”, which comes from the work of ${theirs}: ${lack}.`;
}

function endOf({ role, agency, information, ...why }: Sight, work: Work, names: Names): string {
  const [who, what] = [names.role(role), names.information(information)];
  const [theirs, own] = [makerOf(work, names), inSentence(names.agency(agency))];
  const lack = lackOf(why, names);
  return names.lang === 'sv'
    ? `Det som ${theirs} antecknar hör till ”${what}”. Den som är ”${who}” i ${own} kan läsa det: ${lack}.`
    : `What ${theirs} records belongs to “${what}”. Whoever is “${who}” in ${own} can read it: ${lack}.`;
}

/** What no way tells: that a criterion is confirmed. */
function confirmedIn({ step, criterion }: Work, names: Names): string {
  if (step !== undefined || criterion === undefined) return '';
  const title = names.criterion(criterion);
  return names.lang === 'sv' ? `”${title}” bekräftas. ` : `“${title}” is confirmed. `;
}

/** The agency that does the work, as it is told of. */
function makerOf({ role }: Work, names: Names): string {
  return inSentence(names.agency(agenciesOf(names.program, role)[0] ?? ''));
}

function lackOf({ wanting, consent = '' }: Pick<Sight, 'wanting' | 'consent'>, names: Names): string {
  const title = names.consent(consent);
  if (names.lang === 'sv')
    return {
      unasked: 'ingen behöver ha samtyckt, och ingen lag är nämnd',
      'other-yes': `det sägs räcka med ”${title}”, som är ett ja till något annat än att sekretessen hävs`,
      'not-theirs': `det sägs räcka med ”${title}”, som ingen i familjen ger`,
    }[wanting];
  return {
    unasked: 'nobody needs to have consented, and no law is named',
    'other-yes': `“${title}” is said to be enough, which is a yes to something else than that secrecy is lifted`,
    'not-theirs': `“${title}” is said to be enough, which nobody in the family gives`,
  }[wanting];
}

const otherwise: InBoth = {
  sv: 'eller den lag som tillåter det (`{ law: … }`). Finns ingen sådan, så ta bort klassen ur rollens `sees`.',
  en: 'or the law that allows it (`{ law: … }`). If there is none, take the class out of `sees` of the role.',
};

const changes: { readonly [W in Wanting]: InBoth } = {
  unasked: {
    sv: `Skriv vad som ger rollen rätt att se det: ett samtycke från dem det gäller (\`{ consent: … }\`), ${otherwise.sv}`,
    en: `Write what lets the role see it: a consent of those concerned (\`{ consent: … }\`), ${otherwise.en}`,
  },
  'other-yes': {
    sv: `Fråga efter ett samtycke som häver sekretess (\`kind: secrecy\` eller \`sip\`), ${otherwise.sv}`,
    en: `Ask for a consent that lifts secrecy (\`kind: secrecy\` or \`sip\`), ${otherwise.en}`,
  },
  'not-theirs': {
    sv: `Låt dem som uppgifterna gäller ge samtycket (\`givers\`), ${otherwise.sv.replace('eller', 'eller skriv')}`,
    en: `Let those whom it is about give the consent (\`givers\`), ${otherwise.en.replace('or', 'or write')}`,
  },
};
