import type { Pathway, StepSpec } from '../definition/pathway.js';
import { pathwayFrom } from '../variant/pathway-from.js';
import { inLang, type Lang, type Text } from '../words/text.js';
import { flowYaml } from './flow-yaml.js';

const say = (sv: string, en: string): Text => ({ sv, en });

/** A rule of the parent that a municipality often has otherwise. */
interface Changeable {
  readonly phase?: string;
  readonly step: string;
  readonly strength: 'must' | 'usual';
  readonly rule: object;
}

/**
 * A local variant to begin from, as YAML with comments: what it must say, and what it may, with names from its parent after a
 * `#` that is taken away. Pure, deterministic; it is sound as it stands, and with those lines taken in.
 *
 * @param id - of the variant: `grannstad.mst`
 * @param schema - where the JSON Schema stands, seen from the file
 */
export function variantStarter(parent: Pathway, id: string, schema: string, lang: Lang): string {
  const comment = (text: Text): readonly string[] =>
    inLang(text, lang)
      .split('\n')
      .map((line) => `# ${line}`);
  const { pathway, version } = parent;
  const change = changeOf(parent);
  const left = leftOut(parent, change?.step);
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    '',
    ...comment(
      say(
        `Det här är er variant av ${pathway}. Skriv bara det som är annorlunda hos er; allt annat kommer därifrån.\nLäs hela varianten med \`insats show\`, och vad som skiljer med \`insats diff\`.`,
        `This is your variant of ${pathway}. Write only what is otherwise with you; everything else comes from there.\nRead the whole variant with \`insats show\`, and what differs with \`insats diff\`.`,
      ),
    ),
    '',
    'language: 1',
    ...comment(
      say('Er kommun och insatsen, med små bokstäver.', 'Your municipality and the pathway, in lower case.'),
    ),
    `pathway: ${id}`,
    'version: 0.1.0',
    'status: draft',
    ...comment(
      say(
        'Den här raden knyter varianten till en bestämd version. Kommer en ny säger `insats check` till.',
        'This line ties the variant to one version. When a newer one comes, `insats check` says so.',
      ),
    ),
    `extends: ${flowYaml({ pathway, version })}`,
    `title: ${flowYaml({ sv: `${inLang(parent.title, 'sv')} hos oss`, en: `${inLang(parent.title, 'en')} with us` })}`,
    '',
    ...(left === undefined
      ? []
      : [
          ...comment(
            say(
              'Det ni inte gör. Ta bort # först på raden, och skriv namnen på det ni utelämnar.',
              'What you do not do. Take away the # that begins the line, and name what you leave out.',
            ),
          ),
          `#leavesOut: [${left}]`,
          '',
        ]),
    ...comment(
      say(
        'Det ni gör på ett annat sätt, och det ni gör dessutom. En regel tar den gamla regelns plats: skriv hela regeln.\nDet som är nytt får ett eget namn och en titel. Ta bort # först på raderna. En regel i lag får inte bli svagare.',
        'What you do in another way, and what you do besides. A rule takes the place of the old rule: write the whole rule.\nWhat is new has a name of its own and a title. Take away the # that begins each line. A rule of law may not be weaker.',
      ),
    ),
    ...example(parent, change).map((line) => `#${line}`),
    '',
  ];
  return lines.join('\n');
}

/** A changed rule and a new step, in the part of the parent where they may stand. */
function example(parent: Pathway, change: Changeable | undefined): readonly string[] {
  const phase = change === undefined ? Object.keys(parent.phases)[0] : change.phase;
  const inside = [
    'steps:',
    ...(change === undefined
      ? []
      : [`  ${change.step}:`, `    ${change.strength}:`, ...ruleLines(change.rule)]),
    '  eget-steg:',
    '    title: { sv: Ett steg som bara vi har, en: A step that only we have }',
    '    meeting: { form: meeting }',
  ];
  if (phase === undefined) return inside;
  return ['phases:', `  ${phase}:`, ...inside.map((line) => `    ${line}`)];
}

/** A rule with each of its keys on a line. */
function ruleLines(rule: object): readonly string[] {
  return Object.entries(rule).map(
    ([key, value], at) => `      ${at === 0 ? '- ' : '  '}${key}: ${flowYaml(value)}`,
  );
}

function stepsOf(parent: Pathway): readonly (readonly [phase: string | undefined, id: string, StepSpec])[] {
  const inPhases = Object.entries(parent.phases).flatMap(([phase, { steps = {} }]) =>
    Object.entries(steps).map(([id, step]) => [phase, id, step] as const),
  );
  const free = Object.entries(parent.steps ?? {}).map(([id, step]) => [undefined, id, step] as const);
  return [...inPhases, ...free];
}

/** The first rule on how many, how often or by when that rests on no law. */
function changeOf(parent: Pathway): Changeable | undefined {
  return stepsOf(parent).flatMap(([phase, step, spec]) =>
    (['must', 'usual'] as const).flatMap((strength) =>
      (spec[strength] ?? [])
        .filter((rule) => rule.basis !== 'law' && (rule.times ?? rule.every ?? rule.due) !== undefined)
        .map((rule) => ({ ...(phase === undefined ? {} : { phase }), step, strength, rule })),
    ),
  )[0];
}

/** The last step that can be left out without more: nothing else needs it, and no law asks for it. */
function leftOut(parent: Pathway, changed: string | undefined): string | undefined {
  const { pathway, version } = parent;
  return stepsOf(parent)
    .map(([, id]) => id)
    .filter((id) => id !== changed)
    .findLast((id) => {
      const variant = {
        language: 1,
        pathway: 'exempelkommun.variant',
        version: '0.1.0',
        status: 'draft',
        extends: { pathway, version },
        leavesOut: [id],
      };
      return pathwayFrom(variant, { parents: [parent] }).diagnostics.every(
        ({ code }) => code === 'parent-not-published',
      );
    });
}
