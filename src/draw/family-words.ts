import type { ConsentKind } from '../definition/pathway.js';
import type { Lang } from '../words/text.js';

/** The fixed words of the page for a family: short sentences, no terms of the trade, said to the reader. */
export interface FamilyWords {
  readonly title: string;
  readonly intro: (name: string) => string;
  readonly happens: string;
  readonly urgent: string;
  readonly takes: { readonly about: string; readonly usual: string; readonly must: string };
  readonly noLength: string;
  readonly whole: (takes: string) => string;
  readonly noPhases: string;
  readonly meet: (who: string) => string;
  readonly own: string;
  readonly may: string;
  readonly rate: string;
  readonly plan: string;
  readonly besides: (phase: string) => string;
  readonly each: string;
  readonly always: string;
  readonly more: string;
  readonly yesNo: string;
  readonly nothingToAnswer: string;
  readonly answer: (options: string) => string;
  readonly kinds: { readonly [kind in ConsentKind]: string };
  readonly writing: string;
  readonly without: string;
  readonly stop: string;
  readonly takeBack: string;
  readonly tell: string;
  readonly answerEnds: (answer: string) => string;
  readonly ends: string;
  readonly later: string;
  readonly sometimes: (often: string) => string;
  readonly times: (amount: string) => string;
  readonly children: string;
  readonly heard: string;
  readonly informed: string;
  readonly ask: string;
  readonly name: string;
  readonly phone: string;
  readonly print: string;
}

const sv: FamilyWords = {
  title: 'Så här går det till',
  intro: (name) => `${name}. Här står vad som händer och vad du kan säga ja eller nej till.`,
  happens: 'Det här händer',
  urgent: 'Om det är bråttom:',
  takes: { about: 'Det tar ungefär', usual: 'Det brukar ta', must: 'Det får ta' },
  noLength: 'Det är inte bestämt hur lång tid det tar.',
  whole: (takes) => `${takes} från början till slut.`,
  noPhases: 'Det finns inga fasta delar.',
  meet: (who) => `Också med: ${who}.`,
  own: 'Det här gör du själv:',
  may: 'Det är frivilligt.',
  rate: 'Du svarar på frågor om hur du har det.',
  plan: 'Du är med och gör en plan.',
  besides: (phase) => `Det går samtidigt som ”${phase}”.`,
  each: 'Var och en har sin egen del.',
  always: 'Det här hör också till',
  more: 'Det finns fler delar. Fråga den du träffar.',
  yesNo: 'Det här säger du ja eller nej till',
  nothingToAnswer: 'Du behöver inte svara ja eller nej på något särskilt.',
  answer: (options) => `Du får en fråga. Svaret skrivs upp som ${options}.`,
  kinds: {
    acceptance: 'Du säger ja eller nej till erbjudandet.',
    intervention: 'Du säger ja eller nej till hjälpen.',
    secrecy: 'Du säger ja eller nej till att de som hjälper dig får prata med varandra om dig.',
    sip: 'Du säger ja eller nej till att flera gör en plan ihop med dig.',
    gdpr: 'Du säger ja eller nej till att uppgifter om dig sparas.',
  },
  writing: 'Ditt ja ska vara skrivet.',
  without: 'Om du säger nej:',
  stop: 'Det här kan du stoppa',
  takeBack: 'Du kan ta tillbaka ditt ja när du vill. Det gäller från den dagen.',
  tell: 'Säg till den du träffar om något inte känns bra.',
  answerEnds: (answer) => `Blir svaret ”${answer}” kan det ta slut där.`,
  ends: 'Så kan det sluta',
  later: 'Efteråt',
  sometimes: (often) => `${often}, under en del av tiden.`,
  times: (amount) => `Ni ses ${amount} gånger.`,
  children: 'Barn har rätt att vara med',
  heard: 'Barn får säga vad de tycker.',
  informed: 'Barn får veta vad som händer.',
  ask: 'Undrar du något? Fråga:',
  name: 'Namn',
  phone: 'Telefon',
  print: 'Visa bara den här sidan, för att skriva ut',
};

const en: FamilyWords = {
  title: 'How it works',
  intro: (name) => `${name}. Here is what happens, and what you can say yes or no to.`,
  happens: 'What happens',
  urgent: 'If it is urgent:',
  takes: { about: 'It takes', usual: 'It usually takes', must: 'It may take' },
  noLength: 'It is not decided how long it takes.',
  whole: (takes) => `${takes} from beginning to end.`,
  noPhases: 'There are no fixed parts.',
  meet: (who) => `Also there: ${who}.`,
  own: 'This you do yourself:',
  may: 'It is voluntary.',
  rate: 'You answer questions about how things are for you.',
  plan: 'You help to make a plan.',
  besides: (phase) => `It goes on at the same time as “${phase}”.`,
  each: 'Each person has a part of their own.',
  always: 'This is part of it too',
  more: 'There is more. Ask the person you meet.',
  yesNo: 'What you say yes or no to',
  nothingToAnswer: 'There is nothing special that you have to say yes or no to.',
  answer: (options) => `You are asked. The answer is written down as ${options}.`,
  kinds: {
    acceptance: 'You say yes or no to the offer.',
    intervention: 'You say yes or no to the help.',
    secrecy: 'You say yes or no to letting those who help you talk to each other about you.',
    sip: 'You say yes or no to several services making a plan with you.',
    gdpr: 'You say yes or no to information about you being kept.',
  },
  writing: 'Your yes must be in writing.',
  without: 'If you say no:',
  stop: 'What you can stop',
  takeBack: 'You can take back your yes whenever you want. It counts from that day.',
  tell: 'Tell the person you meet if something does not feel right.',
  answerEnds: (answer) => `If the answer is “${answer}” it may end there.`,
  ends: 'How it may end',
  later: 'Afterwards',
  sometimes: (often) => `${often}, for a part of the time.`,
  times: (amount) => `You meet ${amount} times.`,
  children: 'Children have the right to take part',
  heard: 'Children may say what they think.',
  informed: 'Children are told what happens.',
  ask: 'Is there anything you wonder? Ask:',
  name: 'Name',
  phone: 'Telephone',
  print: 'Show only this page, to print it',
};

/** The fixed words of the page for a family, by language. */
export const familyWords: { readonly [L in Lang]: FamilyWords } = { sv, en };
