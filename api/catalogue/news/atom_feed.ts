// News of the layers as a feed.
import type { Addresses } from '../addresses.ts'
import { atomDocument, type FeedEntry } from '../xml/atom.ts'
import type { News } from './news_of.ts'

export function atomFeed(news: readonly News[], { region, at }: { region: string; at: Addresses }): string {
  const title = `Nytt i lagerkatalogen, ${region}`
  return atomDocument(
    { id: at.news, title, language: 'sv', self: at.news, page: at.catalogue_page },
    news.map((one) => layerEntry(one, at)),
  )
}

export function layerEntry(
  { id, layer_id, title, summary, publisher, happened_at, has_page }: News,
  at: Addresses,
): FeedEntry {
  return {
    id: at.thing('news', ...id),
    title,
    summary,
    author: publisher,
    page: has_page ? at.page(layer_id) : at.catalogue_page,
    updated: happened_at,
  }
}
