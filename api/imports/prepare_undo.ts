import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { byOf } from '../access/permissions.ts'
import { answered, changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { importAnswer } from '../contract/deliveries/import.ts'
import { foundDelivery } from '../deliveries/found_delivery.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { answerOf } from './import_answers.ts'
import { noteImport } from './note_import.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/deliveries/{id}/undo-import',
  operationId: 'prepareUndo',
  tags: ['Imports'],
  summary: 'Prepare to take back what a delivery changed: nothing is changed yet',
  description:
    'Makes an import without a file that `undoes` the delivery. Preview and apply it as any other: it becomes a delivery of its own, and ' +
    'nothing is deleted from the history.',
  ...permissionToChange('import_data'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 201: answered('The import', importAnswer.openapi('Import')) }),
})

export const prepareUndo = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const product = context.get('product')
    const delivery = await foundDelivery(product, context.req.valid('param').id, context.get('actor'))
    const sent_by = byOf(context.get('actor')).actor
    const now = await product.imports.prepareUndo({ ...delivery, sent_by })
    const after = { register: delivery.register, undoes: delivery.id }
    await noteImport(context, { id: now.record.id, action: 'import_sent', after })
    return context.json(await answerOf(context, now), 201)
  },
})
