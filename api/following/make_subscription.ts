import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import {
  makeSubscription as keepSubscription,
  subscriptions as keptSubscriptions,
  subscription,
} from '../../data/following/subscription/subscription.ts'
import { judgedWebhook } from '../../data/following/webhook/webhook_address.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { madeSubscription, newSubscription } from '../contract/following/following.ts'
import { subscriptionsAtMost } from '../contract/following/following_codes.ts'
import { AppError } from '../contract/problem.ts'
import type { AppEnv } from '../endpoint.ts'
import type { Product } from '../product.ts'
import { demandObject } from './followed_object.ts'
import { ownFollower } from './own_follower.ts'
import { seenSubscription } from './seen_subscription.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/subscriptions',
  operationId: 'makeSubscription',
  tags: ['Following'],
  summary: 'Follows an area, an application, a layer, a municipality or the county',
  description:
    'By e-mail to the address of the account, or by a webhook signed as Standard Webhooks says (headers `webhook-id`, `webhook-timestamp`, ' +
    '`webhook-signature`); the answer holds its secret, this once. `object_id` is left out for the county. `pace` gathers news in one message a day or a week. ' +
    'What happens in a case (supplements, messages, end dates) is told only to those who may see the case. ' +
    `At most ${subscriptionsAtMost} an account.`,
  ...permissionToChange('follow'),
  request: { query: noParameters, body: jsonBody(newSubscription.openapi('NewSubscription')) },
  responses: changeAnswers({
    201: answered(
      'It is followed; keep the secret of a webhook',
      madeSubscription.openapi('MadeSubscription'),
    ),
  }),
})

export const makeSubscription = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { webhook_url, ...wanted } = context.req.valid('json')
    const product = context.get('product')
    const follower = await ownFollower(product.database, context.get('actor'))
    await demandObject(product, wanted)
    const url =
      wanted.way === 'webhook'
        ? await webhookAddress(product, webhook_url)
        : demandEmail(product, follower.email, webhook_url)
    const made = await recordingAs(context, async (recording) => {
      const own = await keptSubscriptions(recording.connection, { account_id: follower.id })
      if (own.length >= subscriptionsAtMost)
        throw new AppError(
          'conflict',
          `You follow ${subscriptionsAtMost} things already, which is as many as an account can. Stop following one first.`,
        )
      const is_followed = own.some(
        (one) =>
          one.object_kind === wanted.object_kind &&
          one.object_id === wanted.object_id &&
          one.way === wanted.way &&
          one.webhook_url === url,
      )
      if (is_followed)
        throw new AppError('conflict', 'You follow this already in the same way. Change its pace instead.')
      return keepSubscription(recording, { ...wanted, account_id: follower.id, webhook_url: url })
    })
    const kept = await subscription(product.database, { id: made.id })
    if (!kept) throw new Error('A subscription is not there that was just made.')
    return context.json(
      {
        subscription: await seenSubscription(product, context.get('actor'), kept),
        webhook_secret: made.webhook_secret,
      },
      201,
    )
  },
})

async function webhookAddress({ sources }: Product, given: string | undefined): Promise<string> {
  if (given === undefined) throw wrong('webhook_url', 'must be given: where the messages are to be sent')
  const { url } = await judgedWebhook(given, sources.network)
  return url.href
}

function demandEmail(product: Product, email: string | null, webhook_url: string | undefined): null {
  if (webhook_url !== undefined)
    throw wrong('webhook_url', 'must be left out: e-mail goes to the account’s address')
  if (product.mail === null)
    throw new AppError(
      'conflict',
      'This installation sends no e-mail: it has no mail server. Follow by the feed (Atom) or a webhook instead.',
    )
  if (email === null)
    throw new AppError(
      'conflict',
      'Your account has no e-mail address: the way in which you signed in does not tell one. Follow by the feed (Atom) or a webhook instead.',
    )
  return null
}

function wrong(parameter: string, detail: string): AppError {
  return new AppError('bad_input', `${parameter} ${detail}`, [{ parameter, detail }])
}
