// One line on where an application stands and since when, in English.
import { formats } from '../format.ts'
import type { applicationSince as swedish } from '../sv/application_since.ts'

const { date } = formats('en-GB')

export const applicationSince: typeof swedish = {
  received: (id, since) => `Application ${id} received ${date(since)}`,
  queued: (id, since) => `Application ${id} in the queue since ${date(since)}`,
  in_review: (id, since) => `Application ${id} in review since ${date(since)}`,
  supplement_requested: (id, since) => `Application ${id} waiting for a supplement since ${date(since)}`,
  granted: (id, since) => `Application ${id} granted ${date(since)}`,
  rejected: (id, since) => `Application ${id} rejected ${date(since)}`,
  appealed: (id, since) => `Application ${id} appealed ${date(since)}`,
  withdrawn: (id, since) => `Application ${id} withdrawn ${date(since)}`,
  building: (id, since) => `Application ${id} granted, being built since ${date(since)}`,
  completed: (id, since) => `Application ${id} completed ${date(since)}`,
  paid: (id, since) => `Application ${id} finally paid ${date(since)}`,
}
