import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { isSame } from '../../access/is_same.ts'
import { keepSession } from '../../access/session_in_cookie.ts'
import { permissionAtDoor, tooManyTries } from '../../change.ts'
import { type AppEnv, problemContent, protocol } from '../../endpoint.ts'
import { failedSignIn } from '../failed_sign_in.ts'
import { returnPath } from '../return_path.ts'
import { providerNamed } from '../sign_in.ts'
import { letIn } from './let_in.ts'
import { provenPerson } from './proven_person.ts'
import { providerParameters } from './provider_parameters.ts'
import { takeTransaction } from './transaction_cookie.ts'

const route = createRoute({
  method: 'get',
  path: '/sign-in/{provider}/callback',
  operationId: 'finishSignIn',
  tags: ['Sign-in'],
  summary: 'Where a provider of sign-in sends the browser back to',
  description:
    'The parameters are those of OpenID Connect. What fails leads to `/logga-in?failed=` with `refused`, `expired`, `provider` or `blocked`.',
  ...permissionAtDoor('sign_in', 'sign_in'),
  ...protocol,
  request: { params: providerParameters },
  responses: {
    302: { description: 'Back to the page from which the sign-in was begun, or to that of sign-in' },
    400: { description: 'A parameter is wrong, or the sign-in too old', content: problemContent },
    403: { description: 'The provider or the installation refuses the person', content: problemContent },
    404: { description: 'There is no such provider', content: problemContent },
    ...tooManyTries,
    503: { description: 'The provider, or the server, is not ready', content: problemContent },
  },
})

export const finishSignIn = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { provider: id } = context.req.valid('param')
    const { sign_in } = context.get('product')
    const provider = providerNamed(sign_in, id)
    const begun = await takeTransaction(context, id)
    if (!begun || !isSame(context.req.query('state') ?? '', begun.state))
      return failedSignIn(context, 'expired')
    const proven = await provenPerson(provider, new URL(context.req.url).search, begun)
    if ('failed' in proven) {
      sign_in.report('sign_in_failed', { provider: id, reason: proven.reason })
      return failedSignIn(context, proven.failed)
    }
    const secret = await letIn(context, provider, proven)
    if (secret === undefined) return failedSignIn(context, 'blocked')
    keepSession(context, secret)
    // Read anew, although it was sealed here: a redirect is never further away than the rule.
    return context.redirect(returnPath(begun.return_to), 302)
  },
})
