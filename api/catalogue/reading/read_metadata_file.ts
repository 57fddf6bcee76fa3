import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { decodedMetadata } from '../../../data/catalogue/metadata/decoded_metadata.ts'
import { readIso19139 } from '../../../data/catalogue/metadata/read_iso19139.ts'
import { readYaml } from '../../../data/catalogue/metadata/read_yaml.ts'
import { largestMetadata } from '../../../data/catalogue/metadata/xml_tree.ts'
import { answered, changeAnswers } from '../../change.ts'
import { metadataReading, metadataReadingQuery } from '../../contract/catalogue/metadata_reading.ts'
import { AppError } from '../../contract/problem.ts'
import { type AppEnv, demanding, permission } from '../../endpoint.ts'

const fileBody = {
  'application/octet-stream': {
    schema: z.string().meta({ format: 'binary', description: 'The bytes of the file, as they are' }),
  },
}

const notTooLarge = bodyLimit({
  maxSize: largestMetadata,
  onError: () => {
    throw new AppError('too_large', `The file is larger than ${largestMetadata / 1e6} MB. Send one record.`)
  },
})

const route = createRoute({
  method: 'post',
  path: '/api/v1/metadata-readings',
  operationId: 'readMetadataFile',
  tags: ['Catalogue'],
  summary: 'Read a file of metadata as a description: nothing is saved',
  description:
    'The body is the file itself: a record in ISO 19139 (.xml), or a description in YAML (.yaml, .yml) whose fields are those of a layer’s ' +
    'description. The answer has only the fields that the file speaks of; `left_out` says what of an ISO record has no place in a ' +
    'description, or does not hold. A YAML file that does not hold is refused, with each field and what is allowed.',
  ...permission('publish_layers'),
  middleware: [demanding('publish_layers'), notTooLarge],
  request: { query: metadataReadingQuery, body: { required: true, content: fileBody } },
  responses: changeAnswers({
    200: answered('What the file says', metadataReading.openapi('MetadataReading')),
  }),
})

export const readMetadataFile = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { file_name } = context.req.valid('query')
    const text = decodedMetadata(Buffer.from(await context.req.arrayBuffer()))
    const { description, identifier, left_out } = /\.xml$/i.test(file_name)
      ? readIso19139(text)
      : readYaml(text)
    return context.json({ description, identifier, left_out: [...left_out] }, 200)
  },
})
