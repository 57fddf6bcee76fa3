// Logout tokens that came already: none is taken twice while it is valid. After a restart one might be; it ends sessions again, and nothing else.
const rememberedAtMost = 20_000

export type SeenTokens = {
  /** False where it came before. */
  isNew(provider: string, id: string, valid_until: Date): boolean
}

export function createSeenTokens(now: () => Date): SeenTokens {
  const seen = new Map<string, number>()
  return {
    isNew(provider, id, valid_until) {
      const name = JSON.stringify([provider, id])
      const now_ms = now().getTime()
      if ((seen.get(name) ?? 0) > now_ms) return false
      for (const [old, until] of seen) if (until <= now_ms || seen.size >= rememberedAtMost) seen.delete(old)
      seen.set(name, valid_until.getTime())
      return true
    },
  }
}
