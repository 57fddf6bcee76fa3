// Ending without signing in, by the key that stands in each message. Mail programs press it for their readers (RFC 8058): they send a form to the
// address of the header, where the key is. Asking changes nothing, since scanners of mail open every link.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { endSubscription, subscription } from '../../data/following/subscription/subscription.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, permissionAtDoor, tooManyTries } from '../change.ts'
import { endedSubscription, endKey, endKeyQuery } from '../contract/following/following.ts'
import { pagePaths } from '../contract/page_paths.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, permission, problemContent, protocol, volatile } from '../endpoint.ts'

const postRoute = createRoute({
  method: 'post',
  path: '/api/v1/subscriptions/end',
  operationId: 'endSubscriptionByKey',
  tags: ['Following'],
  summary: 'Ends what a message was sent for, by the key in it, without signing in',
  description:
    'The key is sent in the address, as mail programs do (`List-Unsubscribe-Post`), or in a body of JSON. Ending what has ended changes nothing.',
  ...permissionAtDoor('speak_up', 'invitation'),
  request: {
    query: endKeyQuery,
    body: {
      required: false,
      content: {
        'application/json': { schema: endKey.openapi('EndKey') },
        'application/x-www-form-urlencoded': { schema: z.looseObject({}) },
      },
    },
  },
  responses: {
    ...changeAnswers({
      200: answered('It has ended', endedSubscription.openapi('EndedSubscription')),
    }),
    ...tooManyTries,
  },
})

export const endSubscriptionByKey = defineOpenAPIRoute<typeof postRoute, AppEnv, boolean>({
  route: postRoute,
  handler: async (context) => {
    const body = endKey.safeParse(context.req.valid('json'))
    const end_key = context.req.valid('query').key ?? body.data?.key
    if (end_key === undefined) {
      const detail = 'must be given, in the address or in a body of JSON'
      throw new AppError('bad_input', `key ${detail}`, [{ parameter: 'key', detail }])
    }
    const was_following = await recordingAs(context, async (recording) => {
      const kept = await subscription(recording.connection, { end_key })
      if (kept) await endSubscription(recording, kept)
      return kept !== undefined
    })
    return context.json({ was_following }, 200)
  },
})

const getRoute = createRoute({
  method: 'get',
  path: '/api/v1/subscriptions/end',
  operationId: 'askBeforeEnding',
  tags: ['Following'],
  summary: 'Leads to the page that asks whether to end it; nothing changes by it',
  description:
    'Programs that look at links in mails before people do end nothing by it: the page sends the POST.',
  ...permission('read_public_answers'),
  ...volatile,
  // How it is asked is for the makers of mail programs to say, and it leads on.
  ...protocol,
  request: { query: endKeyQuery.extend({ as: z.literal('public').optional() }) },
  responses: {
    303: { description: 'To the page, with the key behind the #' },
    400: { description: 'A parameter is wrong: the problem says what is allowed', content: problemContent },
    503: { description: 'The server is starting or has too much to do', content: problemContent },
  },
})

export const askBeforeEnding = defineOpenAPIRoute<typeof getRoute, AppEnv, boolean>({
  route: getRoute,
  handler: async (context) => {
    const { key = '' } = context.req.valid('query')
    return context.redirect(`${pagePaths.end_following}#${encodeURIComponent(key)}`, 303)
  },
})
