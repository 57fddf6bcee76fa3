// The exports that are fetched again and again, as officers look after them.
import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import {
  addRecurring,
  changeRecurring as keepChange,
  recurringDeliveries as keptRecurring,
  removeRecurring,
} from '../../data/recurring/kept_recurring.ts'
import { byOf } from '../access/permissions.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import {
  changedRecurring,
  newRecurring,
  recurringDeliveries,
  recurringDelivery,
  recurringQuery,
  recurringRun,
} from '../contract/deliveries/recurring.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../endpoint.ts'
import { endFollowing, followRecurring } from './follow_recurring.ts'
import { demandPlace, demandRecurring, seenRecurring } from './seen_recurring.ts'

const shape = recurringDelivery.openapi('RecurringDelivery')
const tags = ['Deliveries']

const listRoute = createRoute({
  method: 'get',
  path: '/api/v1/recurring-deliveries',
  operationId: 'listRecurringDeliveries',
  tags,
  summary: 'The exports that are fetched and read in again and again, and how their last run went',
  description:
    '`problem` says why the last run brought nothing in; null where it did, or where the file was the same as before. `deliveries` are the numbers of what it has made.',
  ...permission('import_data'),
  ...volatile,
  request: { query: recurringQuery },
  responses: answers(recurringDeliveries.openapi('RecurringDeliveries')),
})

export const listRecurringDeliveries = defineOpenAPIRoute<typeof listRoute, AppEnv, boolean>({
  route: listRoute,
  handler: async (context) => {
    const product = context.get('product')
    const items = (await keptRecurring(product.database)).map((one) => seenRecurring(product, one))
    return context.json({ items, total: items.length }, 200)
  },
})

const addRoute = createRoute({
  method: 'post',
  path: '/api/v1/recurring-deliveries',
  operationId: 'addRecurringDelivery',
  tags,
  summary: 'Fetches an export again and again, and reads it in where it has changed',
  description:
    'Whoever adds or changes it hears by e-mail when it stops and when it goes again. From a folder below `recurring/` in the data folder (its latest file), or an https address whose host an administrator has allowed. It is read by the saved mapping that is named, ' +
    'else by the one that fits its columns. Rejected rows, or the removal of more than half of a register that is replaced, stop a run and are told here.',
  ...permissionToChange('import_data'),
  request: { query: noParameters, body: jsonBody(newRecurring.openapi('NewRecurringDelivery')) },
  responses: changeAnswers({ 201: answered('It is kept; run it, or wait for its time', shape) }),
})

export const addRecurringDelivery = defineOpenAPIRoute<typeof addRoute, AppEnv, boolean>({
  route: addRoute,
  handler: async (context) => {
    const said = context.req.valid('json')
    demandPlace(said)
    const kept = await recordingAs(context, async (recording) => {
      const id = await addRecurring(recording, said)
      await followRecurring(recording, context.get('product'), { actor: context.get('actor'), id })
      return demandRecurring(recording.connection, id)
    })
    return context.json(seenRecurring(context.get('product'), kept), 201)
  },
})

const changeRoute = createRoute({
  method: 'put',
  path: '/api/v1/recurring-deliveries/{id}',
  operationId: 'changeRecurringDelivery',
  tags,
  summary: 'Says anew where it comes from, how it is read and how often',
  description: '`edition` is the one that the change is based on. The file counts as new at the next run.',
  ...permissionToChange('import_data'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(changedRecurring.openapi('ChangedRecurringDelivery')),
  },
  responses: changeAnswers({ 200: answered('As it is now', shape) }),
})

export const changeRecurringDelivery = defineOpenAPIRoute<typeof changeRoute, AppEnv, boolean>({
  route: changeRoute,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { edition, ...said } = context.req.valid('json')
    demandPlace(said)
    const changed = await recordingAs(context, async (recording) => {
      const kept = await demandRecurring(recording.connection, id)
      if (kept.edition !== edition)
        throw new AppError(
          'conflict',
          `Somebody has changed it meanwhile: it is at edition ${kept.edition}, and this is based on ${edition}. Read it anew.`,
        )
      await keepChange(recording, kept, said)
      await followRecurring(recording, context.get('product'), { actor: context.get('actor'), id })
      return demandRecurring(recording.connection, id)
    })
    return context.json(seenRecurring(context.get('product'), changed), 200)
  },
})

const removeRoute = createRoute({
  method: 'delete',
  path: '/api/v1/recurring-deliveries/{id}',
  operationId: 'removeRecurringDelivery',
  tags,
  summary: 'Fetches it no longer; what it has delivered stays',
  description: 'Its deliveries, their files and their history are kept.',
  ...permissionToChange('import_data'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is removed' } }),
})

export const removeRecurringDelivery = defineOpenAPIRoute<typeof removeRoute, AppEnv, boolean>({
  route: removeRoute,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    await recordingAs(context, async (recording) => {
      await removeRecurring(recording, await demandRecurring(recording.connection, id))
      await endFollowing(recording, id)
    })
    return context.body(null, 204)
  },
})

const runRoute = createRoute({
  method: 'post',
  path: '/api/v1/recurring-deliveries/{id}/run',
  operationId: 'runRecurringDelivery',
  tags,
  summary: 'Runs it now, in the background',
  description:
    'With `accepts_removals` also where more than half of the register goes. GET tells when it is done (`is_running`).',
  ...permissionToChange('import_data'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(recurringRun.openapi('RecurringRun')),
  },
  responses: changeAnswers({ 202: answered('It is under way', shape) }),
})

export const runRecurringDelivery = defineOpenAPIRoute<typeof runRoute, AppEnv, boolean>({
  route: runRoute,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { accepts_removals } = context.req.valid('json')
    const product = context.get('product')
    const kept = await demandRecurring(product.database, id)
    product.recurring.run(id, { by: byOf(context.get('actor')), accepts_removals })
    return context.json(seenRecurring(product, kept), 202)
  },
})
