import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { demandKnown, foundRound, roundRows } from '../../../data/cases/decision_round/decision_round.ts'
import { deliverMadeRows } from '../../../data/deliveries/made_here/made_here.ts'
import { registersRevision } from '../../../data/deliveries/record/registers_revision.ts'
import { byOf } from '../../access/permissions.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { decisionRoundApplied, decisionRoundMade } from '../../contract/cases/decision_rounds.ts'
import { answeredDelivery } from '../../deliveries/answered_delivery.ts'
import { type AppEnv, demand } from '../../endpoint.ts'
import { demandNotFuture } from '../demanded_dates.ts'

const made = decisionRoundMade.openapi('DecisionRoundMade')

const route = createRoute({
  method: 'post',
  path: '/api/v1/decision-rounds',
  operationId: 'enterDecisionRound',
  tags: ['Cases'],
  summary: 'Enters a round of decisions: one event, of one date, for many applications',
  description:
    'One delivery of the new events to the register of application events, with the reason given: it can be looked into and taken back as any other. What is ' +
    'there already stays. With one journal number that the register does not have nothing is entered, and each such number is named. It takes the right to import too.',
  ...permissionToChange('handle_cases'),
  request: { query: noParameters, body: jsonBody(decisionRoundApplied.openapi('DecisionRound')) },
  responses: changeAnswers({
    200: answered('Every event was there already', made),
    201: answered('It is entered', made),
  }),
})

export const enterDecisionRound = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const actor = context.get('actor')
    demand(actor, 'import_data')
    const { reason, revision, ...sent } = context.req.valid('json')
    const product = context.get('product')
    demandNotFuture({ parameter: 'date', date: sent.date, now: product.now() })
    const read = await registersRevision(product.database)
    const found = await foundRound(product.database, sent)
    demandKnown(found)
    const counts = { new: found.fresh.length, already_there: found.known.size - found.fresh.length }
    if (counts.new === 0) return context.json({ delivery: null, ...counts }, 200)
    const wanted = { by: byOf(actor), reason, expected_revision: revision ?? read }
    const delivery = await deliverMadeRows(product, roundRows(found, sent), wanted)
    return context.json({ delivery: answeredDelivery(delivery), ...counts }, 201)
  },
})
