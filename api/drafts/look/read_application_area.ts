import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { areaFromFile as areaOfSentFile } from '../../../data/cases/look/area_from_file.ts'
import { plainFileName } from '../../../data/imports/file_name.ts'
import { receiveFile } from '../../../data/imports/receive_file.ts'
import { answered, changeAnswers } from '../../change.ts'
import { areaFileQuery, areaFromFile } from '../../contract/cases/application_look.ts'
import { type AppEnv, permission } from '../../endpoint.ts'
import { geojsonText } from '../../geojson.ts'
import { fileBody } from '../../publishing/received_data.ts'

/** The outline of an area is a page of coordinates. */
const megabytes = 20

const route = createRoute({
  method: 'post',
  path: '/api/v1/application-areas',
  operationId: 'readApplicationArea',
  tags: ['Drafts'],
  summary: 'Send a file whose surfaces become the area of an application',
  description:
    'The body is the file itself, of any format that is read here, as `application/octet-stream`; a Shapefile as one zip. Several surfaces become one ' +
    'MultiPolygon. Nothing is kept: the answer is the area, to be looked at and saved with a draft. A file with points or lines is refused.',
  ...permission('take_part_in_cases'),
  request: { query: areaFileQuery, body: fileBody },
  responses: changeAnswers({ 200: answered('The area', areaFromFile.openapi('AreaFromFile')) }),
})

export const readApplicationArea = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { file_name, ...told } = context.req.valid('query')
    const product = context.get('product')
    const { body, signal } = context.req.raw
    const folder = await mkdtemp(join(product.folder.staging, 'area-'))
    try {
      await mkdir(join(folder, 'in'))
      const path = join(folder, 'in', plainFileName(file_name))
      await receiveFile(body, path, { megabytes: Math.min(megabytes, product.upload_mb) })
      const { geometry, ...read } = await areaOfSentFile(product, { path, folder, ...told, signal })
      return context.json({ ...read, geometry: geojsonText.parse(JSON.stringify(geometry)) }, 200)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
})
