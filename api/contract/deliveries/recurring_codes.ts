// Recurring deliveries in plain values, for the pages.
import type { Words } from '../vocabulary.ts'

export const recurringKinds = ['folder', 'address'] as const
export type RecurringKind = (typeof recurringKinds)[number]
export const recurringKindWords: Readonly<Record<RecurringKind, Words>> = {
  folder: { sv: 'Mapp på servern', en: 'Folder on the server' },
  address: { sv: 'Adress (https)', en: 'Address (https)' },
}

export const recurringSchedules = ['daily', 'weekly', 'by_hand'] as const
export type RecurringSchedule = (typeof recurringSchedules)[number]
export const recurringScheduleWords: Readonly<Record<RecurringSchedule, Words>> = {
  daily: { sv: 'Varje dag', en: 'Every day' },
  weekly: { sv: 'Varje vecka', en: 'Every week' },
  by_hand: { sv: 'Bara för hand', en: 'By hand only' },
}

/** Why the last run brought nothing in. */
export const recurringProblems = ['not_brought', 'not_read', 'rejected_rows', 'too_many_removed'] as const
export type RecurringProblem = (typeof recurringProblems)[number]

export const longestRecurringTitle = 100
export const longestRecurringAddress = 1000
