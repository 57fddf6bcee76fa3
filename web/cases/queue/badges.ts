// What of a case needs attention, in words.
import type { QueuedCase } from '../../state/cases/cases.svelte.ts'
import type { CasesText } from '../../text/cases.ts'

type Needy = Pick<
  QueuedCase,
  | 'is_overdue'
  | 'supplement_due_on'
  | 'answered_supplements'
  | 'unanswered_since'
  | 'is_end_passed'
  | 'ends_on'
>
/** Whether the time for it has passed. */
export type Badge = { readonly said: string; readonly is_late: boolean }

export function badgesOf(one: Needy, { badge }: CasesText['queue']): Badge[] {
  const { supplement_due_on, ends_on } = one
  return [
    ...(supplement_due_on === null
      ? []
      : [
          {
            said: one.is_overdue ? badge.overdue(supplement_due_on) : badge.open(supplement_due_on),
            is_late: one.is_overdue,
          },
        ]),
    ...(one.answered_supplements > 0 ? [{ said: badge.answered, is_late: false }] : []),
    ...(one.unanswered_since === null ? [] : [{ said: badge.unanswered, is_late: false }]),
    ...(one.is_end_passed && ends_on !== null ? [{ said: badge.ended(ends_on), is_late: true }] : []),
  ]
}
