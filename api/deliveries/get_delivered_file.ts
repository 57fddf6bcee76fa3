import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { deliveredFile } from '../../data/deliveries/files/delivered_file.ts'
import { attachment } from '../attachment.ts'
import { asParameter } from '../contract/question.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { foundDelivery } from './found_delivery.ts'

const fileType = 'application/octet-stream'

const route = createRoute({
  method: 'get',
  path: '/api/v1/deliveries/{id}/file',
  operationId: 'getDeliveredFile',
  tags: ['Deliveries'],
  summary: 'The file of a delivery, as it came',
  description:
    'Under the name that it came with; its bytes have the SHA-256 that the delivery names. An undo has no file.',
  ...permission('import_data'),
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: {
    ...answers(z.string()),
    200: {
      description: 'The file',
      content: { [fileType]: { schema: z.string().meta({ format: 'binary' }) } },
    },
  },
})

export const getDeliveredFile = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const product = context.get('product')
    const { id } = await foundDelivery(product, context.req.valid('param').id, context.get('actor'))
    // Whatever the file holds, it is as it came, with what the registers do not take in.
    context.get('reading').add('delivery', String(id))
    const { body, headers } = await attachment({ ...(await deliveredFile(product, id)), type: fileType })
    return context.body(body, 200, headers)
  },
})
