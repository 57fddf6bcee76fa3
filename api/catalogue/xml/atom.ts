// A feed in Atom (RFC 4287), the latest entry first.
import { element, type Markup, xmlDocument } from './markup.ts'

export type FeedHead = {
  readonly id: string
  readonly title: string
  readonly language: 'sv' | 'en'
  /** Its own address, and that of the page about the same. */
  readonly self: string
  readonly page: string
  /** Whose the entries are that name nobody. */
  readonly author?: string
}

export type FeedEntry = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly author?: string
  readonly page: string
  /** RFC 3339. */
  readonly updated: string
}

/** A feed has to say when it was updated, also when nothing has happened yet. */
const never = '1970-01-01T00:00:00Z'

export function atomDocument(head: FeedHead, entries: readonly FeedEntry[]): string {
  const { id, title, language, self, page, author } = head
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      element('id', {}, id),
      element('title', {}, title),
      element('updated', {}, entries[0]?.updated ?? never),
      ...authorOf(author),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: page }),
      ...entries.map(entryMarkup),
    ),
  )
}

function entryMarkup({ id, title, summary, author, page, updated }: FeedEntry): Markup {
  return element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('updated', {}, updated),
    ...authorOf(author),
    element('link', { rel: 'alternate', href: page }),
    element('summary', {}, summary),
  )
}

function authorOf(name: string | undefined): Markup[] {
  return name === undefined ? [] : [element('author', {}, element('name', {}, name))]
}
