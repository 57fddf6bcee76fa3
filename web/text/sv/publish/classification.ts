// What Swedish says of classifying a layer, in plain words of KLASSA's levels.
import type { PersonalLook } from '../../../../api/contract/catalogue/publishing.ts'
import { formats } from '../../format.ts'

const { number, count, choose } = formats('sv-SE')

const looks: Readonly<Record<PersonalLook, string>> = {
  personal_identity_number: 'personnummer',
  name: 'namn på personer',
  telephone: 'telefonnummer',
  email: 'e-postadresser',
}

export const classification = {
  title: 'Klassning',
  lead: 'Säg vad som händer om uppgifterna sprids, är fel eller saknas. Bara det som har nivå 0 i konfidentialitet lämnar Bristkartan.',
  summary: (unclassified: number) =>
    unclassified === 0 ? 'Allt är klassat' : `${count(unclassified, 'fält', 'fält')} är inte klassade`,
  layer: 'Lagret som helhet',
  notYet: 'Inte klassat än',
  questions: {
    k: 'Konfidentialitet (K): vad händer om någon obehörig får se uppgifterna?',
    r: 'Riktighet (R): vad händer om uppgifterna är fel?',
    t: 'Tillgänglighet (T): vad händer om uppgifterna inte går att nå?',
  },
  levels: [
    'Ingen eller försumbar skada',
    'Måttlig skada',
    'Betydande skada',
    'Allvarlig skada',
    'Synnerligen allvarlig skada',
  ],
  option: (level: number, words: string) => `${number(level)} – ${words}`,
  heldBack: 'Hela lagret hålls inne: bara er organisation ser det.',
  fields: 'Varje fält för sig',
  fieldsLead: 'Markera flera och sätt nivån för alla på en gång.',
  scrolls: 'Fälten och deras klassning, rullas i sidled',
  columns: {
    chosen: 'Markerad',
    field: 'Fält',
    level: 'Konfidentialitet',
    title: 'Titel',
    people: 'Räknar personer',
    unit: 'Enhet',
    description: 'Förklaring',
  },
  chooseAll: 'Markera alla fält',
  chooseUnclassified: 'Markera de oklassade',
  choose: (field: string) => `Markera ${field}`,
  chosen: (fields: number) => `${count(fields, 'fält', 'fält')} markerade`,
  setAll: 'Sätt nivån för de markerade',
  set: 'Sätt',
  hasSet: (fields: number, level: number) =>
    `${count(fields, 'fält', 'fält')} ${choose(fields, 'har', 'har')} nu nivå ${number(level)}.`,
  levelOf: (field: string) => `Konfidentialitet för ${field}`,
  peopleOf: (field: string) => `${field} räknar personer`,
  titleOf: (field: string, language: string) => `Titel för ${field} på ${language}`,
  unitOf: (field: string) => `Enhet för ${field}`,
  descriptionOf: (field: string, language: string) => `Förklaring av ${field} på ${language}`,
  wordsShort: 'Titel, enhet, förklaring',
  looks,
  finding: (look: PersonalLook, rows: number, of: number) =>
    `Ser ut som ${looks[look]}: ${number(rows)} av ${count(of, 'ifylld rad', 'ifyllda rader')}.`,
  confirm: 'Jag har sett efter: det är inga personuppgifter',
  confirmOf: (field: string) => `Jag har sett efter: ${field} är inga personuppgifter`,
  orHoldBack: 'Är det personuppgifter: sätt nivån till minst 1, så lämnar fältet aldrig Bristkartan.',
  suppress: 'Antal personer under detta visas inte',
  suppressHint: 'Gäller fält som räknar personer: ett litet antal kan peka ut någon. 0: alla antal visas.',
}
