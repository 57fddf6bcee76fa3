// The rows of a layer, page by page, and the place of the one that is chosen: fetched by itself, since a page of shapes may be large.
import type { Features } from '../../../api/contract/catalogue/layer.ts'
import { type Client, client, ok } from '../../api.ts'
import { type Guard, isText, shaped } from '../../shapes.ts'
import { Answer } from '../asking/answer.svelte.ts'

export type RowsQuestion = {
  readonly id: string
  /** Of what has another state at another date. */
  readonly as_of: string | undefined
  /** An earlier one, by its number. */
  readonly version?: string | undefined
  readonly q: string
  /** A field's name; `-` descends; empty: as they are kept. */
  readonly sort: string
  readonly offset: number
  readonly limit: number
}
export type LayerRow = Features['items'][number]
/** What a row holds: a field's value by its name. */
export type RowValues = Readonly<Record<string, unknown>>

export function layerRows(from: Client = client): Answer<RowsQuestion, Features> {
  return new Answer(({ id, ...question }, signal) => {
    const query = queryOf(question)
    return ok(from.api.v1.layers[':id'].features.$get({ param: { id }, query }, { init: { signal } }))
  })
}

/** Asked as the page that the row stands on, with its own offset and a limit of one; null: it has no place. */
export function placeOfRow(from: Client = client): Answer<RowsQuestion, GeoJSON.Geometry | null> {
  return new Answer(async ({ id, ...question }, signal) => {
    const query = { ...queryOf(question), geometry: 'true' } as const
    const { items } = await ok(
      from.api.v1.layers[':id'].features.$get({ param: { id }, query }, { init: { signal } }),
    )
    const geometry: unknown = items[0]?.geometry
    return isGeometry(geometry) ? geometry : null
  })
}

/** Where a row that was pressed on the map stands in the table: rows of what was published are numbered in their order; a register's are found by their key. */
export function standing(
  pressed: RowValues,
  limit: number,
): Pick<RowsQuestion, 'q' | 'sort' | 'offset'> | undefined {
  const { feature_id, id, code } = pressed
  if (typeof feature_id === 'number' && feature_id >= 1)
    return { q: '', sort: '', offset: Math.floor((feature_id - 1) / limit) * limit }
  const key = id ?? code
  return typeof key === 'string' ? { q: key, sort: '', offset: 0 } : undefined
}

/** Whether a row of the table is the one that was pressed. */
export function isSame({ feature_id, properties }: LayerRow, pressed: RowValues): boolean {
  if (typeof pressed.feature_id === 'number') return pressed.feature_id === feature_id
  const key = pressed.id ?? pressed.code
  return key !== undefined && (properties.id ?? properties.code) === key
}

function queryOf({ as_of, version, q, sort, offset, limit }: Omit<RowsQuestion, 'id'>) {
  return {
    limit: String(limit),
    offset: String(offset),
    ...(q ? { q } : {}),
    ...(sort ? { sort } : {}),
    ...(as_of ? { as_of } : {}),
    ...(version ? { version } : {}),
  }
}

const hasType = shaped({ type: isText })
const isGeometry: Guard<GeoJSON.Geometry> = (value): value is GeoJSON.Geometry =>
  hasType(value) && ('coordinates' in value || 'geometries' in value)
