// An answer to a report as far as it has been typed: kept for this tab while its officer goes to correct the row and comes back.
import { decidedStates } from '../../../api/contract/dialogue/dialogue_codes.ts'
import { isText, oneOf, shaped } from '../../shapes.ts'
import type { Decision } from '../../state/dialogue/dialogue.ts'
import { tabsOwn } from '../../state/people/received_invitation.svelte.ts'

export type TypedAnswer = {
  readonly standing: Decision['state']
  readonly outcome: string
  /** The number of the delivery that corrected it. */
  readonly delivery: string
}

export const answerStates = ['in_review', ...decidedStates] as const
const nothingTyped: TypedAnswer = { standing: 'in_review', outcome: '', delivery: '' }
const isAnswer = shaped({ standing: oneOf(answerStates), outcome: isText, delivery: isText })
const nameOf = (id: string) => `answer-${id}`

export function keptAnswers(kept = tabsOwn()) {
  function take(id: string): TypedAnswer {
    const text = kept.getItem(nameOf(id))
    const answer: unknown = text === null ? undefined : JSON.parse(text)
    return isAnswer(answer) ? answer : nothingTyped
  }

  function keep(id: string, answer: TypedAnswer): void {
    const isUntouched = answer.standing === 'in_review' && answer.outcome === '' && answer.delivery === ''
    if (isUntouched) kept.removeItem(nameOf(id))
    else kept.setItem(nameOf(id), JSON.stringify(answer))
  }

  return {
    take,
    keep,
    forget: (id: string) => kept.removeItem(nameOf(id)),
    /** By a delivery with this number. */
    corrected: (id: string, delivery: number) =>
      keep(id, { ...take(id), standing: 'accepted', delivery: String(delivery) }),
  }
}
