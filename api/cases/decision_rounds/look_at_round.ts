import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { type FoundRound, foundRound, roundRows } from '../../../data/cases/decision_round/decision_round.ts'
import { roundWarnings } from '../../../data/cases/decision_round/round_warnings.ts'
import { previewMadeRows } from '../../../data/deliveries/made_here/made_here.ts'
import { registersRevision } from '../../../data/deliveries/record/registers_revision.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import {
  decisionRoundLook,
  decisionRoundLooked,
  type RoundRow,
} from '../../contract/cases/decision_rounds.ts'
import type { ApplicationStatus } from '../../contract/vocabulary.ts'
import { type AppEnv, demand } from '../../endpoint.ts'
import { demandNotFuture } from '../demanded_dates.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/decision-rounds/look',
  operationId: 'lookAtDecisionRound',
  tags: ['Cases'],
  summary: 'What a round of decisions would do: to each application, and to the status of areas',
  description:
    'Changes nothing. Each journal number is new, there already or unknown; warnings tell what speaks against an event, and stop nothing. `status_effect` is ' +
    'that of those that are new.',
  ...permissionToChange('handle_cases'),
  request: { query: noParameters, body: jsonBody(decisionRoundLook.openapi('DecisionRoundLook')) },
  responses: changeAnswers({
    200: answered('What it would do', decisionRoundLooked.openapi('DecisionRoundLooked')),
  }),
})

export const lookAtDecisionRound = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    demand(context.get('actor'), 'import_data')
    const { as_of, ...asked } = context.req.valid('json')
    const product = context.get('product')
    demandNotFuture({ parameter: 'date', date: asked.date, now: product.now() })
    const revision = await registersRevision(product.database)
    const found = await foundRound(product.database, asked)
    const previewed =
      found.fresh.length === 0
        ? undefined
        : await previewMadeRows(product, roundRows(found, { ...asked, note: null }), as_of)
    return context.json(
      {
        rows: found.ids.map((id) => rowOf(found, id, asked.status)),
        new: found.fresh.length,
        already_there: found.known.size - found.fresh.length,
        unknown: [...found.unknown],
        repeated: found.repeated,
        status_effect: previewed?.preview.status_effect ?? null,
        revision: previewed?.preview.revision ?? revision,
      },
      200,
    )
  },
})

function rowOf({ known }: FoundRound, id: string, status: ApplicationStatus): RoundRow {
  const facts = known.get(id)
  if (!facts)
    return { id, finding: 'unknown', association_name: null, status: null, status_since: null, warnings: [] }
  const { association_name, status_since } = facts
  const isThere = facts.same_events > 0
  return {
    ...{ id, association_name, status: facts.status, status_since },
    finding: isThere ? 'already_there' : 'new',
    warnings: isThere ? [] : roundWarnings(facts, status),
  }
}
