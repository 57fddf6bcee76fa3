// Webhooks that do not answer are left alone for a while, longer each time: a hundred messages to one of them are no hundred waits. Kept in memory: after a
// restart the first message finds it out again.

export type Receivers = {
  /** Those that are sent nothing now. */
  leftAlone(now: Date): string[]
  isLeftAlone(url: string | null, now: Date): boolean
  /** Those that did not answer the last time, or have not yet. */
  silent(): string[]
  /** Nothing else goes to it until it is over. */
  keepsWaiting(url: string | null): void
  isOver(url: string | null): void
  answered(url: string | null): void
  didNotAnswer(url: string | null, now: Date): void
}

/** Sooner than a message that it did not take is tried again (next_try.ts): a single one is tried at its own time. */
const shortest_ms = 30_000
const longest_ms = 30 * 60_000
/** Nobody sends to it any more. */
const forgottenAfter_ms = 7 * 24 * 3600_000

export function createReceivers(): Receivers {
  const waitedFor = new Set<string>()
  const missed = new Map<string, { readonly times: number; readonly until: Date }>()

  function isLeftAlone(url: string | null, now: Date): boolean {
    if (url === null) return false
    const until = missed.get(url)?.until
    return waitedFor.has(url) || (until !== undefined && until > now)
  }
  const silent = () => [...new Set([...waitedFor, ...missed.keys()])]

  return {
    isLeftAlone,
    silent,
    leftAlone(now) {
      for (const [url, { until }] of missed)
        if (now.getTime() - until.getTime() > forgottenAfter_ms) missed.delete(url)
      return silent().filter((url) => isLeftAlone(url, now))
    },
    keepsWaiting(url) {
      if (url !== null) waitedFor.add(url)
    },
    isOver(url) {
      if (url !== null) waitedFor.delete(url)
    },
    answered(url) {
      if (url !== null) missed.delete(url)
    },
    didNotAnswer(url, now) {
      if (url === null) return
      const times = (missed.get(url)?.times ?? 0) + 1
      const wait_ms = Math.min(longest_ms, shortest_ms * 2 ** (times - 1))
      missed.set(url, { times, until: new Date(now.getTime() + wait_ms) })
    },
  }
}
