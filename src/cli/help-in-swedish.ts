import type { Command } from 'commander';
import type { Lang } from '../words/text.js';

/** What the help says, in English as it is declared beside each command, and in Swedish. */
const swedish: { readonly [english: string]: string } = {
  'Check, show, draw and run intervention pathways of social services.':
    'Kontrollerar, visar, ritar och kör insatser i socialtjänsten.',
  'output the version number': 'visar versionen',
  'display help for command': 'visar hjälp om ett kommando',
  // commands
  'check definitions: status 0 without errors, 1 with, 2 when a file cannot be read':
    'letar efter fel i insatser: status 0 utan fel, 1 med fel, 2 när en fil inte går att läsa',
  'look for what will go wrong in cases: status 0 when nothing is found, 1 when something is':
    'letar efter det som kommer att gå fel i ärenden: status 0 när inget hittas, 1 när något gör det',
  'the pathway in plain Swedish or English, with the source of each rule':
    'insatsen i klartext, på svenska eller engelska, med källan till varje regel',
  'the pathway as a picture: a map, the statechart, or the statechart as Mermaid text':
    'insatsen som bild: en karta, ett tillståndsdiagram, eller diagrammet som Mermaid-text',
  'the pathway as one page in HTML: map, a sheet for the family, description, rules':
    'insatsen som en sida i HTML: karta, ett blad till familjen, beskrivning, regler',
  'record a journal entry by entry and tell what happened and what is next; status 1 when an entry was refused':
    'registrerar en journal rad för rad och berättar vad som hände och vad som står på tur; status 1 när en rad inte togs emot',
  'run the scenarios beside pathways: status 0 when all held, 1 when one did not, 2 without any':
    'prövar scenarierna bredvid insatser: status 0 när alla höll, 1 när något inte gjorde det, 2 när det inte finns några',
  'the pathway as a TypeScript module whose ids are types':
    'insatsen som en modul i TypeScript, för den som programmerar',
  'what a code means, with a wrong text and the right one; all codes when none is named':
    'vad en kod betyder, med en text som är fel och den rätta; alla koder när ingen anges',
  'what differs by meaning between two definitions: status 0 when nothing does, 1 when something does':
    'vad som skiljer i mening mellan två insatser: status 0 när inget skiljer, 1 när något gör det',
  'what a new version means for each open case, and changes nothing: status 0 when nothing is left to decide, else 1':
    'vad en ny version betyder för varje öppet ärende, utan att ändra något: status 0 när inget är kvar att bestämma, annars 1',
  'write a small pathway with comments to begin from; a file that is there is never touched':
    'skriver en liten insats med kommentarer att börja från; en fil som redan finns rörs aldrig',
  'lay files out in one way; comments stay, and what the file says':
    'ställer upp filer på ett och samma sätt; kommentarer och innehåll står kvar',
  'where each fact of facts.yaml stands in pathway.yaml, and which scenarios name it':
    'var varje uppgift i facts.yaml står i pathway.yaml, och vilka scenarier som nämner den',
  'look after a store of cases': 'ser efter ett lager med ärenden',
  'find entries that are not as they were written: status 0 when all are whole, 1 when one is not':
    'hittar registreringar som inte är som de skrevs: status 0 när alla är hela, 1 när någon inte är det',
  'compare snapshots with their journals, and replace those that differ':
    'jämför ögonblicksbilder med journalerna, och byter ut dem som skiljer sig',
  'make the tables, or bring them to a version': 'gör tabellerna, eller för dem till en version',
  // arguments
  'YAML files': 'YAML-filer, eller mappar med en pathway.yaml',
  'YAML file': 'YAML-fil, eller en mapp med en pathway.yaml',
  'JSON file: a list of entries': 'JSON-fil: en lista av registreringar',
  'scenario files, pathways or folders (default: the current folder)':
    'scenariofiler, insatser eller mappar (annars: mappen du står i)',
  'code of a finding or a refusal': 'koden på ett fel, eller på ett skäl till att något nekas',
  'YAML file of the version that the cases are under': 'YAML-fil med den version som ärendena följer',
  'YAML file of the new version': 'YAML-fil med den nya versionen',
  'folder to write pathway.yaml in': 'mapp att skriva pathway.yaml i',
  'folder of a definition': 'mapp med en insats',
  // options
  'warnings fail too': 'varningar räknas som fel',
  'the version in use: is the number of this one right beside it?':
    'den version som används: har den nya rätt nummer bredvid den?',
  'check again when a file changes, until Ctrl-C': 'kontrollerar igen när en fil ändras, till Ctrl-C',
  'how large the picture of all situations may grow (default: 2000000)':
    'hur stor bilden av alla lägen får bli (annars: 2000000)',
  'file to write (default: standard output)': 'fil att skriva (annars visas det på skärmen)',
  'module that the type Pathway is imported from': 'modul som typen Pathway hämtas från',
  'day to look at the case (default: the day of the last record)':
    'dag att se på ärendet (annars: den sista registreringens)',
  'first day of what is told to have happened (default: all)': 'första dagen som berättas (annars: allt)',
  'only what was known by the end of this day': 'bara det som var känt den dagen',
  'role that looks (default: the role that sees most)': 'roll som ser (annars: den som ser mest)',
  'run again when a file changes, until Ctrl-C': 'prövar igen när en fil ändras, till Ctrl-C',
  'tell what of the pathway, and of its sources, no scenario tests':
    'berättar vad i insatsen, och i dess källor, som inget scenario prövar',
  'language of the output (default: INSATS_LANG, else sv)': 'språk (annars: INSATS_LANG, annars sv)',
  'no colours (also by NO_COLOR)': 'inga färger (även med NO_COLOR)',
  'form of the output': 'form',
  'what is drawn': 'vad som ritas',
  'colours for bright or dark surroundings': 'färger för ljus eller mörk omgivning',
  'folder to look for the parents of local variants in too':
    'mapp där det som lokala varianter bygger på också letas efter',
  'the files are a local variant and a newer version of its parent':
    'filerna är en lokal variant och en nyare version av det den bygger på',
  'journals of the cases: JSON files, or folders of them': 'ärendenas journaler: JSON-filer, eller mappar',
  'day of the change (default: the day of the last record)':
    'dag för bytet (annars: den sista registreringens)',
  'go by this file: what is called what, and what is decided':
    'gå efter den här filen: vad som heter vad, och vad som är bestämt',
  'write such a file to edit; one that is there is never overwritten':
    'skriver en sådan fil att ändra i; en som redan finns skrivs aldrig över',
  'write a local variant of this pathway: its id, or its YAML file':
    'skriver en lokal variant av insatsen med det här id:t, eller i den här YAML-filen',
  'change nothing: name the files that would change, with status 1':
    'ändrar inget: nämner de filer som skulle ändras, med status 1',
  'the store is in this folder (PGlite)': 'lagret finns i den här mappen (PGlite)',
  'the store is in this PostgreSQL': 'lagret finns i den här PostgreSQL',
  'whose cases (default: those without a tenant)': 'vems ärenden (annars: de som inte hör till någon)',
  'anchors of an earlier audit: shows what was cut off or written anew':
    'ankare från en tidigare genomgång: visar det som har kapats eller skrivits om',
  'file to write the anchors of this audit to; keep it somewhere else':
    'fil att skriva genomgångens ankare i; förvara den någon annanstans',
  'only this case (default: all)': 'bara det här ärendet (annars: alla)',
  'write nothing': 'skriver inget',
  'the cases are sealed with keys that the store keeps': 'ärendena är förseglade med nycklar som lagret har',
  'last change to stand; `none` takes all away, and the cases with them':
    'sista ändringen som ska gälla; `none` tar bort allt, och ärendena med det',
};

