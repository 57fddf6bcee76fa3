// The contract of the OGC API (OpenAPI 3.0), made from its endpoints: below the server `…/ogc`, with only the collections that the caller sees.
import { OpenAPIHono } from '@hono/zod-openapi'
import { apiVersion } from '../../api_info/api_version.ts'
import { licence } from '../../api_info/licence.ts'
import { describedDocument } from '../../documentation/described_document.ts'
import { securitySchemes } from '../../documentation/openapi_document.ts'
import type { AppEnv } from '../../endpoint.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { ogcEndpoints } from '../ogc_endpoints.ts'
import { withCollections } from './collections_in_contract.ts'
import { getApi } from './get_api.ts'
import { ogcParameterWords } from './ogc_parameter_words.ts'

const description = [
  'Every layer of the region: its registers, and what producers have published, by the standards of the OGC API.',
  '**Forms and languages.** Each answer names its other forms in its links; `f` or the header Accept chooses one, `lang` or Accept-Language the language.',
  '**Errors** are RFC 9457 problems (`application/problem+json`); their `detail` says what to change. Unknown parameters are refused.',
  '**Caching.** Every answer has an ETag; send it back in `If-None-Match` and an unchanged answer is 304.',
].join('\n\n')

const tags = [
  { name: 'Capabilities', description: 'Where the API begins, and which standards it follows.' },
  { name: 'Collections', description: 'The layers, and what their fields are.' },
  { name: 'Data', description: 'The rows of a layer with their places.' },
  { name: 'Tiling Schemes', description: 'How tiles divide the map.' },
  { name: 'Tiles', description: 'Layers as vector tiles and as pictures.' },
  { name: 'Styles', description: 'How layers are drawn.' },
  { name: 'Records', description: 'What is said of each layer, as a catalogue.' },
]

const explained = {
  parameter: (name: string) => ogcParameterWords[name],
  fields: {},
}

export function contractDocument(url: string, seen: readonly SeenLayer[]) {
  const contract = new OpenAPIHono<AppEnv>()
  contract.openapiRoutes([...ogcEndpoints, getApi])
  const { paths, components, ...document } = contract.getOpenAPIDocument({
    openapi: '3.0.3',
    info: {
      title: 'Bristkartan: OGC API',
      version: apiVersion,
      description,
      license: { name: licence.name, url: licence.url },
    },
    servers: [{ url: `${url}/ogc` }],
    tags,
  })
  const belowServer = Object.entries(paths).map(([path, operations]) => [
    path.replace(/^\/ogc/, '') || '/',
    operations,
  ])
  return withCollections(
    describedDocument(
      {
        ...document,
        paths: Object.fromEntries(belowServer),
        components: { ...components, securitySchemes },
      },
      explained,
    ),
    seen,
  )
}
