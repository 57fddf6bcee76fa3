// An association's applications and drafts, in English.
import { formats } from '../../format.ts'
import type { OwnApplicationsText } from '../../own_applications.ts'

const { count, date, moment } = formats('en-GB')

export const list: OwnApplicationsText['list'] = {
  title: 'My applications',
  loading: 'Fetching …',
  about: 'Here you see where the association’s applications stand, and prepare new ones.',
  asked: 'You are to answer',
  askedOf: (id) => `Supplement in application ${id}`,
  answerBy: (day) => `Answer by ${date(day)}`,
  late: (day) => `Should have been answered by ${date(day)}`,
  toAnswer: 'Answer',
  applications: 'Applications',
  noApplications: 'The association has no application in the register.',
  noApplicationsWhy:
    'The register knows your applications by the association’s organisation number, or by its name where it has none. Ask the county’s officer if one is missing.',
  since: (status, day) => `${status} since ${date(day)}`,
  nothingYet: 'No event has been entered yet.',
  next: 'What happens now?',
  endsOn: (day) => `To be finished by ${date(day)}`,
  drafts: 'Drafts',
  noDrafts: 'No drafts. Once you begin to prepare an application it is here.',
  draftChanged: (when, name) => `Changed ${moment(when)}${name ? ` by ${name}` : ''}`,
  missing: (n) =>
    n === 0 ? 'The checklist is done' : `${count(n, 'thing', 'things')} left on the checklist`,
  joined: (id) => `In the register as ${id}`,
  begin: 'Prepare an application',
  beginTitle: 'What is the application to be called?',
  beginHint: 'Such as the village or the stage: Fibre to Kärret.',
  beginFor: 'For which association?',
  beginButton: 'Begin',
  beginMissing: 'Write what the application is to be called.',
  beginFailed: 'The draft could not be made. What you wrote is still there.',
}
