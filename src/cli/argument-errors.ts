import type { CommanderError } from 'commander';
import type { Sentence } from '../diagnostics/declared.js';

/** What is wrong with the arguments, as the parser of arguments words it, and the same in Swedish. */
const patterns: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/^unknown command '(.*)'/, ([name]) => `Kommandot ${name} finns inte.`],
  [/^unknown option '(.*)'/, ([name]) => `Valet ${name} finns inte här.`],
  [/^missing required argument '(.*)'/, ([name = '']) => `${argumentNames[name] ?? name} saknas.`],
  [/^option '(.*)' argument missing/, ([option]) => `Efter ${option} saknas det som valet gäller.`],
  [
    /^option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./,
    ([option, given, choices]) => `${option} kan inte vara ${given}. Det som finns är ${choices}.`,
  ],
  [
    /^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)/,
    ([, expected, got]) => `För många namn: ${got} står där, och det ska vara ${expected}.`,
  ],
];

const argumentNames: { readonly [name: string]: string } = {
  files: 'Namnet på en fil',
  file: 'Namnet på filen',
  folder: 'Namnet på mappen',
  pathway: 'Namnet på filen med insatsen',
  journal: 'Namnet på filen med journalen',
  before: 'Namnet på den första filen',
  after: 'Namnet på den andra filen',
  old: 'Namnet på filen som används nu',
  new: 'Namnet på den nya filen',
};

/** What is wrong with the arguments of the command, and where help is. Pure. */
export function argumentError({ message }: CommanderError): Sentence {
  const plain = message.replace(/^error: /, '');
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/.exec(plain)?.[1];
  const found = patterns.flatMap(([pattern, say]) => {
    const parts = pattern.exec(plain);
    return parts === null ? [] : [say(parts.slice(1))];
  });
  const hint = meant === undefined ? '' : ` Menade du ${meant.replaceAll(', ', ' eller ')}?`;
  return {
    sv: `${found[0] ?? plain}${hint}\nVad som finns visas med insats --help.`,
    en: `${message}\n(insats --help tells what there is)`,
  };
}
