import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../endpoint.ts'
import type { Asking } from '../asked/asking.ts'
import type { Representation } from '../asked/representation.ts'
import { catalogueId } from '../links/addresses.ts'
import { type Markup, ogcPage, writingOf } from './ogc_page.ts'
import { openElsewhere } from './parts/open_elsewhere.ts'

type Way = readonly [href: string, title: string, said: string]

export function landingPage(
  context: Context<AppEnv>,
  asking: Asking,
  offered: readonly Representation[],
): Promise<string> {
  const { words, to } = writingOf(context, asking)
  const { landing } = words
  const { addresses } = asking
  const ways: readonly Way[] = [
    [addresses.collections, landing.collections, landing.collectionsSaid],
    [addresses.collection(catalogueId), landing.records, landing.recordsSaid],
    [addresses.styles(), landing.styles, landing.stylesSaid],
    [addresses.tileMatrixSets, landing.tiles, landing.tilesSaid],
    [`${addresses.api}?f=html`, landing.api, landing.apiSaid],
    [addresses.conformance, landing.conformance, landing.conformanceSaid],
  ]
  return ogcPage(context, asking, {
    title: landing.title,
    trail: [],
    offered,
    body: html`<p class="lead">${landing.lead}</p>
      <section aria-labelledby="what-title">
        <h2 id="what-title">${landing.what}</h2>
        <ul class="ways-on">${ways.map(([href, title, said]) => way(to(href), title, said))}</ul>
      </section>
      ${openElsewhere(words, { addresses, title: landing.openTitle })}`,
  })
}

function way(href: string, title: string, said: string): Markup {
  return html`<li><a href="${href}">${title}</a><p>${said}</p></li>`
}
