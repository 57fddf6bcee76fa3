import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { readmeQuery } from '../../contract/catalogue/layer.ts'
import { type AppEnv, answers, idParameters, permission } from '../../endpoint.ts'
import { layerAsSeen } from '../../layers/layers_as_seen.ts'
import { partOfVersion } from '../part/layer_part.ts'
import { readmeOf } from './readme_text.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/layers/{id}/readme',
  operationId: 'getLayerReadme',
  tags: ['Layers'],
  summary:
    'What belongs with a downloaded file: metadata, licence, date, fields with units, and how it was chosen',
  description: 'Plain text in Swedish and English, for the same parameters as the download.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: readmeQuery },
  responses: {
    ...answers(z.string()),
    200: { description: 'The README', content: { 'text/plain': { schema: z.string() } } },
  },
})

export const getLayerReadme = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const product = context.get('product')
    const seeing = { actor: context.get('actor'), sight: context.get('sight') }
    const seen = await layerAsSeen(product, context.req.valid('param').id, seeing)
    const part = await partOfVersion(product, seen, { asked: context.req.valid('query'), ...seeing })
    return context.text(readmeOf(product, part), 200)
  },
})
