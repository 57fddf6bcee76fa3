// Which features meet a bbox, as SQL over the columns of a layer's relation.
import { z } from 'zod'
import type { Parameters } from '../../../../data/database/connection.ts'
import type { Database } from '../../../../data/database/database.ts'
import { filledSql } from '../../../../data/database/filled_sql.ts'
import { quotedLiteral, sqlFile } from '../../../../data/database/sql_file.ts'
import type { Condition } from '../../filter/condition.ts'
import type { FeaturesCrs } from '../crs/features_crs.ts'
import { transformed } from '../crs/place_sql.ts'
import type { Box } from './asked_bbox.ts'

const boundsSql = sqlFile(import.meta.url, './bounds_of_box.sql')
const meetsSql = sqlFile(import.meta.url, './meets_box.sql').replace(/^(--.*\n)+/, '')
const bounds = z.object({
  reach_x_min: z.number(),
  reach_y_min: z.number(),
  reach_x_max: z.number(),
  reach_y_max: z.number(),
  inner_x_min: z.number(),
  inner_y_min: z.number(),
  inner_x_max: z.number(),
  inner_y_max: z.number(),
})
type Bounds = z.infer<typeof bounds>

type Boxes = {
  readonly boxes: readonly Box[]
  readonly crs: FeaturesCrs
  /** Whether there are rows without a place, which a bbox lets through (17-069r4, /req/core/fc-bbox-response, C). */
  readonly has_rows_without_place: boolean
}

/** Whoever meets one of the boxes. */
export async function bboxCondition(
  database: Pick<Database, 'rows'>,
  { boxes, crs, has_rows_without_place }: Boxes,
): Promise<Condition> {
  const each = await Promise.all(
    boxes.map((box, index) => meets(database, { box, crs, name: `bbox_${index}` })),
  )
  const conditions = [...each.map(({ sql }) => sql), ...(has_rows_without_place ? ['x_min is null'] : [])]
  return {
    sql: `(${conditions.join(' or ')})`,
    parameters: Object.assign({}, ...each.map(({ parameters }) => parameters)),
  }
}

type Asked = { readonly box: Box; readonly crs: FeaturesCrs; readonly name: string }

async function meets(database: Pick<Database, 'rows'>, { box, crs, name }: Asked): Promise<Condition> {
  const [x_min, y_min, x_max, y_max] = box
  const reach = await boundsOf(database, box, crs)
  const parameters = { ...reach, x_min, y_min, x_max, y_max }
  return {
    sql: filledSql(meetsSql, { box: name, place: transformed('geometry', crs) }),
    parameters: named(name, parameters),
  }
}

function named(name: string, parameters: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [`${name}_${key}`, value]))
}

/** Where Swedish systems can be counted in, in degrees and in the metres of each. */
const countedIn = {
  degrees: [-5, 45, 35, 80],
  sweref: [-1_000_000, 5_000_000, 2_000_000, 8_900_000],
  mercator: [-556_000, 5_630_000, 3_890_000, 15_500_000],
} as const

async function boundsOf(database: Pick<Database, 'rows'>, box: Box, crs: FeaturesCrs): Promise<Bounds> {
  if (crs.code === 'EPSG:3006') return boundsInMetres(box)
  const domain = crs.is_geographic
    ? countedIn.degrees
    : crs.is_north_first
      ? countedIn.sweref
      : countedIn.mercator
  const cut: Box = [
    Math.max(box[0], domain[0]),
    Math.max(box[1], domain[1]),
    Math.min(box[2], domain[2]),
    Math.min(box[3], domain[3]),
  ]
  const isWhole = cut.every((one, index) => one === box[index])
  if (cut[0] > cut[2] || cut[1] > cut[3]) return { ...everywhere, ...nowhere }
  const [x_min, y_min, x_max, y_max] = cut
  const sql = filledSql(boundsSql, { crs: quotedLiteral(crs.code) })
  const [found] = await database.rows(sql, { x_min, y_min, x_max, y_max }, bounds)
  if (!found) return { ...everywhere, ...nowhere }
  return isWhole ? found : { ...found, ...everywhere }
}

const everywhere = { reach_x_min: -1e12, reach_y_min: -1e12, reach_x_max: 1e12, reach_y_max: 1e12 }
const nowhere = { inner_x_min: 1e12, inner_y_min: 1e12, inner_x_max: -1e12, inner_y_max: -1e12 }

function boundsInMetres([x_min, y_min, x_max, y_max]: Box): Bounds {
  return {
    ...{ reach_x_min: x_min, reach_y_min: y_min, reach_x_max: x_max, reach_y_max: y_max },
    ...{ inner_x_min: x_min, inner_y_min: y_min, inner_x_max: x_max, inner_y_max: y_max },
  }
}
