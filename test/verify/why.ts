/** Why each thing that verify finds is a fault: what it means for a case, in both languages. */
export const whyBehaviour: { readonly [code: string]: { readonly sv: string; readonly en: string } } = {
  'dead-end': {
    sv: 'Ett ärende kan hamna i ett läge där inget avslut längre går att nå, vad man än gör. Familjen kan ha tackat nej, eller sagt nej till ett samtycke, och insatsen säger inte vad som gäller då. Ett nej ska få stå: ett ärende får inte hänga på att någon ändrar sig.',
    en: 'A case can come to where no outcome can be reached, whatever is done. The family may have declined, or refused a consent, and the pathway does not say what holds then. A no stands: a case must not rest on someone changing their mind.',
  },
  'left-running': {
    sv: 'Avslutet säger att en fas är slutförd, alltså att arbetet har genomförts. En annan fas kan ändå pågå då, och den bryts mitt i utan att någon har bestämt det.',
    en: 'The outcome says that a phase has been completed, so that the work has been carried through. Another phase may still be open then, and is cut off without anyone having decided it.',
  },
  'waiting-circle': {
    sv: 'Det ena får göras först när det andra är gjort, och tvärtom. Inget av dem kan någonsin göras, och det som väntar på dem blir stående.',
    en: 'The one may be done only when the other is done, and the other way round. Neither can ever be done, and what waits for them is left standing.',
  },
  'contradictory-demand': {
    sv: 'Två krav kan aldrig vara uppfyllda samtidigt, till exempel att något både ska vara bekräftat och inte vara det. Den som följer det ena bryter mot det andra, så det som har kraven kan aldrig göras.',
    en: 'Two demands can never be met at the same time, for example that something is both confirmed and not. Whoever keeps the one breaks the other, so what has the demands can never be done.',
  },
  'nothing-gives': {
    sv: 'Kravet gäller något som inget i insatsen leder till, till exempel en skattning som inget steg gör. Då kan kravet aldrig bli uppfyllt. Oftast har ett steg glömts bort.',
    en: 'The demand concerns something that nothing in the pathway gives, for example a rating that no step makes. The demand can then never be met. Most often a step has been forgotten.',
  },
  'asked-before-start': {
    sv: 'Steg, svar och faser finns först när insatsen har börjat. Ett sätt att börja kan därför inte kräva dem: ingen skulle kunna börja så.',
    en: 'Steps, answers and phases belong to a case that has started. A way in can therefore not ask for them: nobody could begin that way.',
  },
  'wait-without-end': {
    sv: 'Fasen ska vara slut när något gäller som aldrig kan gälla. Den kan då bara avbrytas, och arbetet i den räknas aldrig som gjort.',
    en: 'The phase is to end when something holds that can never come. It can then only be stopped, and the work in it never counts as done.',
  },
  'times-clash': {
    sv: 'Tiderna kan inte hållas tillsammans: en tid går ut innan det som måste komma först hinner bli gjort, eller något ska rymmas i något som är kortare. Ärendet blir försenat hur väl det än planeras, och förseningen säger då inget om arbetet.',
    en: 'The times cannot be kept together: a time runs out before what has to come first can be done, or something is to fit within what is shorter. The case is late however well it is planned, and being late then says nothing of the work.',
  },
  'law-limit-exceeded': {
    sv: 'Två tider gäller för samma sak och räknas från samma händelse, och den lokala är längre än lagens. Den som följer den lokala tiden kan bryta mot lagen utan att veta det.',
    en: 'Two limits hold for the same thing, counted from the same event, and the local one lets more time pass than the law does. Whoever keeps the local limit may break the law without knowing it.',
  },
  'cadence-beyond-dose': {
    sv: 'Steget ska göras oftare än det får göras. Hur man än planerar bryts alltid den ena av de två reglerna.',
    en: 'The step is to be done more often than it may be done. However it is planned, one of the two rules is always broken.',
  },
  'told-to-nobody': {
    sv: 'När tiden har gått ut ska någon som arbetar med ärendet få veta det. En roll som inte får se något i ärendet kan inte få det sagt till sig, och någon i familjen kan inte ta vid.',
    en: 'When the time has run out, someone at work is to learn of it. A role that may see nothing of the case cannot be told, and someone in the family cannot take over.',
  },
  'seen-without-ground': {
    sv: 'Sekretess gäller mellan verksamheter. Den som arbetar i den verksamhet som har uppgifterna får se dem i sitt arbete. En annan verksamhet behöver att de som uppgifterna gäller har sagt ja till det, eller en lag som tillåter det. Annars lämnas uppgifter ut varje gång någon öppnar ärendet, utan att någon har bestämt det.',
    en: 'Secrecy holds between agencies. Whoever works in the agency that holds something sees it in their work. Another agency needs that those whom it is about have said yes to it, or a law that allows it. Else it is disclosed each time someone opens the case, without anyone having decided it.',
  },
};
