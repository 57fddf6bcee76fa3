// In which form an answer is wanted: `f` of the query, else the header Accept, else the first that there is (OGC API Common, 19-072, section 8).
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { parseAccept } from 'hono/utils/accept'
import { AppError } from '../../contract/problem.ts'
import { refuse } from '../../downloads/part/layer_part.ts'
import type { AppEnv } from '../../endpoint.ts'

export type RepresentationFacts = {
  /** As an answer says it. */
  readonly media_type: string
  readonly title: { readonly sv: string; readonly en: string }
}

export const representationFacts = {
  json: { media_type: 'application/json', title: { sv: 'JSON', en: 'JSON' } },
  catalog: {
    media_type: 'application/ogc-catalog+json',
    title: { sv: 'Katalog i JSON', en: 'Catalogue as JSON' },
  },
  geojson: { media_type: 'application/geo+json', title: { sv: 'GeoJSON', en: 'GeoJSON' } },
  jsonfg: { media_type: 'application/vnd.ogc.fg+json', title: { sv: 'JSON-FG', en: 'JSON-FG' } },
  schema: { media_type: 'application/schema+json', title: { sv: 'JSON Schema', en: 'JSON Schema' } },
  openapi: {
    media_type: 'application/vnd.oai.openapi+json;version=3.0',
    title: { sv: 'OpenAPI 3.0', en: 'OpenAPI 3.0' },
  },
  style: {
    media_type: 'application/vnd.mapbox.style+json',
    title: { sv: 'MapLibre-stil', en: 'MapLibre style' },
  },
  tilejson: {
    media_type: 'application/vnd.mapbox.tilejson+json',
    title: { sv: 'TileJSON', en: 'TileJSON' },
  },
  mvt: {
    media_type: 'application/vnd.mapbox-vector-tile',
    title: { sv: 'Vektorruta', en: 'Vector tile' },
  },
  png: { media_type: 'image/png', title: { sv: 'Bild', en: 'Picture' } },
  sld: { media_type: 'application/vnd.ogc.sld+xml;version=1.1', title: { sv: 'SLD 1.1', en: 'SLD 1.1' } },
  html: { media_type: 'text/html', title: { sv: 'Webbsida', en: 'Web page' } },
  csv: { media_type: 'text/csv', title: { sv: 'CSV', en: 'CSV' } },
  fgb: { media_type: 'application/flatgeobuf', title: { sv: 'FlatGeobuf', en: 'FlatGeobuf' } },
  parquet: {
    media_type: 'application/vnd.apache.parquet',
    title: { sv: 'GeoParquet', en: 'GeoParquet' },
  },
} as const satisfies Readonly<Record<string, RepresentationFacts>>

export type Representation = keyof typeof representationFacts

/** What `f` may say for each; `json` also stands for the one that is a kind of JSON. */
const kindsOfJson: readonly Representation[] = ['geojson', 'schema', 'openapi', 'style']

/** `offered`, the first of which answers whoever does not mind. Throws AppError: bad_input for another `f`, not_acceptable for another Accept. */
export function negotiated<R extends Representation>(
  context: Context<AppEnv>,
  { f, offered }: { readonly f: string | undefined; readonly offered: readonly R[] },
): R {
  const [first] = offered
  if (first === undefined) throw new Error('An answer has to have a form.')
  if (f !== undefined) {
    const found =
      offered.find((one) => one === f) ??
      (f === 'json' ? offered.find((one) => kindsOfJson.includes(one)) : undefined)
    return found ?? refuse('f', `must be one of ${offered.join(', ')}`)
  }
  const accept = context.req.header('accept')
  if (accept === undefined) return first
  const none = 'none'
  const type = accepts(context, { header: 'Accept', supports: offered.flatMap(typesOf), default: none })
  const found = offered.find((one) => typesOf(one).includes(type))
  if (found) return found
  // Hono's own matching leaves out "anything".
  if (parseAccept(accept).some(({ type, q }) => /^\*(\/\*)?$/.test(type) && q > 0)) return first
  throw new AppError(
    'not_acceptable',
    `This is not to be had as ${accept}. It is as ${offered.map((one) => representationFacts[one].media_type).join(', ')}: name one in the header Accept, or say f=${offered.join(', f=')}.`,
  )
}

/** Every kind of JSON also answers whoever asks for JSON. */
function typesOf(representation: Representation): string[] {
  const { media_type } = representationFacts[representation]
  const plain = media_type.replace(/;.*/, '')
  return kindsOfJson.includes(representation) ? [plain, 'application/json'] : [plain]
}

/** With the charset where it is text. */
export function contentTypeOf(representation: Representation): string {
  const { media_type } = representationFacts[representation]
  return media_type.startsWith('text/') ? `${media_type}; charset=utf-8` : media_type
}
