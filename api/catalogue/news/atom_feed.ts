// News as a feed in Atom (RFC 4287).
import type { Addresses } from '../addresses.ts'
import { element, type Markup, xmlDocument } from '../xml/markup.ts'
import type { News } from './news_of.ts'

/** A feed has to say when it was updated, also when nothing has happened yet. */
const never = '1970-01-01T00:00:00Z'

export function atomFeed(news: readonly News[], { region, at }: { region: string; at: Addresses }): string {
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'sv' },
      element('id', {}, at.news),
      element('title', {}, `Nytt i lagerkatalogen, ${region}`),
      element('updated', {}, news[0]?.happened_at ?? never),
      element('link', { rel: 'self', type: 'application/atom+xml', href: at.news }),
      element('link', { rel: 'alternate', type: 'text/html', href: at.catalogue_page }),
      ...news.map((one) => entry(one, at)),
    ),
  )
}

function entry(
  { id, layer_id, title, summary, publisher, happened_at, has_page }: News,
  at: Addresses,
): Markup {
  return element(
    'entry',
    {},
    element('id', {}, at.thing('news', ...id)),
    element('title', {}, title),
    element('updated', {}, happened_at),
    element('author', {}, element('name', {}, publisher)),
    element('link', { rel: 'alternate', href: has_page ? at.page(layer_id) : at.catalogue_page }),
    element('summary', {}, summary),
  )
}
