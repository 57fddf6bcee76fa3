// The catalogue's document in each form: made once for each state of the database.
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { commentedQuestions } from '../../../data/dialogue/question/commented_questions.ts'
import type { DcatForm } from '../../contract/catalogue/catalogue_record.ts'
import { kept } from '../../kept.ts'
import type { Product } from '../../product.ts'
import { harvestedLayers, publicLayers } from '../public_layers.ts'
import { catalogueGraph } from './catalogue_graph.ts'
import type { Graph } from './graph.ts'
import { jsonLdOf } from './write_json_ld.ts'
import { rdfXmlOf } from './write_rdf_xml.ts'
import { turtleOf } from './write_turtle.ts'

const pressed = promisify(gzip)

const graph = kept(async (product: Product): Promise<Graph> => {
  const { url, region, database } = product
  const municipalities = (await publicLayers(product)).find(({ id }) => id === 'municipalities')
  return catalogueGraph({
    url,
    region,
    layers: await harvestedLayers(product),
    questions: await commentedQuestions(database),
    reach: municipalities?.bounds ?? null,
  })
})

/** The bytes as they are sent, also pressed together: a catalogue of hundreds of layers is megabytes, which are not pressed again for everybody who asks. */
export type DcatDocument = { readonly plain: Buffer<ArrayBuffer>; readonly gzip: Buffer<ArrayBuffer> }

function document(
  write: (graph: Graph) => string | Promise<string>,
): (product: Product) => Promise<DcatDocument> {
  return kept(async (product) => {
    const plain = Buffer.from(await write(await graph(product)))
    return { plain, gzip: await pressed(plain) }
  })
}

export const dcatDocuments: Readonly<Record<DcatForm, (product: Product) => Promise<DcatDocument>>> = {
  rdf: document(rdfXmlOf),
  ttl: document(turtleOf),
  jsonld: document(jsonLdOf),
}

export const dcatTypes = {
  rdf: 'application/rdf+xml',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
} as const satisfies Record<DcatForm, string>
