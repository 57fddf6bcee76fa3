// The provider's answer becomes a proven person: the code is changed for tokens, and everything that they say is checked (state, nonce, issuer, audience,
// signature, times, level of assurance).
import { authorizationCodeGrant, fetchUserInfo, type IDToken } from 'openid-client'
import type { FailedSignIn } from '../../contract/people/sign_in.ts'
import { clockTolerance_s, type Provider } from './provider.ts'
import type { Transaction } from './transactions.ts'

export type Claims = Readonly<Record<string, unknown>>

export type Proven = {
  readonly issuer: string
  readonly subject: string
  readonly claims: Claims
  /** What ends the session there too: its name for it, and the proof. */
  readonly provider_session: string | null
  readonly id_token: string | null
}

export type NotProven = {
  readonly failed: FailedSignIn
  /** For the log: a code, nothing that the provider or the caller wrote. */
  readonly reason: string
}

/** `query` is the callback's, as it came; the address in front is our own. */
export async function provenPerson(
  provider: Provider,
  query: string,
  begun: Transaction,
): Promise<Proven | NotProven> {
  try {
    return await prove(provider, query, begun)
  } catch (error) {
    return { failed: isRefusal(error) ? 'refused' : 'provider', reason: codeOf(error) }
  }
}

async function prove(provider: Provider, query: string, begun: Transaction): Promise<Proven | NotProven> {
  const { configuration, issuer } = await provider.discovered()
  const tokens = await authorizationCodeGrant(configuration, new URL(`${provider.redirect_uri}${query}`), {
    expectedState: begun.state,
    expectedNonce: begun.nonce,
    pkceCodeVerifier: begun.verifier,
    idTokenExpected: true,
  })
  const proof = tokens.claims()
  if (!proof) return { failed: 'provider', reason: 'no_id_token' }
  if (proof.iat > Date.now() / 1000 + clockTolerance_s)
    return { failed: 'provider', reason: 'issued_in_future' }
  const { ACR_VALUES } = provider.settings
  if (ACR_VALUES && !ACR_VALUES.includes(String(proof.acr))) return { failed: 'refused', reason: 'acr' }
  const { userinfo_endpoint, end_session_endpoint } = configuration.serverMetadata()
  const told = userinfo_endpoint ? await fetchUserInfo(configuration, tokens.access_token, proof.sub) : {}
  return {
    issuer,
    subject: proof.sub,
    claims: { ...told, ...proof },
    provider_session: sessionIn(proof),
    id_token: end_session_endpoint ? (tokens.id_token ?? null) : null,
  }
}

function sessionIn({ sid }: IDToken): string | null {
  return typeof sid === 'string' && sid.length > 0 ? sid : null
}

/** The person said no, or the provider did. */
function isRefusal(error: unknown): boolean {
  return hasText(error, 'error') && error.error === 'access_denied'
}

function codeOf(error: unknown): string {
  const code = hasText(error, 'code') ? error.code : error instanceof Error ? error.name : ''
  return /^\w{1,60}$/.test(code) ? code : 'unknown'
}

function hasText<Key extends string>(value: unknown, key: Key): value is Record<Key, string> {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, key) === 'string'
}
