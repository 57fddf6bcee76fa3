import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, permission } from '../../endpoint.ts'
import { addressesOf } from '../addresses.ts'

const route = createRoute({
  method: 'get',
  path: '/robots.txt',
  operationId: 'getRobots',
  tags: ['Catalogue'],
  summary: 'What search engines shall leave alone',
  description: 'They leave tiles and sign-in alone, and find the pages in the sitemap.',
  ...permission('read_public_answers'),
  request: { query: z.strictObject(asParameter) },
  responses: {
    ...answers(z.string()),
    200: { description: 'The rules', content: { 'text/plain': { schema: z.string() } } },
  },
})

export const getRobots = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { sitemap } = addressesOf(context.get('product').url)
    const rules = ['User-agent: *', 'Disallow: /tiles/', 'Disallow: /sign-in', `Sitemap: ${sitemap}`]
    return context.text(`${rules.join('\n')}\n`, 200)
  },
})
