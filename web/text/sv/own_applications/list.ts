// An association's applications and drafts, in Swedish.
import { formats } from '../../format.ts'

const { count, date, moment } = formats('sv-SE')

export const list = {
  title: 'Mina ansökningar',
  loading: 'Hämtar …',
  about: 'Här ser ni var föreningens ansökningar befinner sig, och förbereder nya.',
  asked: 'Ni ska svara på',
  askedOf: (id: string) => `Komplettering i ansökan ${id}`,
  answerBy: (day: string) => `Svara senast ${date(day)}`,
  late: (day: string) => `Skulle ha besvarats ${date(day)}`,
  toAnswer: 'Svara',
  applications: 'Ansökningar',
  noApplications: 'Föreningen har ingen ansökan i registret.',
  noApplicationsWhy:
    'Registret känner igen era ansökningar på föreningens organisationsnummer, eller på namnet om numret saknas. Fråga länets handläggare om något fattas.',
  since: (status: string, day: string) => `${status} sedan ${date(day)}`,
  nothingYet: 'Ingen händelse är införd ännu.',
  next: 'Vad händer nu?',
  endsOn: (day: string) => `Ska vara klart ${date(day)}`,
  drafts: 'Utkast',
  noDrafts: 'Inga utkast. När ni börjar förbereda en ansökan finns den här.',
  draftChanged: (when: string, name: string | null) => `Ändrat ${moment(when)}${name ? ` av ${name}` : ''}`,
  missing: (n: number) =>
    n === 0 ? 'Checklistan är klar' : `${count(n, 'sak', 'saker')} kvar på checklistan`,
  joined: (id: string) => `Finns i registret som ${id}`,
  begin: 'Förbered en ansökan',
  beginTitle: 'Vad ska ansökan kallas?',
  beginHint: 'Till exempel byn eller etappen: Fiber till Kärret.',
  beginFor: 'För vilken förening?',
  beginButton: 'Börja',
  beginMissing: 'Skriv vad ansökan ska kallas.',
  beginFailed: 'Utkastet kunde inte skapas. Det du skrev är kvar.',
}
