// The provider's word that somebody signed out there (OpenID Connect Back-Channel Logout 1.0, section 2.6): who or which session, once all is checked.
import { errors, jwtVerify } from 'jose'
import { z } from 'zod'
import type { AtProvider } from '../../../data/accounts/session/sessions_at_provider.ts'
import { clockTolerance_s, type Discovered, type Provider } from './provider.ts'
import type { SeenTokens } from './seen_tokens.ts'

/** Signed with the provider's own key: never `none`, never a key that is shared. */
const algorithms = ['RS', 'PS', 'ES'].flatMap((kind) => [256, 384, 512].map((bits) => `${kind}${bits}`))
const longestAge_s = 600

const claims = z
  .looseObject({
    jti: z.string().min(1),
    exp: z.number(),
    iat: z.number(),
    events: z.looseObject({ 'http://schemas.openid.net/event/backchannel-logout': z.looseObject({}) }),
    /** Only id tokens have one. */
    nonce: z.never().optional(),
    sub: z.string().min(1).optional(),
    sid: z.string().min(1).optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined)

type Asked = {
  readonly provider: Provider
  readonly found: Discovered
  readonly seen: SeenTokens
  readonly now: Date
}

/** A code for the log where it is not valid. */
export async function signedOutAtProvider(
  token: string,
  { provider, found, seen, now }: Asked,
): Promise<AtProvider | string> {
  const { CLIENT_ID, id } = provider.settings
  const verified = await jwtVerify(token, found.keys, {
    issuer: found.issuer,
    audience: CLIENT_ID,
    algorithms: [...algorithms, 'EdDSA', 'Ed25519'],
    clockTolerance: clockTolerance_s,
    maxTokenAge: longestAge_s,
    currentDate: now,
  }).catch((error: unknown) => (error instanceof errors.JOSEError ? error.code : 'no_keys'))
  if (typeof verified === 'string') return verified
  if (!['', 'jwt', 'logout+jwt'].includes(verified.protectedHeader.typ?.toLowerCase() ?? ''))
    return 'wrong_type'
  const parsed = claims.safeParse(verified.payload)
  if (!parsed.success) return 'no_logout_token'
  const { jti, iat, exp, sub, sid } = parsed.data
  const valid_until_s = Math.min(exp, iat + longestAge_s) + clockTolerance_s
  if (!seen.isNew(id, jti, new Date(valid_until_s * 1000))) return 'seen_before'
  return { provider: id, issuer: found.issuer, subject: sub ?? null, provider_session: sid ?? null }
}
