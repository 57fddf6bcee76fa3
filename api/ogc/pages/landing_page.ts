import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../endpoint.ts'
import type { Asking } from '../asked/asking.ts'
import type { Representation } from '../asked/representation.ts'
import { catalogueId } from '../links/addresses.ts'
import { ogcPage, writingOf } from './ogc_page.ts'
import { openElsewhere } from './parts/open_elsewhere.ts'
import { waysOn } from './parts/ways_on.ts'

export function landingPage(
  context: Context<AppEnv>,
  asking: Asking,
  offered: readonly Representation[],
): Promise<string> {
  const { words, to } = writingOf(context, asking)
  const { landing } = words
  const { addresses } = asking
  const ways = [
    { href: addresses.collections, title: landing.collections, said: landing.collectionsSaid },
    { href: addresses.collection(catalogueId), title: landing.records, said: landing.recordsSaid },
    { href: addresses.styles(), title: landing.styles, said: landing.stylesSaid },
    { href: addresses.tilesets('vector'), title: landing.tilesets, said: landing.tilesetsSaid },
    { href: addresses.tileMatrixSets, title: landing.tiles, said: landing.tilesSaid },
    { href: `${addresses.api}?f=html`, title: landing.api, said: landing.apiSaid },
    { href: addresses.conformance, title: landing.conformance, said: landing.conformanceSaid },
  ]
  return ogcPage(context, asking, {
    title: landing.title,
    trail: [],
    offered,
    body: html`<p class="lead">${landing.lead}</p>
      <section aria-labelledby="what-title">
        <h2 id="what-title">${landing.what}</h2>
        ${waysOn(ways, to)}
      </section>
      ${openElsewhere(words, { addresses, title: landing.openTitle })}`,
  })
}