const titles: { readonly [english: string]: string } = {
  'Usage:': 'Skriv så här:',
  'Options:': 'Val:',
  'Commands:': 'Kommandon:',
  'Arguments:': 'Namn:',
};

/** What stands in brackets for something to write. */
const names: { readonly [english: string]: string } = {
  options: 'val',
  command: 'kommando',
  file: 'fil',
  'files...': 'filer...',
  'paths...': 'sökvägar...',
  folder: 'mapp',
  pathway: 'insats',
  journal: 'journal',
  code: 'kod',
  before: 'före',
  after: 'efter',
  old: 'gammal',
  new: 'ny',
  date: 'dag',
  role: 'roll',
  number: 'antal',
  language: 'språk',
  format: 'form',
  module: 'modul',
  view: 'vy',
  theme: 'tema',
  parent: 'förälder',
  address: 'adress',
  tenant: 'vem',
  case: 'ärende',
  version: 'version',
};

/** Puts the help of a command, and of the commands in it, into the language. */
export function helpIn(lang: Lang, command: Command): void {
  if (lang === 'en') return;
  const say = (text: string): string => swedish[text] ?? text;
  const term = (text: string): string =>
    text.replace(/(?<=[[<])[a-z.]+(?=[\]>])/g, (name) => names[name] ?? name);
  command.configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: term,
    styleSubcommandTerm: term,
    styleOptionTerm: term,
    styleArgumentTerm: (name) => names[name] ?? names[`${name}...`]?.replace('...', '') ?? name,
    styleCommandDescription: say,
    subcommandDescription: (one) => say(one.description()),
    argumentDescription: (one) => extraOf(say(one.description), { default: one.defaultValue }),
    optionDescription: (one) =>
      extraOf(say(one.description), { choices: one.argChoices, default: one.defaultValue }),
  });
  for (const one of command.commands) helpIn(lang, one);
}

/** What else there is to say of an option or an argument. */
function extraOf(
  text: string,
  {
    choices,
    default: fallback,
  }: { readonly choices?: readonly string[] | undefined; readonly default: unknown },
): string {
  const extra = [
    ...(choices === undefined ? [] : [`finns: ${choices.join(', ')}`]),
    ...(typeof fallback === 'string' ? [`annars: ${fallback}`] : []),
  ];
  return extra.length === 0 ? text : `${text} (${extra.join('; ')})`;
}

/** Whether a text of the help has its Swedish. Pure. */
export function hasSwedish(english: string): boolean {
  return Object.hasOwn(swedish, english);
}
