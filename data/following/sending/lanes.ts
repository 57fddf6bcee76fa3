// Messages go out in lanes, each with a few places of its own: what waits for a receiver that does not answer stands in nobody's way.
import { setTimeout as wait } from 'node:timers/promises'
import { createTurns } from '../../imports/turns.ts'

/** By the mail server; to webhooks that took a message before, that were sent none yet, and that did not answer the last time. */
export const lanes = ['mail', 'quick', 'new', 'slow'] as const
export type Lane = (typeof lanes)[number]

const prompt_ms = 2_000

type Sent = {
  /** Settles when the message has arrived or not; never fails. */
  readonly send: () => Promise<void>
  /** It takes long, and goes on without holding a place. */
  readonly takesLong: () => void
}

export type Lanes = {
  /** Resolves when the next of the same sender may go. */
  take(lane: Lane, sent: Sent): Promise<void>
}

export function createLanes(): Lanes {
  const turns = {
    mail: createTurns(3),
    quick: createTurns(4),
    new: createTurns(2),
    slow: createTurns(2),
  } as const satisfies Record<Lane, unknown>
  return {
    take: (lane, { send, takesLong }) =>
      turns[lane].take(() => (lane === 'mail' || lane === 'slow' ? send() : promptly(send, takesLong))),
  }
}

async function promptly(send: Sent['send'], takesLong: Sent['takesLong']): Promise<void> {
  const over = new AbortController()
  const sending = send().finally(() => over.abort())
  const isSlow = await wait(prompt_ms, true, { signal: over.signal, ref: false }).catch(() => false)
  if (isSlow) takesLong()
  else await sending
}
