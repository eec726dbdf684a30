import type { InBoth } from './verification.js';

/** What the check of behaviour leaves out, one sentence each. */
export const abstractions: readonly InBoth[] = [
  {
    sv: 'Personer finns när de behövs: någon har varje roll, kan komma till mötet och får säga sin mening.',
    en: 'People are there when they are needed: someone holds each role, can come to the meeting and is heard.',
  },
  {
    sv: 'Det finns plats: den som behövs får ta sin roll och har tid för ärendet. Inget möte delas med ett annat ärende.',
    en: 'There is room: whoever is needed may take their role and has time for the case. No meeting is shared with another case.',
  },
  {
    sv: 'Kriterier, mål, ålder och skattningar kan bli vad som helst, så länge ett och samma villkor inte kräver både ja och nej.',
    en: 'Criteria, goals, age and ratings can become anything, as long as one and the same condition does not ask for both yes and no.',
  },
  {
    sv: 'Det som ett tillfälle ska lämna efter sig kan komma när som helst, eller utebli.',
    en: 'What an occasion is to leave behind can come at any time, or never.',
  },
  {
    sv: 'Det som ska godkännas blir förr eller senare godkänt.',
    en: 'What is to be approved is approved in the end.',
  },
  {
    sv: 'Ett svar från familjen och ett nej till ett samtycke står fast. En väg ut får inte bero på att någon ändrar sig.',
    en: 'An answer from the family and a refused consent stand. A way out must not depend on someone changing their mind.',
  },
  {
    sv: 'Tiden går, men inte i dagar. Tidsgränserna jämförs för sig, med månader som 28 till 31 dagar.',
    en: 'Time passes, but not in days. The limits are compared by themselves, with months as 28 to 31 days.',
  },
  {
    sv: 'Ärendet följs till avslutet. Det som följer upp det därefter ingår inte.',
    en: 'The case is followed to its closing. What follows it up after that is not part of it.',
  },
  {
    sv: 'Bara det som måste gälla hindrar. Det vanliga får frångås. Undantag, lagens egna undantagsgrunder, pauser, faser som avbryts eller hoppas över och administrativa avslut räknas inte som vägar ut.',
    en: 'Only what must hold hinders. The usual may be departed from. Overrides, grounds of exception, pauses, phases that are stopped or skipped and administrative closings are not counted as ways out.',
  },
  {
    sv: 'I det som görs för varje person är alla lika långt komna.',
    en: 'In what is done for each person, everyone has come equally far.',
  },
  {
    sv: 'Vem som får se vad jämförs för hela informationsklasser. Den verksamhet som gör något i en klass får se hela klassen, och den som beslutar får se vad ett team i en annan verksamhet gör på uppdrag. Familjen, roller utan verksamhet och det som bara de gör jämförs inte. Om den lag som nämns tillåter det prövas inte.',
    en: 'Who may see what is compared for whole information classes. The agency that does something in a class may see all of it, and the one that decides may see what a team of another agency does on commission. The family, roles without an agency, and what only they do are not compared. Whether the law that is named allows it is not tried.',
  },
];
