import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { ownQuery } from '../contract/people/account.ts'
import { signInWays } from '../contract/people/sign_in.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'
import { opensDemo } from './demo/demo_conditions.ts'
import { demoPeople } from './demo/demo_people.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/sign-in-ways',
  operationId: 'listSignInWays',
  tags: ['Sign-in'],
  summary: 'How one can sign in here',
  description:
    'By the providers (OpenID Connect) that the installation has set up: a link to `path`, with `return_to` and a path of this server, leads there and back. ' +
    '`demo_people` are invented; they are null unless the server has demo data and is asked from the machine on which it runs.',
  ...permission('sign_in'),
  ...volatile,
  request: { query: ownQuery },
  responses: answers(signInWays.openapi('SignInWays')),
})

export const listSignInWays = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const providers = [...context.get('product').sign_in.providers.values()].map(({ settings }) => ({
      id: settings.id,
      title: settings.TITLE,
      path: `/sign-in/${settings.id}`,
    }))
    const demo_people = opensDemo(context)
      ? demoPeople.map(({ id, name, what }) => ({ id, name, what }))
      : null
    return context.json({ providers, demo_people }, 200)
  },
})
