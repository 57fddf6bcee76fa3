import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { permissionAtDoor, tooManyTries } from '../../change.ts'
import { type AppEnv, problemContent, protocol } from '../../endpoint.ts'
import { failedSignIn } from '../failed_sign_in.ts'
import { returnPath } from '../return_path.ts'
import { providerNamed } from '../sign_in.ts'
import { providerParameters } from './provider_parameters.ts'
import { keepTransaction } from './transaction_cookie.ts'

const route = createRoute({
  method: 'get',
  path: '/sign-in/{provider}',
  operationId: 'beginSignIn',
  tags: ['Sign-in'],
  summary: 'Sends the browser to a provider of sign-in',
  description:
    'By the authorisation code flow of OpenID Connect with PKCE. A provider that does not answer leads to `/logga-in?failed=provider`.',
  ...permissionAtDoor('sign_in', 'sign_in'),
  ...protocol,
  request: { params: providerParameters, query: z.strictObject({ return_to: z.string().optional() }) },
  responses: {
    302: { description: 'On to the provider' },
    400: { description: 'A parameter is wrong', content: problemContent },
    404: { description: 'There is no such provider', content: problemContent },
    ...tooManyTries,
    503: { description: 'The provider, or the server, is not ready', content: problemContent },
  },
})

export const beginSignIn = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { provider: id } = context.req.valid('param')
    const { sign_in } = context.get('product')
    const provider = providerNamed(sign_in, id)
    const found = await provider.discovered().catch(() => undefined)
    if (!found) {
      sign_in.report('sign_in_failed', { provider: id, reason: 'no_answer' })
      return failedSignIn(context, 'provider')
    }
    const begun = {
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      return_to: returnPath(context.req.valid('query').return_to),
    }
    await keepTransaction(context, id, begun)
    const { SCOPE, ACR_VALUES } = provider.settings
    const onwards = buildAuthorizationUrl(found.configuration, {
      redirect_uri: provider.redirect_uri,
      scope: SCOPE,
      state: begun.state,
      nonce: begun.nonce,
      code_challenge: await calculatePKCECodeChallenge(begun.verifier),
      code_challenge_method: 'S256',
      ...(ACR_VALUES ? { acr_values: ACR_VALUES.join(' ') } : {}),
    })
    return context.redirect(onwards.href, 302)
  },
})
