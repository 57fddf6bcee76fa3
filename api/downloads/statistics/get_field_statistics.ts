import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { fieldStatistics, statisticsQuery } from '../../contract/catalogue/layer.ts'
import { type AppEnv, answers, idParameters, permission } from '../../endpoint.ts'
import { layerAsSeen } from '../../layers/layers_as_seen.ts'
import { demandRows, partOfVersion, refuse } from '../part/layer_part.ts'
import { statisticsOfField } from './field_statistics.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/layers/{id}/statistics',
  operationId: 'getFieldStatistics',
  tags: ['Layers'],
  summary: 'What the values of a field are like: how many, from where to where, which are frequent',
  description:
    'Of a field that the caller may see, and of the values that are shown. Of the rows as they are today.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: statisticsQuery },
  responses: answers(fieldStatistics.openapi('FieldStatistics')),
})

export const getFieldStatistics = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { field: name } = context.req.valid('query')
    const product = context.get('product')
    const seeing = { actor: context.get('actor'), sight: context.get('sight') }
    const seen = await layerAsSeen(product, context.req.valid('param').id, seeing)
    if (!seen.fields.some((field) => field.name === name))
      refuse('field', `must be one of ${seen.fields.map((field) => field.name).join(', ')}`)
    const part = await partOfVersion(
      product,
      { ...seen, fields: seen.fields.filter((field) => field.name === name) },
      { asked: {}, ...seeing },
    )
    demandRows(part)
    return context.json(await statisticsOfField(product, part), 200)
  },
})
