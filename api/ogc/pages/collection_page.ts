import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../endpoint.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'
import type { Representation } from '../asked/representation.ts'
import type { Collection } from '../collections/collection.ts'
import { type Markup, ogcPage, type Writing, writingOf } from './ogc_page.ts'
import { factList } from './parts/facts.ts'
import { contentWords, licenceWords } from './parts/layer_words.ts'
import { mapPart } from './parts/map_part.ts'
import { openElsewhere } from './parts/open_elsewhere.ts'
import { shownDate, shownNumber } from './words/page_words.ts'

type Given = {
  readonly offered: readonly Representation[]
  readonly seen: SeenLayer
  readonly collection: Collection
}

export function collectionPage(
  context: Context<AppEnv>,
  asking: Asking,
  { offered, seen, collection }: Given,
): Promise<string> {
  const writing = writingOf(context, asking)
  const { words, to } = writing
  const { addresses } = asking
  const hasItems = seen.kind !== 'raster'
  return ogcPage(context, asking, {
    title: collection.title,
    trail: [
      { title: words.landing.short, href: addresses.landing },
      { title: words.collections.title, href: addresses.collections },
    ],
    offered,
    body: html`<p class="lead">${collection.description}</p>
      ${
        hasItems
          ? html`<p class="ways"><a class="button is-primary" href="${to(addresses.items(seen.id))}">${words.collection.items}</a></p>`
          : ''
      }
      ${seen.kind === 'table' ? '' : mapOf(context, asking, { seen, collection, writing })}
      <section aria-labelledby="facts-title">
        <h2 id="facts-title">${words.collection.facts}</h2>
        ${facts(seen, collection, writing)}
      </section>
      ${moreLinks(collection, writing)}
      ${openElsewhere(words, {
        addresses,
        title: words.collection.openTitle,
        ...(hasItems ? { id: seen.id } : {}),
      })}`,
  })
}

type Mapped = { readonly seen: SeenLayer; readonly collection: Collection; readonly writing: Writing }

/** A sample of its items: as many as a small map can show. */
const itemsOnMap = 500

function mapOf(
  context: Context<AppEnv>,
  { addresses }: Asking,
  { seen, collection, writing }: Mapped,
): Markup {
  const { words, to } = writing
  const as = new URL(context.req.url).searchParams.has('as') ? '&as=public' : ''
  return mapPart(words, {
    title: `${words.map.title}: ${collection.title}`,
    bounds: seen.bounds,
    attribution: collection.attribution ?? '',
    ...(seen.kind === 'raster'
      ? { pictures: `/tiles/${encodeURIComponent(seen.id)}/{z}/{x}/{y}.png` }
      : { items: `${to(addresses.items(seen.id))}?f=geojson&limit=${itemsOnMap}${as}` }),
  })
}

function facts(seen: SeenLayer, collection: Collection, { words, language }: Writing): Markup {
  const said = words.collection
  return factList([
    [said.geometry, contentWords(seen, words)],
    [said.rows, seen.kind === 'raster' ? undefined : shownNumber(language, seen.rows)],
    [said.publisher, seen.publisher.name],
    [said.attribution, collection.attribution],
    [said.licence, licenceWords(seen.description.licence, language, words)],
    [said.asOf, seen.data_as_of && shownDate(language, seen.data_as_of)],
    [said.modified, seen.modified_at && shownDate(language, seen.modified_at)],
    [said.keywords, collection.keywords?.join(', ')],
    [said.extent, seen.bounds?.map((one) => one.toFixed(4)).join(', ')],
    [said.crs, collection.crs && crsOf(collection.crs, said.crsLead)],
  ])
}

function crsOf(uris: readonly string[], lead: string): Markup {
  return html`<details>
    <summary>${uris.length}</summary>
    <p class="hint">${lead}</p>
    <ul class="uris">${uris.map((uri) => html`<li><code>${uri}</code></li>`)}</ul>
  </details>`
}

/** What the links of the collection lead to besides its items. */
function moreLinks({ links }: Collection, { words, to }: Writing): Markup {
  const shown = links.filter(({ rel, title }) => title !== undefined && rel !== 'items' && rel !== 'license')
  return html`<section aria-labelledby="more-title">
    <h2 id="more-title">${words.collection.more}</h2>
    <ul class="links">${shown.map(({ href, title, type }) => html`<li><a href="${to(href)}" type="${type ?? ''}">${title}</a></li>`)}</ul>
  </section>`
}
