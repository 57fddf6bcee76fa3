import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../endpoint.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import type { Representation } from '../asked/representation.ts'
import { catalogueId } from '../links/addresses.ts'
import { type Markup, ogcPage, type Writing, writingOf } from './ogc_page.ts'
import { contentWords } from './parts/layer_words.ts'
import { shownDate, shownNumber } from './words/page_words.ts'

type Given = { readonly offered: readonly Representation[]; readonly seen: readonly SeenLayer[] }

export function collectionsPage(
  context: Context<AppEnv>,
  asking: Asking,
  { offered, seen }: Given,
): Promise<string> {
  const writing = writingOf(context, asking)
  const { landing, collections } = writing.words
  return ogcPage(context, asking, {
    title: collections.title,
    trail: [{ title: landing.short, href: asking.addresses.landing }],
    offered,
    body:
      seen.length === 0
        ? html`<p class="lead">${collections.none}</p>`
        : html`<p class="lead">${collections.lead}</p>
            <p>${collections.count(seen.length)}</p>
            <ul class="layers">${seen.map((one) => line(one, asking, writing))}${catalogue(asking, writing)}</ul>`,
  })
}

function catalogue({ addresses }: Asking, { words, to }: Writing): Markup {
  return html`<li>
    <h2><a href="${to(addresses.collection(catalogueId))}">${words.records.catalogue}</a></h2>
    <p>${words.landing.recordsSaid}</p>
  </li>`
}

function line(seen: SeenLayer, { addresses }: Asking, { words, language, to }: Writing): Markup {
  const { collections } = words
  const { title, abstract } = seen.description
  const facts = [
    contentWords(seen, words),
    seen.kind === 'raster' ? undefined : collections.rows(shownNumber(language, seen.rows)),
    `${collections.published} ${seen.publisher.name}`,
    seen.data_as_of && `${collections.columns.updated} ${shownDate(language, seen.data_as_of)}`,
  ]
  return html`<li>
    <h2><a href="${to(addresses.collection(seen.id))}">${wordsIn(language, title)}</a></h2>
    <p>${wordsIn(language, abstract)}</p>
    <p class="hint">${facts.filter(Boolean).join(' · ')}</p>
  </li>`
}
