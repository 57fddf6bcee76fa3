import type { Token } from '../../data/accounts/token/token.ts'

/** A token as its owner sees it. */
export function shownToken(
  { id, name, scopes, created_at, expires_at, last_used_at, revoked_at }: Token,
  now: Date,
) {
  const has_expired = Date.parse(expires_at) <= now.getTime()
  const state = revoked_at ? 'revoked' : has_expired ? 'expired' : 'valid'
  return { id, name, scopes, created_at, expires_at, last_used_at, revoked_at, state } as const
}
