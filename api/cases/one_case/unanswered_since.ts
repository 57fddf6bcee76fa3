import type { KeptMessage } from '../../../data/cases/message/message.ts'

/** When the association wrote what no officer has answered: its first message after the officers' last. Of messages in the order of their times. */
export function unansweredSince(messages: readonly KeptMessage[]): string | null {
  const last = messages.findLastIndex(({ side }) => side === 'officer')
  return messages.slice(last + 1).find(({ side }) => side === 'association')?.sent_at ?? null
}
