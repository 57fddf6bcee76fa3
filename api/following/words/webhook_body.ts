// What a webhook is sent: the same facts as everybody reads, and the words of them.
import type { Message } from '../../../data/following/sending/outbox.ts'
import { newsLink } from './news_link.ts'
import { newsWords } from './news_words.ts'

export function webhookBody({ subscription, news, news_count, is_digest }: Message, url: string): string {
  const { id, object_kind, object_id, language } = subscription
  return JSON.stringify({
    type: is_digest ? 'news.digest' : 'news',
    data: {
      subscription_id: id,
      object_kind,
      object_id,
      /** More than there are items where some were left out. */
      total: news_count,
      items: news.map((one) => ({
        id: one.key,
        kind: one.kind,
        object_kind: one.object_kind,
        object_id: one.object_id,
        happened_at: one.happened_at,
        facts: JSON.parse(one.facts),
        title: newsWords(one, language).title,
        link: newsLink(one, url),
      })),
    },
  })
}
