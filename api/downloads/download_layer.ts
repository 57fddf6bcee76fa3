import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { create } from 'content-disposition'
import { today } from '../../data/today.ts'
import { downloadQuery } from '../contract/catalogue/layer.ts'
import { type AppEnv, answers, idParameters, permission, problemContent } from '../endpoint.ts'
import { layerAsSeen } from '../layers/layers_as_seen.ts'
import { counted } from '../publishing/use/counted.ts'
import { formatFacts, formatsOf } from './formats.ts'
import { lyingFile } from './kept/lying_file.ts'
import { madeFile } from './made_file.ts'
import { partOfVersion, refuse } from './part/layer_part.ts'
import { fileAnswer } from './sending/file_answer.ts'

const binary = z.string().meta({ format: 'binary' })
const content = Object.fromEntries(
  Object.values(formatFacts).map(({ media_type }) => [media_type.replace(/;.*/, ''), { schema: binary }]),
)

const route = createRoute({
  method: 'get',
  path: '/api/v1/layers/{id}/download',
  operationId: 'downloadLayer',
  tags: ['Layers'],
  summary: 'A layer as a file, whole or a part of it',
  description:
    'In EPSG:3006; GeoJSON in longitude and latitude (RFC 7946), PMTiles as the map’s own tiles. Only fields that the caller may see. The file comes bare, so ' +
    'that its address can be opened in a program; a Shapefile is a zip, with a README in it. For every other format the header `Link` leads to the README ' +
    '(`/api/v1/layers/{id}/readme`). What a format cannot hold stands in the README. A raster is a GeoTIFF and nothing else. Whole layers as GeoPackage, ' +
    'FlatGeobuf, GeoParquet, Shapefile, PMTiles and GeoTIFF can be read in parts (`Range`); the first who asks for a large one may be asked to come back ' +
    '(503, `Retry-After`) while it is made.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: downloadQuery },
  responses: {
    ...answers(z.string()),
    200: { description: 'The file', content },
    206: { description: 'The part of it that the header Range asks for', content },
    416: { description: 'The file ends before what Range asks for', content: problemContent },
  },
})

export const downloadLayer = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { format, ...asked } = context.req.valid('query')
    const product = context.get('product')
    const seeing = { actor: context.get('actor'), sight: context.get('sight') }
    const seen = await layerAsSeen(product, context.req.valid('param').id, seeing)
    const facts = formatFacts[format]
    if (!facts.kinds.includes(seen.kind))
      refuse('format', `must be one of ${formatsOf({ ...seen, is_whole: true }).join(', ')} for ${seen.id}`)
    const part = await partOfVersion(product, seen, { asked, ...seeing })
    const date = part.at?.as_of ?? seen.data_as_of ?? today(product.now())
    const readme = new URL(context.req.url)
    readme.pathname = readme.pathname.replace(/download$/, 'readme')
    readme.searchParams.delete('format')
    // The answer as the public gets it has the public's link.
    readme.searchParams.delete('as')
    const headers = {
      Link: `<${readme.pathname}${readme.search}>; rel="describedby"; type="text/plain"`,
      'Content-Disposition': create(`${seen.id}_${date}${facts.ending}`),
      'Content-Type': facts.media_type,
    }
    const isHead = context.req.raw.method === 'HEAD'
    const wanted = {
      part,
      format,
      readme: product.url + readme.pathname + readme.search,
      sight: context.get('sight'),
      signal: context.req.raw.signal,
    }
    const lying = await lyingFile(product, wanted, { isHead })
    if (lying) {
      const answer = await fileAnswer(context, lying, headers)
      if (answer.status === 200 || isFirstPart(answer)) counted(context, seen.id, `download:${format}`)
      return answer
    }
    // Nothing is made for whoever only asks what there is.
    if (isHead) return context.body(null, 200, headers)
    const { body, bytes } = await madeFile(product, wanted)
    counted(context, seen.id, `download:${format}`)
    return context.body(body, 200, {
      ...headers,
      ...(bytes === undefined ? {} : { 'Content-Length': String(bytes) }),
    })
  },
})

/** A map program that reads an archive part by part uses it once. */
function isFirstPart({ headers }: Response): boolean {
  return headers.get('Content-Range')?.startsWith('bytes 0-') ?? false
}
