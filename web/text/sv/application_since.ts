// One line on where an application stands and since when, in Swedish.
import type { ApplicationStatus } from '../../../api/contract/vocabulary.ts'
import { formats } from '../format.ts'

const { date } = formats('sv-SE')

type Line = (id: string, since: string) => string

export const applicationSince: Readonly<Record<ApplicationStatus, Line>> = {
  received: (id, since) => `Ansökan ${id} inkom ${date(since)}`,
  queued: (id, since) => `Ansökan ${id} i kö sedan ${date(since)}`,
  in_review: (id, since) => `Ansökan ${id} under handläggning sedan ${date(since)}`,
  supplement_requested: (id, since) => `Ansökan ${id} väntar på komplettering sedan ${date(since)}`,
  granted: (id, since) => `Ansökan ${id} beviljad ${date(since)}`,
  rejected: (id, since) => `Avslag på ansökan ${id} den ${date(since)}`,
  appealed: (id, since) => `Ansökan ${id} överklagad ${date(since)}`,
  withdrawn: (id, since) => `Ansökan ${id} återtagen ${date(since)}`,
  building: (id, since) => `Ansökan ${id} beviljad, föreningen bygger sedan ${date(since)}`,
  completed: (id, since) => `Ansökan ${id} färdigbyggd ${date(since)}`,
  paid: (id, since) => `Ansökan ${id} slututbetald ${date(since)}`,
}
