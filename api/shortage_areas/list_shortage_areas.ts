import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { assessmentsAt } from '../assessments/assessments_at.ts'
import type { HeldAssessment } from '../contract/assessment.ts'
import { shortageAreaSorts, shortageAreas, shortageAreasQuery } from '../contract/shortage_area.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { answeredAt, questionOf } from '../question.ts'
import { matches } from '../search/match.ts'
import { page, sorted } from '../sorting.ts'
import { listedAreas } from './listed_areas.ts'
import { seesDistance, withoutDistance } from './visible_area.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/shortage-areas',
  operationId: 'listShortageAreas',
  tags: ['Shortage areas'],
  summary: 'The shortage areas listed at a date, with status and figures',
  description:
    'Each area of the county’s list at the date `as_of`, with the status that the rules give it and the figures behind. ' +
    'Distances are whole metres, rounded up; shares are per cent with one decimal. `q` looks in name, id and ' +
    'municipality; where nothing is spelt so, in what is spelt nearly so. `assessment` is what planners judge of the area ' +
    'at the date, null where nothing is judged: it stands beside the status and changes neither that nor a figure.',
  ...permission('read_public_answers'),
  request: { query: shortageAreasQuery },
  responses: answers(shortageAreas.openapi('ShortageAreas')),
})

export const listShortageAreas = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const product = context.get('product')
    const question = questionOf(product, query)
    const isDistanceSeen = seesDistance(context.get('sight'))
    const sorts = shortageAreaSorts.filter((field) => isDistanceSeen || field !== 'nearest_backbone_m')
    const { signal } = context.req.raw
    const found = await listedAreas(product, { question, filters: query, signal })
    const searched = query.q?.trim()
      ? matches(query.q, found, ({ name, id, municipality_name }) => [name, id, municipality_name]).map(
          ({ row }) => row,
        )
      : found
    const rows = sorted(isDistanceSeen ? searched : searched.map(withoutDistance), query.sort, sorts)
    const held = await assessmentsAt(product.database, question.as_of, signal)
    const items = page(rows, query).map((row) => ({ ...row, assessment: shownOf(held.get(row.id)) }))
    return context.json({ ...(await answeredAt(product, question)), items, total: rows.length }, 200)
  },
})

function shownOf(held: HeldAssessment | undefined) {
  if (!held) return null
  const { status, assessed_on, reason } = held
  return { status, assessed_on, function: held.function, reason }
}
