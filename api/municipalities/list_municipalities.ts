import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { sqlFile } from '../../data/database/sql_file.ts'
import {
  municipalities,
  municipalitiesQuery,
  municipality,
  municipalitySorts,
} from '../contract/municipality.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { answeredAt, questionOf } from '../question.ts'
import { page, sorted } from '../sorting.ts'

const sql = sqlFile(import.meta.url, './list_municipalities.sql')

const route = createRoute({
  method: 'get',
  path: '/api/v1/municipalities',
  operationId: 'listMunicipalities',
  tags: ['Municipalities'],
  summary: 'The municipalities with their indicators at a date',
  description:
    'Every municipality of the register, by code unless `sort` says otherwise. A municipality counts the areas with its code, ' +
    'the addresses with its code that lie in a listed area, and every application in the queue that meets its ground. `q` looks ' +
    'in name and code.',
  ...permission('read_public_answers'),
  request: { query: municipalitiesQuery },
  responses: answers(municipalities.openapi('Municipalities')),
})

export const listMunicipalities = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const product = context.get('product')
    const question = questionOf(product, query)
    const asked = { ...question, q: query.q ?? null }
    const found = await product.database.rows(sql, asked, municipality, context.req.raw.signal)
    const withIds = found.map((row) => ({ ...row, id: row.code }))
    const rows = sorted(withIds, query.sort ?? 'code', municipalitySorts)
    const items = page(rows, query).map(({ id: _, ...item }) => item)
    return context.json({ ...(await answeredAt(product, question)), items, total: rows.length }, 200)
  },
})
