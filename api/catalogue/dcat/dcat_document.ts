// The catalogue's document in each form: made once for each state of the database.
import type { DcatForm } from '../../contract/catalogue/catalogue_record.ts'
import type { Product } from '../../product.ts'
import { kept } from '../kept.ts'
import { harvestedLayers, publicLayers } from '../public_layers.ts'
import { catalogueGraph } from './catalogue_graph.ts'
import type { Graph } from './graph.ts'
import { jsonLdOf } from './write_json_ld.ts'
import { rdfXmlOf } from './write_rdf_xml.ts'
import { turtleOf } from './write_turtle.ts'

const graph = kept(async (product: Product): Promise<Graph> => {
  const { url, region } = product
  const municipalities = (await publicLayers(product)).find(({ id }) => id === 'municipalities')
  return catalogueGraph({
    url,
    region,
    layers: await harvestedLayers(product),
    reach: municipalities?.bounds ?? null,
  })
})

export const dcatDocuments: Readonly<Record<DcatForm, (product: Product) => Promise<string>>> = {
  rdf: kept(async (product) => rdfXmlOf(await graph(product))),
  ttl: kept(async (product) => turtleOf(await graph(product))),
  jsonld: kept(async (product) => jsonLdOf(await graph(product))),
}

export const dcatTypes = {
  rdf: 'application/rdf+xml',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
} as const satisfies Record<DcatForm, string>
