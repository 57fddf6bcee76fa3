import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { Parameters } from '../../data/database/connection.ts'
import { sqlFile } from '../../data/database/sql_file.ts'
import type { Sight } from '../access/public_fields.ts'
import {
  defaultSearchLimit,
  type SearchHit,
  type SearchKind,
  searchAnswer,
  searchHit,
  searchQuery,
} from '../contract/search.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import type { Product } from '../product.ts'
import { type Question, questionOf } from '../question.ts'
import { seesDistance } from '../shortage_areas/visible_area.ts'
import { mapGroundReady } from '../tiles/map_ground.ts'
import { readCoordinate } from './coordinate.ts'
import { type Match, matches, matchRank, misspelt, withoutGuesses } from './match.ts'

const sql = (name: string) => sqlFile(import.meta.url, `./${name}.sql`)
const areasSql = sql('search_shortage_areas')
const municipalitiesSql = sql('search_municipalities')
const placesSql = sql('search_places')
const addressesSql = sql('search_addresses')
const misspeltAddressesSql = sql('search_misspelt_addresses')
const applicationsSql = sql('search_applications')
const projectsSql = sql('search_backbone_projects')
const pointSql = sql('point_in_degrees')

const route = createRoute({
  method: 'get',
  path: '/api/v1/search',
  operationId: 'search',
  tags: ['Search'],
  summary:
    'Areas, municipalities, places, addresses, applications and projects by name or number, and positions',
  description:
    'The best of each kind: what is `q`, then what begins so, then what has it inside; where nothing has, what is spelt nearly so. ' +
    'Capitals and accents do not matter. A position is read in degrees (`58.35, 12.93`) or in metres of SWEREF 99 TM, in either ' +
    'order. `limit` holds for each kind, 5 unless given. Addresses are found only where their labels are public.',
  ...permission('read_public_answers'),
  request: { query: searchQuery },
  responses: answers(searchAnswer.openapi('Search')),
})

export const search = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { q, limit = defaultSearchLimit, ...asked } = context.req.valid('query')
    const product = context.get('product')
    const caller = { sight: context.get('sight'), signal: context.req.raw.signal }
    const question = questionOf(product, asked)
    const found = await Promise.all([
      positionIn(product, q),
      ...recordsFor(product, { ...question, q, limit }, caller),
    ])
    const items = inOrder(withoutGuesses(found.flat())).map(({ row }) => row)
    return context.json({ as_of: question.as_of, q, items }, 200)
  },
})

type Hit = Match<SearchHit>
type Asked = Question & { readonly q: string; readonly limit: number }
type Caller = { readonly sight: Sight; readonly signal: AbortSignal }

/** About a centimetre: more is the noise of the transformation. */
const degrees = z
  .number()
  .transform((value) => Math.round(value * 1e7) / 1e7)
  .nullable()
const position = z.object({ longitude: degrees, latitude: degrees })
const record = searchHit.omit({ kind: true }).extend(position.shape)

/** Each kind is a question of its own, and they are asked side by side. */
function recordsFor(product: Product, asked: Asked, { sight, signal }: Caller): Promise<Hit[]>[] {
  const { q, limit, as_of, passed_m, share_pct } = asked
  const ask = async (kind: SearchKind, statement: string, parameters: Parameters): Promise<SearchHit[]> =>
    (await product.database.rows(statement, parameters, record, signal)).map((row) => ({ kind, ...row }))
  const best = async (asking: Promise<SearchHit[]>) =>
    inOrder(matches(q, await asking, ({ title, id }) => [title, id])).slice(0, limit)
  const projects = async () => {
    const rows = await ask('backbone_project', projectsSql, { as_of })
    return seesDistance(sight) ? rows : rows.map((row) => ({ ...row, longitude: null, latitude: null }))
  }
  const addresses = async () => {
    if (!sight.sees('addresses', 'label')) return []
    const spelt = await ask('address', addressesSql, { q, limit })
    const rows = spelt.length > 0 ? spelt : await ask('address', misspeltAddressesSql, { q, limit })
    return rows.map((row) => ({ row, match_rank: matchRank(q, row.title) ?? misspelt }))
  }
  return [
    best(ask('shortage_area', areasSql, { as_of, passed_m, share_pct })),
    best(ask('municipality', municipalitiesSql, {})),
    mapGroundReady(product).then(() => best(ask('place', placesSql, {}))),
    addresses(),
    best(ask('application', applicationsSql, { as_of })),
    best(projects()),
  ]
}

/** Those alike stay as the question ordered them. */
function inOrder(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((left, right) => left.match_rank - right.match_rank)
}

async function positionIn(product: Product, q: string): Promise<Hit[]> {
  const read = readCoordinate(q)
  if (!read) return []
  const [found] =
    read.kind === 'degrees'
      ? [read]
      : await product.database.rows(pointSql, { easting: read.easting, northing: read.northing }, position)
  if (!found) return []
  const { longitude, latitude } = found
  const row = { id: null, title: q, municipality_name: null, status: null, longitude, latitude }
  return [{ row: { kind: 'coordinate', ...row }, match_rank: 1 }]
}
