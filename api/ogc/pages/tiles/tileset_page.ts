// Tiles: the list of tilesets, and one of them with the layers that stand in it.
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../../endpoint.ts'
import type { Asking } from '../../asked/asking.ts'
import type { Representation } from '../../asked/representation.ts'
import type { Tileset } from '../../tiles/tileset.ts'
import { tileMatrixSetId } from '../../tiles/web_mercator_quad.ts'
import { type Markup, ogcPage, type Step, type Writing, writingOf } from '../ogc_page.ts'
import { dataTable } from '../parts/data_table.ts'
import { factList } from '../parts/facts.ts'
import { licenceWords } from '../parts/layer_words.ts'
import { waysOn } from '../parts/ways_on.ts'

type Given = {
  readonly offered: readonly Representation[]
  readonly trail: readonly Step[]
  readonly tileset: Omit<Tileset, 'layers'> & Pick<Tileset, 'layers'>
}

export function tilesetsPage(
  context: Context<AppEnv>,
  asking: Asking,
  { offered, trail, tileset, href }: Given & { readonly href: string },
): Promise<string> {
  const { words, to } = writingOf(context, asking)
  const { tiles } = words
  return ogcPage(context, asking, {
    title: `${tileset.title}: ${tiles.many}`,
    trail,
    offered,
    body: html`<p class="lead">${tiles.lead}</p>
      ${waysOn([{ href, title: tileMatrixSetId, said: tiles.kinds[tileset.dataType] }], to)}`,
  })
}

export function tilesetPage(
  context: Context<AppEnv>,
  asking: Asking,
  { offered, trail, tileset }: Given,
): Promise<string> {
  const writing = writingOf(context, asking)
  const { tiles } = writing.words
  return ogcPage(context, asking, {
    title: `${tileset.title}: ${tiles.one}`,
    trail,
    offered,
    body: html`<section aria-labelledby="facts-title">
        <h2 id="facts-title">${tiles.facts}</h2>
        ${facts(asking, tileset, writing)}
      </section>
      ${layers(tileset, writing)}`,
  })
}

function facts({ addresses }: Asking, tileset: Given['tileset'], { words, language, to }: Writing): Markup {
  const { tiles, collection } = words
  const { boundingBox, license } = tileset
  const address = tileset.links.find(({ rel }) => rel === 'item')?.href
  return factList([
    [tiles.kind, tiles.kinds[tileset.dataType]],
    [tiles.address, address && html`<code>${address}</code>`],
    [tiles.scheme, html`<a href="${to(addresses.tileMatrixSet)}">${tileset.tileMatrixSetId}</a>`],
    [tiles.form, html`<code>${tileset.mediaTypes.join(', ')}</code>`],
    [collection.attribution, tileset.attribution],
    [collection.licence, license && licenceWords(license, language, words)],
    [
      collection.extent,
      boundingBox &&
        [...boundingBox.lowerLeft, ...boundingBox.upperRight].map((one) => one.toFixed(4)).join(', '),
    ],
  ])
}

function layers({ layers = [] }: Given['tileset'], { words, to }: Writing): Markup {
  const { tiles } = words
  if (layers.length === 0) return html`<p>${tiles.none}</p>`
  return dataTable({
    caption: tiles.layers,
    columns: [tiles.id, tiles.layer, tiles.from, tiles.to],
    numbers: [2, 3],
    rows: layers.map(({ id, title, links, minTileMatrix, maxTileMatrix }) => [
      html`<code>${id}</code>`,
      html`<a href="${to(links[0]?.href ?? '')}">${title}</a>`,
      minTileMatrix,
      maxTileMatrix,
    ]),
  })
}
