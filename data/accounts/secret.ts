// What opens a door without a name: made of 32 random bytes, told once, kept as its hash. So much chance needs no slow hash.
import { createHash, randomBytes, randomUUID } from 'node:crypto'

export type Secret = { readonly id: string; readonly secret: string; readonly secret_hash: string }

/** `kind` stands in front, so that scanners for lost secrets and people know it: bk_token_…, bk_session_…, bk_invitation_… */
export function makeSecret(kind: 'session' | 'token' | 'invitation' | 'report' | 'reply'): Secret {
  const secret = `bk_${kind}_${randomBytes(32).toString('base64url')}`
  return { id: randomUUID(), secret, secret_hash: secretHash(secret) }
}

export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
