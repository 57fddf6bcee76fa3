import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import {
  type AssessedArea,
  assessments,
  assessmentsQuery,
  type HeldAssessment,
} from '../contract/assessment.ts'
import type { ShortageArea } from '../contract/shortage_area.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { answeredAt, questionOf } from '../question.ts'
import { listedAreas } from '../shortage_areas/listed_areas.ts'
import { page } from '../sorting.ts'
import { assessmentsAt } from './assessments_at.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/assessments',
  operationId: 'listAssessments',
  tags: ['Assessments'],
  summary: 'What planners judge of areas at a date, beside the status that the rules give',
  description:
    'An assessment never changes the computed status: it stands beside it, with its reason and which function judged. Of each area listed at `as_of` the latest is told that was made ' +
    'of that date or before and has not been withdrawn; those that differ from the rules come first, and `different` counts them.',
  ...permission('read_public_answers'),
  request: { query: assessmentsQuery },
  responses: answers(assessments.openapi('Assessments')),
})

export const listAssessments = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const product = context.get('product')
    const question = questionOf(product, query)
    const { signal } = context.req.raw
    const held = await assessmentsAt(product.database, question.as_of, signal)
    const areas = held.size > 0 ? await listedAreas(product, { question, filters: query, signal }) : []
    const found = areas
      .flatMap((area) => besideStatus(area, held.get(area.id)))
      .toSorted((left, right) => Number(right.is_different) - Number(left.is_different))
    const different = found.filter(({ is_different }) => is_different).length
    return context.json(
      {
        ...(await answeredAt(product, question)),
        ...{ items: page(found, query), total: found.length, different },
      },
      200,
    )
  },
})

function besideStatus(area: ShortageArea, held: HeldAssessment | undefined): AssessedArea[] {
  const { name: area_name, municipality_code, municipality_name, status: computed_status } = area
  if (!held || !computed_status) return []
  const is_different = held.status !== computed_status
  return [{ ...held, area_name, municipality_code, municipality_name, computed_status, is_different }]
}
