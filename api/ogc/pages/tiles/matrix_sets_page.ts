// How tiles divide the map: the tile matrix sets, and one of them scale by scale.
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../../endpoint.ts'
import type { Asking } from '../../asked/asking.ts'
import type { Representation } from '../../asked/representation.ts'
import { webMercatorQuad } from '../../tiles/web_mercator_quad.ts'
import { ogcPage, writingOf } from '../ogc_page.ts'
import { dataTable } from '../parts/data_table.ts'
import { factList } from '../parts/facts.ts'
import { trailIn } from '../parts/trail.ts'
import { waysOn } from '../parts/ways_on.ts'
import { shownNumber } from '../words/page_words.ts'

type Offered = readonly Representation[]

export function matrixSetsPage(context: Context<AppEnv>, asking: Asking, offered: Offered): Promise<string> {
  const { words, to } = writingOf(context, asking)
  const { schemes } = words
  const { id } = webMercatorQuad
  return ogcPage(context, asking, {
    title: schemes.title,
    trail: trailIn(asking),
    offered,
    body: html`<p class="lead">${schemes.lead}</p>
      ${waysOn([{ href: asking.addresses.tileMatrixSet, title: id, said: schemes.quadSaid }], to)}`,
  })
}

export function matrixSetPage(context: Context<AppEnv>, asking: Asking, offered: Offered): Promise<string> {
  const { words, language } = writingOf(context, asking)
  const { schemes } = words
  const { id, uri, crs, tileMatrices } = webMercatorQuad
  return ogcPage(context, asking, {
    title: id,
    trail: [...trailIn(asking), { title: schemes.title, href: asking.addresses.tileMatrixSets }],
    offered,
    body: html`<p class="lead">${schemes.quadSaid}</p>
      ${factList([
        [schemes.uri, html`<code>${uri}</code>`],
        [schemes.crs, html`<code>${crs}</code>`],
      ])}
      ${dataTable({
        caption: schemes.scales,
        columns: [schemes.id, schemes.scale, schemes.cell, schemes.tiles],
        numbers: [1, 2, 3],
        rows: tileMatrices.map((one) => [
          one.id,
          `1:${shownNumber(language, Math.round(one.scaleDenominator))}`,
          shownNumber(language, one.cellSize),
          shownNumber(language, one.matrixWidth),
        ]),
      })}`,
  })
}
