// A message of the outbox on its way out: what its follower may still hear, in their words, by e-mail or webhook.
import { z } from 'zod'
import { account } from '../../data/accounts/account/account.ts'
import type { News } from '../../data/following/news/news.ts'
import type { Message, Outcome } from '../../data/following/sending/outbox.ts'
import { postWebhook } from '../../data/following/webhook/post_webhook.ts'
import { publicLayers } from '../catalogue/public_layers.ts'
import { sentByMail } from '../mail/sent_by_mail.ts'
import type { Product } from '../product.ts'
import { objectName } from './followed_object.ts'
import { mayHear } from './may_hear.ts'
import { followingMail } from './words/following_mail.ts'
import { webhookBody } from './words/webhook_body.ts'

export async function carryMessage(product: Product, message: Message): Promise<Outcome> {
  const { account_id, way } = message.subscription
  const follower = await account(product.database, account_id)
  if (!follower || follower.is_blocked) return { state: 'not_wanted' }
  const news = await audible(product, message)
  if (news.length === 0) return { state: 'not_wanted' }
  const told = { ...message, news, news_count: message.news_count - (message.news.length - news.length) }
  return way === 'email' ? mailed(product, told, follower.email) : posted(product, told)
}

/** Without what the follower may not hear any more, and what is said of layers that everybody cannot see any more. */
async function audible(product: Product, { subscription, news }: Message): Promise<News[]> {
  const may = mayHear(product.database, product.now())
  const layers = new Set((await publicLayers(product)).map(({ id }) => id))
  const heard: News[] = []
  for (const one of news) {
    if (!one.is_public && !(await may(subscription.account_id, one))) continue
    const layer = layerOf(one)
    if (layer !== undefined && one.kind !== 'layer_withdrawn' && !layers.has(layer)) continue
    heard.push(one)
  }
  return heard
}

const reportedLayer = z.object({ about: z.templateLiteral(['layer:', z.string()]) })

/** The layer that it tells of; a report's outcome says it among its facts. */
function layerOf({ object_kind, object_id, facts }: News): string | undefined {
  if (object_kind === 'layer') return object_id
  return reportedLayer.safeParse(JSON.parse(facts)).data?.about.slice('layer:'.length)
}

async function mailed(product: Product, message: Message, address: string | null): Promise<Outcome> {
  if (address === null) return { state: 'refused', problem: 'no_address', because: 'address_refused' }
  const { object_id } = message.subscription
  const name = (await objectName(product, message.subscription)) ?? { sv: object_id, en: object_id }
  return sentByMail(product.mail, { to: address, ...followingMail({ message, name, url: product.url }) })
}

async function posted(product: Product, message: Message): Promise<Outcome> {
  const { webhook_url: url, webhook_secret: secret } = message.subscription
  if (url === null || secret === null) return { state: 'not_wanted' }
  const body = webhookBody(message, product.url)
  const { network } = product.sources
  return postWebhook({ key: message.key, url, secret, body, network, now: product.now() })
}
