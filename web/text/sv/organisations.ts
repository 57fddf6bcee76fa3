// What Swedish says of organisations and associations: those who publish, and those who apply.
import { formats } from '../format.ts'

const { number, count } = formats('sv-SE')

const shared = {
  name: 'Namn',
  nameMissing: 'Skriv namnet.',
  id: 'Id',
  idHint:
    'Står i adresser och filer och kan inte ändras sedan. Små bokstäver a till z, siffror och bindestreck.',
  idWrong: 'Skriv id med små bokstäver a till z, siffror och enstaka bindestreck, högst 60 tecken.',
  taken: (id: string) => `${id} finns redan. Välj ett annat id.`,
  people: 'Personer',
  made: 'Upplagd',
  change: 'Ändra',
  changeWhat: (name: string) => `Ändra ${name}`,
  save: 'Spara',
  cancel: 'Avbryt',
  remove: 'Ta bort',
  removeWhat: (name: string) => `Ta bort ${name}`,
  removeSure: (name: string) => `Ta bort ${name}?`,
  removeYes: 'Ja, ta bort',
  removeNo: 'Nej, behåll',
  added: (name: string) => `${name} är upplagd.`,
  saved: (name: string) => `${name} är sparad.`,
  removed: (name: string) => `${name} är borttagen.`,
  addFailed: 'Den lades inte upp.',
  saveFailed: 'Ändringen sparades inte.',
  removeFailed: (name: string) => `${name} är kvar.`,
  columnActions: 'Ändra eller ta bort',
  page: (from: number, to: number, total: number) => `${number(from)} till ${number(to)} av ${number(total)}`,
  previous: 'Föregående',
  next: 'Nästa',
}

export const organisations = {
  organisation: {
    ...shared,
    title: 'Organisationer',
    lead: 'De som publicerar kartlager, till exempel länsstyrelsen och kommunerna. En publicist hör till en av dem.',
    add: 'Lägg upp en organisation',
    addButton: 'Lägg upp',
    none: 'Ingen organisation är upplagd ännu.',
    noneNext: 'Lägg upp den första här under. Sedan kan du bjuda in dess publicister.',
    noneOfYours: 'Du hör inte till någon organisation.',
    total: (n: number) => count(n, 'organisation', 'organisationer'),
    scrolls: 'Organisationer, kan rullas i sidled',
  },
  association: {
    ...shared,
    title: 'Föreningar',
    lead: 'Fiberföreningar och byalag som söker stöd. Medlemmarna ser sin egen förenings ansökningar.',
    add: 'Lägg upp en förening',
    addButton: 'Lägg upp',
    none: 'Ingen förening är upplagd ännu.',
    noneNext: 'Lägg upp den första här under. Sedan kan du bjuda in dess medlemmar.',
    noneOfYours: 'Du hör inte till någon förening.',
    total: (n: number) => count(n, 'förening', 'föreningar'),
    scrolls: 'Föreningar, kan rullas i sidled',
    number: 'Organisationsnummer',
    numberHint:
      'Tio siffror, till exempel 769600-1234. Ansökningar hittas genom numret; utan nummer genom namnet.',
    numberWrong: 'Skriv numret med tio siffror, till exempel 769600-1234, eller lämna fältet tomt.',
    noNumber: 'Inget',
    applications: 'Ansökningar',
    noApplications: 'Inga',
  },
}
