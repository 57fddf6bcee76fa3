// Where an application stands and what happens next, for everybody; and the association's own side of it, in Swedish.
import { formats } from '../../format.ts'

const { count, date, moment, money } = formats('sv-SE')
const months = (days: number) => {
  if (days < 45) return count(days, 'dag', 'dagar')
  return days < 1461
    ? count(Math.round(days / 30.4), 'månad', 'månader')
    : count(Math.floor(days / 365.25), 'år', 'år')
}

export const side = {
  nextTitle: 'Vad händer nu?',
  next: {
    received: 'Länsstyrelsen går igenom ansökan och ställer den i kö. Föreningen behöver inte göra något nu.',
    queued:
      'Ansökan väntar på sin tur. Föreningen behöver inte göra något nu, men svarar om handläggaren frågar.',
    in_review:
      'En handläggare går igenom ansökan. Fattas något får föreningen en begäran om komplettering. Annars blir det ett beslut.',
    supplement_requested:
      'Föreningen ska svara på det som handläggaren har begärt. När svaret är godtaget går handläggningen vidare.',
    granted:
      'Föreningen kan börja bygga och anmäler när bygget har börjat. Förskott och delutbetalningar begärs i stödets e-tjänst.',
    rejected: 'Beslutet kan överklagas. Hur och till när står i beslutet. Föreningen kan också söka igen.',
    appealed: 'Överklagandet prövas. Föreningen behöver inte göra något nu.',
    withdrawn: 'Ansökan är avslutad. Föreningen kan lämna in en ny.',
    building: 'Nätet byggs. När det är klart anmäler föreningen det och begär slututbetalning.',
    completed: 'Länsstyrelsen granskar redovisningen och betalar ut det sista av stödet.',
    paid: 'Allt är klart. Inget mer händer i ärendet.',
    none: 'Ansökan har kommit in i registret men ingen händelse är införd. Länsstyrelsen inför den när ansökan har registrerats.',
  },
  waitTitle: 'Så lång tid brukar det ta',
  wait: (what: string, days: number) => `${what}: hälften väntar högst ${months(days)}.`,
  decided: (days: number) => `Hälften får beslut inom ${months(days)} från att ansökan kom in.`,
  most: (days: number) => `Tre av fyra inom ${months(days)}.`,
  waited: (days: number) =>
    days === 0 ? 'Den här ansökan kom in i dag.' : `Den här ansökan kom in för ${months(days)} sedan.`,
  waitUnknown: 'Det finns för få ansökningar att räkna på.',
  waitFrom: 'Räknat på alla ansökningar i registret, även dem som fortfarande väntar.',
  mapTitle: 'Området och vad som finns runt omkring',
  mapLabel: 'Karta över ansökningsområdet med bristområden och andra ansökningar',
  neighbours: 'Andra aktuella ansökningar intill',
  noNeighbours: 'Ingen annan aktuell ansökan gäller samma bristområden.',
  neighbour: (name: string, status: string) => `${name}, ${status}`,
  marked: 'Ansökningsområdet',
  distance: (metres: string) => `Närmaste stamnät på väg: ${metres} från området.`,
  title: 'Föreningens sida',
  loading: 'Hämtar ärendet …',
  today: (day: string, status: string) => `I dag, ${date(day)}: ${status}.`,
  nothingYet: 'ingen händelse är införd ännu',
  messages: {
    unanswered: 'Ni har skrivit och väntar på svar.',
    write: 'Skriv till handläggaren',
    hint: 'Handläggaren och alla i er förening ser det här på ärendets sida.',
    sent: 'Meddelandet är skickat.',
  },
  onlyYou: 'Det här ser bara er förening och den som handlägger ärendet.',
  supplements: 'Kompletteringar',
  noSupplements: 'Inget är begärt.',
  askedOn: (when: string) => `Begärd ${moment(when)}`,
  answerBy: (day: string) => `Svara senast ${date(day)}`,
  late: (day: string) => `Skulle ha besvarats ${date(day)}. Svara ändå så fort ni kan.`,
  yourAnswer: 'Föreningens svar',
  answeredOn: (when: string, name: string | null) => `Besvarad ${moment(when)}${name ? ` av ${name}` : ''}`,
  answerLabel: 'Ert svar',
  answerHint: 'Skriv kort vad ni skickar. Filer lägger ni till här under.',
  answerFiles: 'Filer',
  answerFilesHint: 'Till exempel budget eller karta, som PDF, Excel eller bild.',
  send: 'Skicka svaret',
  sent: 'Svaret är skickat. Handläggaren ser det i ärendet.',
  sendFailed: 'Svaret skickades inte. Det du skrev är kvar.',
  sendMissing: 'Skriv ert svar.',
  fileFailed: 'En fil kom inte fram. Försök igen med den, eller ta bort den, innan ni skickar svaret.',
  moneyTitle: 'Belopp',
  applied: 'Sökt stöd',
  granted: 'Beviljat stöd',
  paid: 'Utbetalt',
  left: 'Kvar att betala ut',
  payment: (day: string, kind: string, sek: number) => `${date(day)}: ${kind}, ${money(sek)}`,
  noPayments: 'Inget är utbetalt ännu.',
  endTitle: 'Slutdatum',
  endsOn: (day: string) => `Bygget ska vara klart ${date(day)}.`,
  endPassed: (day: string) =>
    `Bygget skulle ha varit klart ${date(day)}. Kontakta handläggaren om ni behöver mer tid.`,
  noEnd: 'Inget slutdatum är satt.',
  contactsTitle: 'Vem frågar vi?',
  regionContacts: 'På länsstyrelsen och regionen',
  ownContacts: 'I föreningen, så att handläggaren vet vem som svarar',
  noOwnContacts: 'Ingen kontaktperson är angiven.',
  addContact: 'Lägg till en kontaktperson',
  contactName: 'Namn',
  contactFunction: 'Roll i föreningen',
  contactEmail: 'E-post',
  contactPhone: 'Telefon',
  saveContact: 'Spara kontaktpersonen',
  contactSaved: 'Kontaktpersonen är sparad.',
  contactFailed: 'Kontaktpersonen sparades inte. Det du skrev är kvar.',
  removeContact: (name: string) => `Ta bort ${name}`,
  removeContactAsk: 'Ta bort kontaktpersonen?',
  yes: 'Ja, ta bort',
  no: 'Nej',
  required: 'Fyll i det här.',
}
