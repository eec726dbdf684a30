import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { renderDiagnostics } from '../render/render-diagnostics.js';
import { wrap } from '../render/wrap.js';
import { abstractions } from '../verify/abstractions.js';
import type { BehaviourFinding, Verification } from '../verify/verification.js';
import type { Settings } from './settings.js';

/** A file and what came of it: mistakes in the text, or what its cases can come to. */
export type Verified =
  | { readonly path: string; readonly text: string; readonly verification: Verification }
  | { readonly path: string; readonly text?: string; readonly diagnostics: readonly Diagnostic[] };

function numbered(count: number, very: string, one: string, many: string): string {
  return count > 1e9 ? `${very} ${many}` : `${count} ${count === 1 ? one : many}`;
}

const words = {
  sv: {
    story: 'Så går det: ',
    change: 'Ändra: ',
    confirmed: (entries: number) =>
      `Maskinen har tagit emot berättelsen som en journal med ${entries} ${entries === 1 ? 'registrering' : 'registreringar'}.`,
    unconfirmed: 'Maskinen tog inte emot berättelsen precis så: se efter själv.',
    none: (files: number) => `Inget hittades i ${files === 1 ? '1 fil' : `${files} filer`}.`,
    found: (errors: number, warnings: number) =>
      `${errors} fel och ${warnings === 1 ? '1 varning' : `${warnings} varningar`}.`,
    looked: (situations: number) =>
      `Ett ärende kan komma i ${numbered(situations, 'mer än en miljard', 'läge', 'lägen')}. Alla har prövats.`,
    stopped: (bound: number) =>
      `Ett ärende kan komma i fler lägen än som ryms inom gränsen (--nodes ${bound}). Alla har inte prövats, och det kan finnas mer att hitta.`,
    about: 'Detta har förenklats:',
  },
  en: {
    story: 'What happens: ',
    change: 'Change: ',
    confirmed: (entries: number) =>
      `The machine has taken the story as a journal of ${entries} ${entries === 1 ? 'entry' : 'entries'}.`,
    unconfirmed: 'The machine did not take the story just so: see for yourself.',
    none: (files: number) => `Nothing was found in ${files === 1 ? '1 file' : `${files} files`}.`,
    found: (errors: number, warnings: number) =>
      `${errors === 1 ? '1 error' : `${errors} errors`} and ${warnings === 1 ? '1 warning' : `${warnings} warnings`}.`,
    looked: (situations: number) =>
      `A case can come to ${numbered(situations, 'more than a billion', 'situation', 'situations')}. All were tried.`,
    stopped: (bound: number) =>
      `A case can come to more situations than there is room for within the bound (--nodes ${bound}). Not all were tried, and there may be more to find.`,
    about: 'This has been simplified:',
  },
} as const;

/** What was found in one file: each finding with its place, its story, and what to change. Pure. */
export function verifyText(
  file: Extract<Verified, { verification: Verification }>,
  settings: Settings,
): string {
  const { lang, width } = settings;
  const told = (finding: BehaviourFinding): string => {
    const head = renderDiagnostics([finding], { ...settings, file: file.path, text: file.text });
    const lines = [
      `${words[lang].story}${finding.story[lang]}`,
      `${words[lang].change}${finding.change[lang]}`,
      ...(finding.journal.length === 0
        ? []
        : [finding.confirmed ? words[lang].confirmed(finding.journal.length) : words[lang].unconfirmed]),
    ];
    return `${head.trimEnd()}\n${lines.map((line) => indented(line, width)).join('\n')}\n\n`;
  };
  return file.verification.findings.map(told).join('');
}

function indented(text: string, width: number): string {
  return wrap(text, { width, first: '  ', rest: '    ' }).join('\n');
}

/** How much was found and looked at in all, and what the check leaves out. Pure. */
export function verifySummary(verified: readonly Verified[], { lang, width, paint }: Settings): string {
  const say = words[lang];
  const results = verified.flatMap((file) => ('verification' in file ? [file.verification] : []));
  const severities = verified.flatMap((file) =>
    ('verification' in file ? file.verification.findings : file.diagnostics).map(({ severity }) => severity),
  );
  const errors = severities.filter((severity) => severity === 'error').length;
  const warnings = severities.length - errors;
  const sum = errors + warnings === 0 ? say.none(verified.length) : say.found(errors, warnings);
  const mark = errors > 0 ? paint.error : warnings > 0 ? paint.warning : paint.good;
  if (results.length === 0) return `${mark(sum)}\n`;
  const stopped = results.find(({ complete }) => !complete);
  const situations = results.reduce((total, one) => total + one.situations, 0);
  const looked = stopped === undefined ? say.looked(situations) : say.stopped(stopped.bound);
  const about = abstractions.map((one) => wrap(one[lang], { width, first: '- ' }).join('\n'));
  return `${mark(sum)}\n${wrap(looked, { width }).join('\n')}\n\n${say.about}\n${about.join('\n')}\n`;
}
