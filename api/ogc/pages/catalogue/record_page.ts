// A record of the catalogue: what is said of a layer, and where it is to be had.
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../../endpoint.ts'
import type { SeenLayer } from '../../../layers/seen_layer.ts'
import type { Asking } from '../../asked/asking.ts'
import type { Representation } from '../../asked/representation.ts'
import { catalogueId } from '../../links/addresses.ts'
import type { CatalogueRecord } from '../../records/record.ts'
import { type Markup, ogcPage, type Writing, writingOf } from '../ogc_page.ts'
import { factList } from '../parts/facts.ts'
import { contentWords, licenceWords } from '../parts/layer_words.ts'
import { trailInCatalogue } from '../parts/trail.ts'
import { linkList } from '../parts/ways_on.ts'
import { shownDate } from '../words/page_words.ts'
import type { PageWords } from '../words/sv.ts'

type Given = {
  readonly offered: readonly Representation[]
  readonly seen: SeenLayer
  readonly record: CatalogueRecord
}

export function recordPage(
  context: Context<AppEnv>,
  asking: Asking,
  { offered, seen, record }: Given,
): Promise<string> {
  const writing = writingOf(context, asking)
  const { words, to } = writing
  const { records, collection } = words
  const { addresses } = asking
  const { title, description } = record.properties
  return ogcPage(context, asking, {
    title,
    trail: [...trailInCatalogue(asking), { title: records.title, href: addresses.items(catalogueId) }],
    offered,
    body: html`<p class="lead">${description}</p>
      <section aria-labelledby="facts-title">
        <h2 id="facts-title">${collection.facts}</h2>
        ${facts({ seen, record }, writing)}
      </section>
      <section aria-labelledby="more-title">
        <h2 id="more-title">${collection.more}</h2>
        ${linkList(
          [
            { href: addresses.collection(seen.id), title: records.inApi },
            ...(seen.kind === 'raster' ? [] : [{ href: addresses.items(seen.id), title: collection.items }]),
            { href: `${addresses.url}/lager/${encodeURIComponent(seen.id)}`, title: collection.about },
          ],
          to,
        )}
      </section>
      ${links(record, 'enclosure', { title: collection.downloads, id: 'files-title', to })}
      ${links(record, 'describedby', { title: records.otherMetadata, id: 'metadata-title', to })}`,
  })
}

function facts({ seen, record }: Pick<Given, 'seen' | 'record'>, { words, language }: Writing): Markup {
  const { collection, records } = words
  const { contacts, keywords, themes, created, updated, rights, externalIds } = record.properties
  return factList([
    [collection.geometry, contentWords(seen, words)],
    [collection.publisher, seen.publisher.name],
    [records.contact, contactWords(contacts)],
    [collection.attribution, rights],
    [collection.licence, licenceWords(seen.description.licence, language, words)],
    [collection.keywords, keywords.join(', ')],
    [
      records.themes,
      themes?.flatMap(({ concepts }) => concepts.map(({ id, title }) => title ?? id)).join(', '),
    ],
    [records.time, timeWords(record.time, records)],
    [records.created, created && shownDate(language, created)],
    [collection.modified, updated && shownDate(language, updated)],
    [collection.extent, seen.bounds?.map((one) => one.toFixed(4)).join(', ')],
    [records.externalIds, externalIds?.map(({ value }) => value).join(', ')],
  ])
}

function timeWords(time: CatalogueRecord['time'], { since, until }: PageWords['records']): string {
  const [from = '..', to = '..'] = time?.interval ?? []
  return [from === '..' ? [] : since(from), to === '..' ? [] : until(to)].flat().join(' ')
}

function contactWords(contacts: CatalogueRecord['properties']['contacts']): string {
  return contacts
    .flatMap(({ name, emails = [] }) => [name ?? [], ...emails.map(({ value }) => value)].flat())
    .join(', ')
}

type Shown = { readonly title: string; readonly id: string; readonly to: Writing['to'] }

function links(record: CatalogueRecord, rel: string, { title, id, to }: Shown): Markup {
  const found = record.links.filter((one) => one.rel === rel)
  if (found.length === 0) return html``
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${linkList(
      found.map(({ href, title: name, type }) => ({ href, title: name ?? href, ...(type ? { type } : {}) })),
      to,
    )}
  </section>`
}
