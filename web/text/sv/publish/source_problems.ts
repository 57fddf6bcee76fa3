// What Swedish says that somebody can do about what was found wrong with a source or one of its layers.
import type { NextStep } from '../said_by_api/source_sayings.ts'

const next: Readonly<Record<NextStep, string>> = {
  allow_host: 'Be den som administrerar Bristkartan att tillåta värden, och hämta sedan på nytt.',
  check_address: 'Kontrollera adressen under «Ändra källan», och hämta sedan på nytt.',
  wait: 'Ofta går det över: hämta igen om en stund. Kvarstår det, fråga den som driver källan. Det som är hämtat ligger kvar.',
  ask_owner: 'Den som driver källan behöver rätta det. Det som är hämtat ligger kvar.',
  see_draft: 'Öppna lagret, se vad som har ändrats, klassa det som är nytt och publicera.',
  decide_gone:
    'Är det borta för gott: avpublicera lagret. Annars kommer det tillbaka av sig självt när källan har det igen.',
  ask_operator: 'Be den som driver Bristkartans server om hjälp.',
  fill_in: 'Fyll i det som fattas i lagrets beskrivning.',
  nothing: '',
}

export const sourceProblems = {
  next,
  contact: 'Kontakt',
  open: 'Öppna lagret',
  inEnglish: 'Serverns egna ord, på engelska:',
}
