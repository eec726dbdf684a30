import { wrap } from '../render/wrap.js';
import type { Coverage } from '../scenario/coverage.js';
import { inLang } from '../words/text.js';
import type { Settings } from './settings.js';
import type { PathwayRun } from './test-run.js';

const words = {
  sv: {
    head: 'Vad scenarierna prövar',
    of: 'av',
    kinds: { phases: 'faser', steps: 'steg', rules: 'regler', outcomes: 'avslut', facts: 'källuppgifter' },
    untested: {
      phases: (id: string) => `Fasen ${id} prövas inte av något scenario.`,
      steps: (id: string) => `Steget ${id} prövas inte av något scenario.`,
      rules: (id: string) => `Regeln ${id} prövas inte av något scenario.`,
      outcomes: (id: string) => `Avslutet ${id} prövas inte av något scenario.`,
      facts: (id: string) => `${id} prövas inte av något scenario.`,
    },
  },
  en: {
    head: 'What the scenarios test',
    of: 'of',
    kinds: { phases: 'phases', steps: 'steps', rules: 'rules', outcomes: 'outcomes', facts: 'source facts' },
    untested: {
      phases: (id: string) => `The phase ${id} is not tested by any scenario.`,
      steps: (id: string) => `The step ${id} is not tested by any scenario.`,
      rules: (id: string) => `The rule ${id} is not tested by any scenario.`,
      outcomes: (id: string) => `The outcome ${id} is not tested by any scenario.`,
      facts: (id: string) => `${id} is not tested by any scenario.`,
    },
  },
} as const;

const kinds: readonly (keyof Coverage)[] = ['phases', 'steps', 'rules', 'outcomes', 'facts'];

/** How much of each pathway its scenarios test, and what they do not. Pure. */
export function coverageText(runs: readonly PathwayRun[], settings: Settings): string {
  return runs.map((run) => oneText(run, settings)).join('');
}

function oneText({ compiled, coverage }: PathwayRun, { lang, width, paint }: Settings): string {
  if (compiled === undefined || coverage === undefined) return '';
  const said = words[lang];
  const { title, pathway } = compiled.pathway;
  const head = wrap(`${said.head}: ${inLang(title, lang, pathway)} (${pathway})`, { width });
  const counts = kinds.map((kind) => {
    const { tested, all } = coverage[kind];
    return `  ${String(tested).padStart(4)} ${said.of} ${all} ${said.kinds[kind]}`;
  });
  const left = kinds.flatMap((kind) => coverage[kind].untested.map((id) => said.untested[kind](id)));
  const lines = left.flatMap((text) => wrap(text, { width, first: '  – ' }).map(paint.warning));
  return `\n${[...head.map(paint.strong), ...counts, ...lines].join('\n')}\n`;
}
