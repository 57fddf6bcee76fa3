// A comment as everybody sees it, and as whoever moderates it does.
import type { KeptComment } from '../../../data/dialogue/comment/comment.ts'
import { today } from '../../../data/today.ts'
import type { Comment, HeldComment } from '../../contract/dialogue/question.ts'

export function heldCommentOf(kept: KeptComment): HeldComment {
  const { id, text, state, hidden_because, answer, edition, position, received_at, answered_at } = kept
  return {
    ...{ id, text, state, hidden_because, answer, edition, place: position },
    received_on: today(new Date(received_at)),
    answered_on: answered_at && today(new Date(answered_at)),
  }
}

/** Undefined unless it is shown. */
export function shownComment(kept: KeptComment): Comment | undefined {
  const { text, state, hidden_because: _, edition: __, ...comment } = heldCommentOf(kept)
  return state === 'shown' && text !== null ? { ...comment, text } : undefined
}
