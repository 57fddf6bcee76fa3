// A round of decisions, in English.
import { formats } from '../../format.ts'
import type { round as swedish } from '../../sv/cases/round.ts'

const { count, date, number } = formats('en-GB')

export const round: typeof swedish = {
  title: 'Round of decisions',
  lead: 'Enter the same event, of the same date, for many applications at once. You see what it does before anything changes. It becomes a delivery that can be undone.',
  numbers: 'Journal numbers',
  numbersHint: 'Paste them as they are: one a line, or with commas or spaces between.',
  numbersMissing: 'Paste at least one journal number.',
  unknown: (ids) =>
    `${ids.length === 1 ? 'This number is' : 'These numbers are'} not in the register: ${ids.join(', ')}. Correct or remove ${ids.length === 1 ? 'it' : 'them'}.`,
  date: 'Date of the decisions',
  dateWrong: 'Give the date of the decisions. It cannot lie ahead.',
  status: 'Event',
  note: 'Note to the event',
  noteHint: 'May be left empty. Everybody can read it.',
  reason: 'Reason for the delivery',
  reasonHint: 'May be left empty. Such as the number of the minutes.',
  look: 'See what it does',
  looking: 'Computing …',
  lookFailed: 'It could not be computed. All that you wrote is still here.',
  result: 'This will happen',
  summary: (fresh, there) =>
    `${count(fresh, 'event', 'events')} will be entered${there > 0 ? `, ${number(there)} there already` : ''}.`,
  nothing: 'Every event is there already. There is nothing to enter.',
  hindered: (unknown) =>
    `Nothing is entered until ${count(unknown, 'unknown number is', 'unknown numbers are')} corrected or removed.`,
  repeated: (times) => `${count(times, 'number was', 'numbers were')} there more than once and count once.`,
  scrolls: 'The applications, one a row',
  columns: {
    id: 'Journal number',
    association: 'Association',
    now: 'Status now',
    becomes: 'Becomes',
    warnings: 'To consider',
  },
  since: (day) => `since ${date(day)}`,
  stays: 'Unchanged',
  changed: 'You have changed something since you looked. See what it does again before you enter it.',
  apply: (events) => `Enter ${count(events, 'event', 'events')}`,
  applying: 'Entering …',
  applied: (events, day) => `${count(events, 'event has', 'events have')} been entered, dated ${date(day)}.`,
  applyFailed: 'The round was not entered. All that you wrote is still here.',
  delivery: 'See the delivery',
  toQueue: 'To the cases',
  another: 'Enter another round',
}
