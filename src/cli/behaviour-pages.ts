// Made from the rows of test/verify by `UPDATE_PAGES=1 npx vitest run test/verify/pages`: do not edit.
// It is long because it is a list: one page for each code.
import type { CodePages } from './code-page.js';

/** What `insats explain` says of what verify finds. */
export const behaviourPages: CodePages = {
  'dead-end': {
    why: {
      sv: 'Ett ärende kan hamna i ett läge där inget avslut längre går att nå, vad man än gör. Familjen kan ha tackat nej, eller sagt nej till ett samtycke, och insatsen säger inte vad som gäller då. Ett nej ska få stå: ett ärende får inte hänga på att någon ändrar sig.',
      en: 'A case can come to where no outcome can be reached, whatever is done. The family may have declined, or refused a consent, and the pathway does not say what holds then. A no stands: a case must not rest on someone changing their mind.',
    },
    said: {
      sv: 'Ett ärende kan komma dit där inget avslut längre går att nå. Insatsen börjar med ”Vanlig start”. ”Planeringsmötet” hålls. Svaret på ”Familjens svar” blir ”Nej”. Därefter finns inget som avslutar ärendet. Det kan bara stängas administrativt.',
      en: "A case can come to where no outcome can be reached any more. The intervention begins with “Ordinary start”. “Planning meeting” is held. The answer to “The family's answer” is “No”. After that nothing closes the case. It can only be closed administratively.",
    },
    change: {
      sv: 'Lägg till ett avslut som gäller då, till exempel att familjen har tackat nej, eller ändra vad något av avsluten kräver.',
      en: 'Add an outcome that holds then, for example that the family has declined, or change what one of the outcomes asks for.',
    },
    wrong: [
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    must: [{ ends: { answered: { fraga: ja } } }]',
      '    steps:',
      '      planeringsmote: { title: { sv: Planeringsmötet, en: Planning meeting }, meeting: {}, must: [{ with: { foralder: one } }] }',
      '      fraga:',
      "        title: { sv: Familjens svar, en: The family's answer }",
      '        answer:',
      '          from: [foralder]',
      "          options: { ja: { title: { sv: Ja, en: 'Yes' } }, nej: { title: { sv: Nej, en: 'No' } } }",
      '        must: [{ needs: { done: planeringsmote } }]',
      'outcomes:',
      '  klart: { title: { sv: Klart, en: Done }, must: [{ needs: { phase: { samtalsfas: completed } } }] }',
      '  avslutat: { title: { sv: Avslutat i förtid, en: Closed early }, administrative: true }',
    ],
    right: [
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    must: [{ ends: { answered: { fraga: ja } } }]',
      '    steps:',
      '      planeringsmote: { title: { sv: Planeringsmötet, en: Planning meeting }, meeting: {}, must: [{ with: { foralder: one } }] }',
      '      fraga:',
      "        title: { sv: Familjens svar, en: The family's answer }",
      '        answer:',
      '          from: [foralder]',
      "          options: { ja: { title: { sv: Ja, en: 'Yes' } }, nej: { title: { sv: Nej, en: 'No' } } }",
      '        must: [{ needs: { done: planeringsmote } }]',
      'outcomes:',
      '  klart: { title: { sv: Klart, en: Done }, must: [{ needs: { phase: { samtalsfas: completed } } }] }',
      '  nej-tack: { title: { sv: Familjen tackade nej, en: The family declined }, must: [{ needs: { answered: { fraga: nej } } }] }',
      '  avslutat: { title: { sv: Avslutat i förtid, en: Closed early }, administrative: true }',
    ],
  },
  'left-running': {
    why: {
      sv: 'Avslutet säger att en fas är slutförd, alltså att arbetet har genomförts. En annan fas kan ändå pågå då, och den bryts mitt i utan att någon har bestämt det.',
      en: 'The outcome says that a phase has been completed, so that the work has been carried through. Another phase may still be open then, and is cut off without anyone having decided it.',
    },
    said: {
      sv: 'När avslutet ”Klart” väljs kan fasen ”Stöd i skolan” fortfarande pågå. Den bryts då av. Insatsen börjar med ”Vanlig start”. Fasen ”Samtalsfas” slutförs. Fasen ”Stöd i skolan” öppnas. Fasen ”Behandling” öppnas. Fasen ”Behandling” slutförs. Ärendet avslutas som ”Klart” medan fasen ”Stöd i skolan” ännu är öppen.',
      en: 'When the outcome “Done” is chosen, the phase “Support in school” may still be running. It is then cut off. The intervention begins with “Ordinary start”. The phase “Talks” is completed. The phase “Support in school” opens. The phase “Treatment” opens. The phase “Treatment” is completed. The case is closed as “Done” while the phase “Support in school” is still open.',
    },
    change: {
      sv: 'Kräv i avslutet att fasen är klar, eller inte har börjat: `phase: { stod: [waiting, completed, ended, skipped] }`.',
      en: 'Ask in the outcome that the phase is over, or has not begun: `phase: { stod: [waiting, completed, ended, skipped] }`.',
    },
    wrong: [
      'phases:',
      '  samtalsfas: { title: { sv: Samtalsfas, en: Talks } }',
      '  stod: { title: { sv: Stöd i skolan, en: Support in school }, must: [{ opens: { phase: { samtalsfas: completed } } }] }',
      '  behandling: { title: { sv: Behandling, en: Treatment }, must: [{ opens: { phase: { samtalsfas: completed } } }] }',
      'outcomes:',
      '  klart: { title: { sv: Klart, en: Done }, must: [{ needs: { phase: { behandling: completed } } }] }',
      '  avslutat: { title: { sv: Avslutat i förtid, en: Closed early }, administrative: true }',
    ],
    right: [
      'phases:',
      '  samtalsfas: { title: { sv: Samtalsfas, en: Talks } }',
      '  stod: { title: { sv: Stöd i skolan, en: Support in school }, must: [{ opens: { phase: { samtalsfas: completed } } }] }',
      '  behandling: { title: { sv: Behandling, en: Treatment }, must: [{ opens: { phase: { samtalsfas: completed } } }] }',
      'outcomes:',
      '  klart: { title: { sv: Klart, en: Done }, must: [{ needs: { phase: { behandling: completed, stod: [waiting, completed] } } }] }',
      '  avslutat: { title: { sv: Avslutat i förtid, en: Closed early }, administrative: true }',
    ],
  },
  'waiting-circle': {
    why: {
      sv: 'Det ena får göras först när det andra är gjort, och tvärtom. Inget av dem kan någonsin göras, och det som väntar på dem blir stående.',
      en: 'The one may be done only when the other is done, and the other way round. Neither can ever be done, and what waits for them is left standing.',
    },
    said: {
      sv: 'Steget ”Plan” kan aldrig göras: allt detta väntar på varandra: steget ”Plan” väntar på steget ”Samtal” väntar på steget ”Plan”. Insatsen börjar med ”Vanlig start”. Hur det än går sedan, så gäller: steget ”Plan” kan aldrig göras. Det här får göras bara om samtal har hållits.',
      en: 'The step “Plan” can never be done: all of this waits for each other: the step “Plan” waits for the step “Talk” waits for the step “Plan”. The intervention begins with “Ordinary start”. Whatever happens then: the step “Plan” can never be done. This may be done only if talk has been held.',
    },
    change: {
      sv: 'Låt något i kedjan bli möjligt utan det andra.',
      en: 'Let something in the chain become possible without the rest.',
    },
    wrong: [
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    steps:',
      '      plan: { title: { sv: Plan, en: Plan }, task: {}, must: [{ needs: { done: samtal } }] }',
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { done: plan } }] }',
    ],
    right: [
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    steps:',
      '      plan: { title: { sv: Plan, en: Plan }, task: {} }',
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { done: plan } }] }',
    ],
  },
  'contradictory-demand': {
    why: {
      sv: 'Två krav kan aldrig vara uppfyllda samtidigt, till exempel att något både ska vara bekräftat och inte vara det. Den som följer det ena bryter mot det andra, så det som har kraven kan aldrig göras.',
      en: 'Two demands can never be met at the same time, for example that something is both confirmed and not. Whoever keeps the one breaks the other, so what has the demands can never be done.',
    },
    said: {
      sv: 'Steget ”Samtal” kan aldrig göras: det som krävs kan inte gälla samtidigt. Insatsen börjar med ”Vanlig start”. Hur det än går sedan, så gäller: steget ”Samtal” kan aldrig göras. Mötet får hållas bara om ”Behov av stöd” är bekräftat och ”Behov av stöd” inte gäller.',
      en: 'The step “Talk” can never be done: what is asked for cannot hold at the same time. The intervention begins with “Ordinary start”. Whatever happens then: the step “Talk” can never be done. The meeting may be held only if “Need of support” is confirmed and “Need of support” does not hold.',
    },
    change: {
      sv: 'Ta bort något av kraven, eller skriv dem som alternativ med `any`.',
      en: 'Remove one of the demands, or write them as alternatives with `any`.',
    },
    wrong: [
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    steps:',
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { all: [{ confirmed: behov }, { not: { confirmed: behov } }] } }] }',
    ],
    right: [
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    steps:',
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { confirmed: behov } }] }',
    ],
  },
  'nothing-gives': {
    why: {
      sv: 'Kravet gäller något som inget i insatsen leder till, till exempel en skattning som inget steg gör. Då kan kravet aldrig bli uppfyllt. Oftast har ett steg glömts bort.',
      en: 'The demand concerns something that nothing in the pathway gives, for example a rating that no step makes. The demand can then never be met. Most often a step has been forgotten.',
    },
    said: {
      sv: 'Steget ”Samtal” kan aldrig göras: kravet gäller en skattning med ”Familjeklimat”, och inget i insatsen kan göra att det uppfylls. Insatsen börjar med ”Vanlig start”. Hur det än går sedan, så gäller: steget ”Samtal” kan aldrig göras. Mötet får hållas bara om någon har minst 5 på Familjeklimat (närhet).',
      en: 'The step “Talk” can never be done: the demand concerns a rating with “Family climate”, and nothing in the pathway can meet it. The intervention begins with “Ordinary start”. Whatever happens then: the step “Talk” can never be done. The meeting may be held only if someone has at least 5 on Family climate (closeness).',
    },
    change: {
      sv: 'Lägg till det som saknas, eller ändra kravet.',
      en: 'Add what is missing, or change the demand.',
    },
    wrong: [
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    steps:',
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { measure: { instrument: klimat, scale: narhet, from: 5 } } }] }',
    ],
    right: [
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    steps:',
      '      skattning: { title: { sv: Skattning, en: Rating }, measure: { instrument: klimat, of: [foralder] } }',
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ needs: { measure: { instrument: klimat, scale: narhet, from: 5 } } }] }',
    ],
  },
  'asked-before-start': {
    why: {
      sv: 'Steg, svar och faser finns först när insatsen har börjat. Ett sätt att börja kan därför inte kräva dem: ingen skulle kunna börja så.',
      en: 'Steps, answers and phases belong to a case that has started. A way in can therefore not ask for them: nobody could begin that way.',
    },
    said: {
      sv: 'Starten ”Vanlig start” kan aldrig användas: den kräver svaret på ”Tacka ja”, som inte kan finnas förrän insatsen har börjat. Hur det än går sedan, så gäller: starten ”Vanlig start” kan aldrig användas. Det krävs att svaret på ”Tacka ja” är ”Ja”.',
      en: 'The start “Ordinary start” can never be used: it asks for the answer to “Say yes”, which cannot exist before the intervention has begun. Whatever happens then: the start “Ordinary start” can never be used. It is required that the answer to “Say yes” is “Yes”.',
    },
    change: {
      sv: 'Flytta kravet till den fas eller det steg som kommer efter, eller fråga efter ett kriterium som någon bekräftar före starten.',
      en: 'Move the demand to the phase or step that comes after, or ask for a criterion that someone confirms before the start.',
    },
    wrong: [
      'starts:',
      '  vanlig: { title: { sv: Vanlig start, en: Ordinary start }, opens: [samtalsfas], must: [{ needs: { answered: { fraga: ja } } }] }',
    ],
    right: [
      'starts:',
      '  vanlig: { title: { sv: Vanlig start, en: Ordinary start }, opens: [samtalsfas], must: [{ needs: { confirmed: behov } }] }',
    ],
  },
  'wait-without-end': {
    why: {
      sv: 'Fasen ska vara slut när något gäller som aldrig kan gälla. Den kan då bara avbrytas, och arbetet i den räknas aldrig som gjort.',
      en: 'The phase is to end when something holds that can never come. It can then only be stopped, and the work in it never counts as done.',
    },
    said: {
      sv: 'Fasen ”Samtalsfas” kan aldrig slutföras: den väntar på något som aldrig kan komma, och kan bara avbrytas. Insatsen börjar med ”Vanlig start”. Hur det än går sedan, så gäller: fasen ”Samtalsfas” kan aldrig slutföras. Fasen är klar när svaret på ”Frågan” är ”Ja” och svaret på ”Frågan” är ”Nej”.',
      en: 'The phase “Talks” can never be completed: it waits for what can never come, and can only be stopped. The intervention begins with “Ordinary start”. Whatever happens then: the phase “Talks” can never be completed. The phase is completed when the answer to “The question” is “Yes” and the answer to “The question” is “No”.',
    },
    change: {
      sv: 'Ändra vad som krävs under `ends`, eller lägg till det som fasen väntar på.',
      en: 'Change what is asked under `ends`, or add what the phase waits for.',
    },
    wrong: [
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    must: [{ ends: { all: [{ answered: { fraga: ja } }, { answered: { fraga: nej } }] } }]',
      '    steps:',
      '      fraga: { title: { sv: Frågan, en: The question }, answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: "Yes" } }, nej: { title: { sv: Nej, en: "No" } } } } }',
    ],
    right: [
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    must: [{ ends: { answered: { fraga: [ja, nej] } } }]',
      '    steps:',
      '      fraga: { title: { sv: Frågan, en: The question }, answer: { from: [foralder], options: { ja: { title: { sv: Ja, en: "Yes" } }, nej: { title: { sv: Nej, en: "No" } } } } }',
    ],
  },
  'times-clash': {
    why: {
      sv: 'Tiderna kan inte hållas tillsammans: en tid går ut innan det som måste komma först hinner bli gjort, eller något ska rymmas i något som är kortare. Ärendet blir försenat hur väl det än planeras, och förseningen säger då inget om arbetet.',
      en: 'The times cannot be kept together: a time runs out before what has to come first can be done, or something is to fit within what is shorter. The case is late however well it is planned, and being late then says nothing of the work.',
    },
    said: {
      sv: 'Tiderna går inte ihop: det saknas minst 55 dagar. Fasen ska ta 3–12 månader. Fasen ska ligga inom ”Behandling”: den börjar medan den fasen pågår och slutar senast samtidigt. Fasen ska ta 14–18 månader. Hur ärendet än läggs upp går det inte att hålla alltihop.',
      en: 'The times clash: at least 55 days are missing. The phase must last 3–12 months. The phase must lie within “Treatment”: it begins while that phase is open and ends no later. The phase must last 14–18 months. However the case is planned, not all of it can be kept.',
    },
    change: {
      sv: 'Ändra någon av tiderna, så att den ena ryms i den andra.',
      en: 'Change one of the times, so that the one fits within the other.',
    },
    wrong: [
      'phases:',
      '  samtalsfas: { title: { sv: Behandling, en: Treatment }, must: [{ lasts: { from: P3M, to: P12M } }] }',
      '  generalisering: { title: { sv: Generalisering, en: Generalisation }, must: [{ during: samtalsfas }, { lasts: { from: P14M, to: P18M } }] }',
    ],
    right: [
      'phases:',
      '  samtalsfas: { title: { sv: Behandling, en: Treatment }, must: [{ lasts: { from: P3M, to: P12M } }] }',
      '  generalisering: { title: { sv: Generalisering, en: Generalisation }, must: [{ during: samtalsfas }, { lasts: { from: P1M, to: P3M } }] }',
    ],
  },
  'law-limit-exceeded': {
    why: {
      sv: 'Två tider gäller för samma sak och räknas från samma händelse, och den lokala är längre än lagens. Den som följer den lokala tiden kan bryta mot lagen utan att veta det.',
      en: 'Two limits hold for the same thing, counted from the same event, and the local one lets more time pass than the law does. Whoever keeps the local limit may break the law without knowing it.',
    },
    said: {
      sv: 'Den egna tidsgränsen ger längre tid än lagen för samma sak. Inom 14 dagar, räknat från starten. Inom en månad, räknat från starten. Den som håller sig till den egna gränsen bryter då mot lagen.',
      en: 'The local limit gives more time than the law for the same thing. Within 14 days, counted from the start. Within one month, counted from the start. Whoever keeps to the local limit then breaks the law.',
    },
    change: {
      sv: 'Sätt den egna gränsen till högst lagens tid, eller ta bort den.',
      en: 'Set the local limit to at most the time of the law, or remove it.',
    },
    wrong: [
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    steps:',
      '      samtal:',
      '        title: { sv: Samtal, en: Talk }',
      '        meeting: {}',
      '        must:',
      '          - { id: lag, basis: law, due: { within: P14D, from: { case: started } } }',
      '          - { id: lokal, basis: local, due: { within: P1M, from: { case: started } } }',
    ],
    right: [
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    steps:',
      '      samtal:',
      '        title: { sv: Samtal, en: Talk }',
      '        meeting: {}',
      '        must:',
      '          - { id: lag, basis: law, due: { within: P14D, from: { case: started } } }',
      '          - { id: lokal, basis: local, due: { within: P1W, from: { case: started } } }',
    ],
  },
  'cadence-beyond-dose': {
    why: {
      sv: 'Steget ska göras oftare än det får göras. Hur man än planerar bryts alltid den ena av de två reglerna.',
      en: 'The step is to be done more often than it may be done. However it is planned, one of the two rules is always broken.',
    },
    said: {
      sv: '”Samtal” ska ske oftare än det får ske. Minst en gång i veckan. Mötet ska hållas högst två gånger varje kalendermånad. Vilken takt som än väljs bryts en av reglerna.',
      en: '“Talk” is to happen more often than it may. At least once a week. The meeting must be held at most two times every calendar month. Whatever rate is chosen, one of the rules is broken.',
    },
    change: {
      sv: 'Höj det högsta antalet, eller låt det gå längre tid mellan gångerna.',
      en: 'Raise the most, or let more time pass between the times.',
    },
    wrong: [
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    steps:',
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ every: { period: P1W, reading: since-last, from: { opened: samtalsfas } } }, { dose: { to: 2, per: P1M, reading: calendar } }] }',
    ],
    right: [
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    steps:',
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ every: { period: P2W, reading: since-last, from: { opened: samtalsfas } } }, { dose: { to: 4, per: P1M, reading: calendar } }] }',
    ],
  },
  'told-to-nobody': {
    why: {
      sv: 'När tiden har gått ut ska någon som arbetar med ärendet få veta det. En roll som inte får se något i ärendet kan inte få det sagt till sig, och någon i familjen kan inte ta vid.',
      en: 'When the time has run out, someone at work is to learn of it. A role that may see nothing of the case cannot be told, and someone in the family cannot take over.',
    },
    said: {
      sv: 'Den som har rollen ”Enhetschef” får inte se något i ärendet, och kan därför inte få veta det här. Tiden går ut. Den som skulle ta vid nås inte, och ingen annan får veta det.',
      en: 'Whoever holds the role “Head of unit” may see nothing of the case, so it cannot be told of this. The time runs out. The one who was to take over is not reached, and nobody else is told.',
    },
    change: {
      sv: 'Ge rollen något att se under `sees`, eller välj en annan roll.',
      en: 'Give the role something to see under `sees`, or choose another role.',
    },
    wrong: [
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    steps:',
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ due: { within: P2W, from: { case: started } }, escalate: { to: chef } }] }',
    ],
    right: [
      'roles:',
      '  barn: { kind: child, title: { sv: Barn, en: Child } }',
      '  foralder: { kind: parent, title: { sv: Förälder, en: Parent } }',
      '  behandlare: { kind: team, title: { sv: Behandlare, en: Practitioner } }',
      '  chef: { kind: manager, title: { sv: Enhetschef, en: Head of unit }, sees: { samtal: always } }',
      'phases:',
      '  samtalsfas:',
      '    title: { sv: Samtalsfas, en: Talks }',
      '    steps:',
      '      samtal: { title: { sv: Samtal, en: Talk }, meeting: {}, must: [{ due: { within: P2W, from: { case: started } }, escalate: { to: chef } }] }',
    ],
  },
};
