// A page of a layer's rows as JSON that the engine wrote.
import { z } from 'zod'
import type { Parameters } from '../../../data/database/connection.ts'
import { filledSql } from '../../../data/database/filled_sql.ts'
import { interruptible } from '../../../data/database/interruptible.ts'
import { quotedIdentifier, sqlFile } from '../../../data/database/sql_file.ts'
import { featureSorts } from '../../contract/catalogue/layer.ts'
import { defaultLimit } from '../../contract/limits.ts'
import type { FeatureRelation } from '../../layers/feature_relation.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Product } from '../../product.ts'
import { type LayerPart, refuse } from '../part/layer_part.ts'
import { jsonMembersForPages } from '../texts/field_cells.ts'

const pageSql = sqlFile(import.meta.url, './page_of_features.sql')
const countSql = sqlFile(import.meta.url, './count_features.sql')
const cellsSql = sqlFile(import.meta.url, '../cells.sql')
const itemRow = z.object({ item: z.string() })
const totalRow = z.object({ total: z.int() })

export type PageWanted = {
  readonly limit: number | undefined
  readonly offset: number | undefined
  readonly sort: string | undefined
  readonly q: string | undefined
  readonly has_places: boolean
}

type Asked = {
  readonly part: LayerPart
  readonly seen: SeenLayer
  readonly wanted: PageWanted
  readonly signal: AbortSignal
}

/** `{items, total}` */
export async function pageOfFeatures(
  product: Product,
  { part, seen, wanted, signal }: Asked,
): Promise<string> {
  const { relation } = part
  const { limit = defaultLimit, offset = 0, q, sort, has_places } = wanted
  const search = q === undefined ? undefined : searched(relation, q)
  const parameters: Parameters = { ...relation.parameters, ...(search?.parameters ?? {}) }
  const condition = search?.condition ?? 'true'
  const places = {
    relation: relation.sql,
    condition,
    order: sort === undefined ? '' : orderBy(relation, sort),
    properties: jsonMembersForPages(relation.fields),
    place: has_places && seen.kind === 'vector' ? placeMember : '',
  }
  return product.database.session(async (own) => {
    const connection = interruptible(own, signal)
    await connection.run(cellsSql)
    const [total] = await connection.rows(filledSql(countSql, places), parameters, totalRow)
    const items = await connection.rows(filledSql(pageSql, places), { ...parameters, limit, offset }, itemRow)
    return `{"items":[${items.map(({ item }) => item).join(',')}],"total":${total?.total ?? 0}}`
  })
}

const placeMember =
  ", 'geometry', geojson_place(ST_Transform(page.geometry, 'EPSG:4326', always_xy := true)::geometry)::json"

/** Missing values come last either way. */
function orderBy({ fields }: FeatureRelation, sort: string): string {
  const name = sort.replace(/^-/, '')
  const field = fields.find((one) => one.name === name)
  if (name === 'feature_id') return sort.startsWith('-') ? 'feature_id desc,' : ''
  if (!field)
    refuse(
      'sort',
      `must be one of ${[...featureSorts, ...fields.map((one) => one.name)].join(', ')}, with - in front to descend`,
    )
  const column = quotedIdentifier(field.column)
  const key = field.type === 'text' ? `swedish_order(${column})` : column
  return `${key} ${sort.startsWith('-') ? 'desc' : 'asc'} nulls last,`
}

function searched({ fields }: FeatureRelation, q: string): { condition: string; parameters: Parameters } {
  const texts = fields.filter(({ type }) => type === 'text')
  const conditions = texts.map(({ column }) => `contains(folded(${quotedIdentifier(column)}), folded($q))`)
  if (conditions.length === 0) return { condition: 'false', parameters: {} }
  return { condition: conditions.join(' or '), parameters: { q } }
}
