import { changeSubscription } from './change_subscription.ts'
import { askBeforeEnding, endSubscriptionByKey } from './end_by_key.ts'
import { endSubscription } from './end_subscription.ts'
import {
  getApplicationFeed,
  getCountyFeed,
  getLayerFeed,
  getMunicipalityFeed,
  getShortageAreaFeed,
} from './feeds/feeds.ts'
import { getOutgoingMessages } from './get_outgoing.ts'
import { listSubscriptions } from './list_subscriptions.ts'
import { makeSubscription } from './make_subscription.ts'

export const followingEndpoints = [
  listSubscriptions,
  makeSubscription,
  changeSubscription,
  endSubscription,
  askBeforeEnding,
  endSubscriptionByKey,
  getOutgoingMessages,
  getCountyFeed,
  getMunicipalityFeed,
  getShortageAreaFeed,
  getApplicationFeed,
  getLayerFeed,
] as const
