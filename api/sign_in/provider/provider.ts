// One provider of sign-in. What it says of itself is asked when somebody first wants to sign in, so that the server starts whether it answers or not.
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose'
import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client'
import type { ProviderSettings } from './provider_settings.ts'

export type Discovered = {
  readonly configuration: Configuration
  readonly issuer: string
  /** Its keys, fetched anew when one is named that is not known. */
  readonly keys: JWTVerifyGetKey
}

export type Provider = {
  readonly settings: ProviderSettings
  /** Where it sends people back to. */
  readonly redirect_uri: string
  /** Throws where it does not answer, and tries again the next time. */
  discovered(): Promise<Discovered>
}

export const clockTolerance_s = 30
const patience_s = 10
const lasts_ms = 24 * 3600 * 1000

export function createProvider(settings: ProviderSettings, url: string, now: () => Date): Provider {
  let known: { readonly found: Discovered; readonly at_ms: number } | undefined
  let asking: Promise<Discovered> | undefined

  async function ask(): Promise<Discovered> {
    try {
      const found = await discover(settings)
      known = { found, at_ms: now().getTime() }
      return found
    } catch (error) {
      // What it said of itself yesterday most likely holds.
      if (known) return known.found
      throw error
    } finally {
      asking = undefined
    }
  }

  return {
    settings,
    redirect_uri: `${url}/sign-in/${settings.id}/callback`,
    async discovered() {
      if (known && now().getTime() - known.at_ms < lasts_ms) return known.found
      asking ??= ask()
      return asking
    },
  }
}

async function discover({ ISSUER, CLIENT_ID, CLIENT_SECRET }: ProviderSettings): Promise<Discovered> {
  const address = new URL(ISSUER)
  const isForTrials = address.protocol === 'http:'
  const configuration = await discovery(
    address,
    CLIENT_ID,
    { [clockTolerance]: clockTolerance_s },
    authentication(CLIENT_SECRET),
    {
      // The signature of an id token is checked although it came straight from the provider.
      execute: isForTrials
        ? [enableNonRepudiationChecks, allowInsecureRequests]
        : [enableNonRepudiationChecks],
      timeout: patience_s,
    },
  )
  const { issuer, jwks_uri } = configuration.serverMetadata()
  const keysAt = new URL(jwks_uri ?? '')
  if (keysAt.protocol !== 'https:' && !isForTrials)
    throw new Error('The provider’s keys have no https address.')
  return {
    configuration,
    issuer,
    keys: createRemoteJWKSet(keysAt, { timeoutDuration: patience_s * 1000 }),
  }
}

/** By the header, which the standard takes for granted, unless the provider says that it takes only the body. */
function authentication(secret: string | undefined): ClientAuth {
  if (secret === undefined) return None()
  return (server, client, body, headers) => {
    const takes = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    const way = takes.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost
    return way(secret)(server, client, body, headers)
  }
}
