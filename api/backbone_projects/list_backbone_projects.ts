import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import {
  backboneProjectSorts,
  backboneProjects,
  backboneProjectsQuery,
} from '../contract/backbone_project.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { answeredAt, questionOf } from '../question.ts'
import { page, sorted } from '../sorting.ts'
import { backboneProjectsAt } from './backbone_projects_at.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/backbone-projects',
  operationId: 'listBackboneProjects',
  tags: ['Backbone projects'],
  summary: 'The backbone projects, and where they stand at a date',
  description:
    'Every project of the register. `status` is null before its first event; under way are funded, building and in service. ' +
    '`shortage_area_ids` are the areas in which one of its connection points lies or which its line crosses; where the ' +
    'installation keeps backbone geometry to itself, only projects under way have it. `q` looks in id, name, owner and funding.',
  ...permission('read_public_answers'),
  request: { query: backboneProjectsQuery },
  responses: answers(backboneProjects.openapi('BackboneProjects')),
})

export const listBackboneProjects = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const product = context.get('product')
    const question = questionOf(product, query)
    const caller = { sight: context.get('sight'), signal: context.req.raw.signal }
    const found = await backboneProjectsAt(product, { ...query, as_of: question.as_of }, caller)
    const rows = sorted(found, query.sort, backboneProjectSorts)
    return context.json(
      { ...(await answeredAt(product, question)), items: page(rows, query), total: rows.length },
      200,
    )
  },
})
