// The catalogue: what it is, its records with search, and one record.
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../../endpoint.ts'
import type { SeenLayer } from '../../../layers/seen_layer.ts'
import type { Asking } from '../../asked/asking.ts'
import { wordsIn } from '../../asked/language.ts'
import type { Representation } from '../../asked/representation.ts'
import type { Collection } from '../../collections/collection.ts'
import { catalogueId } from '../../links/addresses.ts'
import { askedAddress } from '../../links/link.ts'
import type { RecordsPage } from '../../records/page_of_records.ts'
import { type Markup, ogcPage, type Writing, writingOf } from '../ogc_page.ts'
import { contentWords, licenceWords } from '../parts/layer_words.ts'
import { searchForm } from '../parts/search_form.ts'
import { titleOf, trailIn, trailInCatalogue } from '../parts/trail.ts'
import { linkList } from '../parts/ways_on.ts'
import { shownNumber } from '../words/page_words.ts'

type Offered = { readonly offered: readonly Representation[] }

export function cataloguePage(
  context: Context<AppEnv>,
  asking: Asking,
  { offered, collection }: Offered & { readonly collection: Collection },
): Promise<string> {
  const writing = writingOf(context, asking)
  const { words, to } = writing
  const { records } = words
  const { addresses } = asking
  return ogcPage(context, asking, {
    title: collection.title,
    trail: [...trailIn(asking), { title: words.collections.title, href: addresses.collections }],
    offered,
    body: html`<p class="lead">${collection.description}</p>
      <p class="ways"><a class="button is-primary" href="${to(addresses.items(catalogueId))}">${records.all}</a></p>
      ${searchForm(context, writing, to(addresses.items(catalogueId)))}
      <section aria-labelledby="more-title">
        <h2 id="more-title">${records.more}</h2>
        ${linkList(
          [
            { href: `${addresses.url}/lager`, title: records.layersPage },
            { href: addresses.sortables(catalogueId), title: words.fields.sortables },
            { href: `${addresses.url}/datasets/dcat`, title: 'DCAT-AP-SE', type: 'application/rdf+xml' },
          ],
          to,
        )}
      </section>`,
  })
}

export function recordsPage(
  context: Context<AppEnv>,
  asking: Asking,
  { offered, page }: Offered & { readonly page: RecordsPage },
): Promise<string> {
  const writing = writingOf(context, asking)
  const { words, language, to } = writing
  const { records, items } = words
  const { layers, matched, next } = page
  const all = to(asking.addresses.items(catalogueId))
  return ogcPage(context, asking, {
    title: records.title,
    trail: trailInCatalogue(asking),
    offered,
    body: html`<p class="lead" role="status">${
      matched === 0
        ? records.none
        : records.shown(shownNumber(language, layers.length), shownNumber(language, matched))
    }</p>
      ${searchForm(context, writing, all)}
      <ul class="layers">${layers.map((one) => line(one, asking, writing))}</ul>
      <nav class="ways" aria-label="${items.pages}">
        ${context.req.query('cursor') ? html`<a class="button" href="${to(askedAddress(context, { cursor: undefined }))}">${items.first}</a>` : ''}
        ${next === undefined ? '' : html`<a class="button is-primary" rel="next" href="${to(askedAddress(context, { cursor: next }))}">${items.next}</a>`}
      </nav>`,
  })
}

function line(seen: SeenLayer, asking: Asking, { words, language, to }: Writing): Markup {
  const { addresses } = asking
  const { records } = words
  const { abstract, licence } = seen.description
  return html`<li>
    <h2><a href="${to(addresses.item(catalogueId, seen.id))}">${titleOf(asking, seen)}</a></h2>
    <p>${wordsIn(language, abstract)}</p>
    <p class="hint">${contentWords(seen, words)} · ${words.collections.published} ${seen.publisher.name} · ${licenceWords(licence, language, words)}</p>
    ${linkList(
      [
        { href: addresses.collection(seen.id), title: records.inApi },
        { href: `${addresses.url}/lager/${encodeURIComponent(seen.id)}`, title: words.collection.about },
      ],
      to,
    )}
  </li>`
}
