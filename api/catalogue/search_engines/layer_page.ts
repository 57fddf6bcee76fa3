// The page of a layer as it is sent: with the data set in its head, for search engines that run no scripts. Of a layer that is not public, and while the
// server starts, the page is sent as every other.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../../endpoint.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Product, Stage } from '../../product.ts'
import { type Addresses, addressesOf } from '../addresses.ts'
import { publicLayers } from '../public_layers.ts'
import { escaped } from '../xml/markup.ts'
import { schemaOrgOf } from './schema_org.ts'

export function layerPage(folder: string, stage: () => Stage): MiddlewareHandler<AppEnv> {
  const index = join(folder, 'index.html')
  return async (context, next) => {
    const now = stage()
    const head = now.ready && (await headOf(now.product, context.req.param('id') ?? ''))
    if (!head || !existsSync(index)) return next()
    context.header('Cache-Control', 'no-cache')
    context.header('Vary', 'Accept-Encoding')
    return context.html(readFileSync(index, 'utf8').replace('</head>', () => `${head}</head>`))
  }
}

async function headOf(product: Product, id: string): Promise<string | undefined> {
  const layer = (await publicLayers(product)).find((one) => one.id === id)
  return layer && headOfLayer(layer, addressesOf(product.url))
}

export function headOfLayer(layer: SeenLayer, at: Addresses): string {
  return [
    `<meta name="description" content="${escaped(layer.description.abstract.sv)}">`,
    `<link rel="canonical" href="${escaped(at.page(layer.id))}">`,
    `<link rel="alternate" type="application/ld+json" href="${escaped(at.json_ld(layer.id))}">`,
    `<script type="application/ld+json">${withoutTags(schemaOrgOf(layer, at))}</script>`,
  ].join('\n')
}

/** As JSON in which no element can begin or end. */
function withoutTags(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
