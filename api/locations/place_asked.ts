// The point that is asked about, and of an address what the caller may see of it.
import { z } from 'zod'
import { sqlFile } from '../../data/database/sql_file.ts'
import type { Sight } from '../access/public_fields.ts'
import { addressThere } from '../contract/location.ts'
import { AppError } from '../contract/problem.ts'
import type { Product } from '../product.ts'

const pointSql = sqlFile(import.meta.url, './locate_point.sql')
const addressSql = sqlFile(import.meta.url, './locate_address.sql')

const point = z.object({
  x: z.number(),
  y: z.number(),
  longitude: z.number(),
  latitude: z.number(),
})
const addressRow = addressThere.required().extend(point.shape)

type Asked = {
  readonly as_of: string
  readonly passed_m: number
  readonly longitude?: number | undefined
  readonly latitude?: number | undefined
  readonly address?: string | undefined
}

export async function placeAsked(
  product: Product,
  asked: Asked,
  { sight, signal }: { sight: Sight; signal: AbortSignal },
) {
  const { longitude = 0, latitude = 0, address: id } = asked
  if (id === undefined) {
    const [place] = await product.database.rows(pointSql, { longitude, latitude }, point, signal)
    if (!place || !Number.isFinite(place.x) || !Number.isFinite(place.y)) throw farAway()
    return { ...place, address: null }
  }
  const [found] = await product.database.rows(
    addressSql,
    { id, as_of: asked.as_of, passed_m: asked.passed_m },
    addressRow,
    signal,
  )
  if (!found || !sight.sees('addresses', 'geometry'))
    throw new AppError('not_found', `There is no address "${id}". Ask by longitude and latitude instead.`)
  const { x, y, longitude: east, latitude: north, fibre, ...details } = found
  const seesCoverage = sight.sees('coverage', 'address_id') && sight.sees('coverage', 'state')
  const address = addressThere.parse({
    ...sight.visible('addresses', details),
    ...(seesCoverage ? { fibre } : {}),
  })
  return { x, y, longitude: east, latitude: north, address }
}

function farAway(): AppError {
  return new AppError('bad_input', 'longitude and latitude must be a position that SWEREF 99 TM can hold', [
    { parameter: 'longitude', detail: 'must be a position that SWEREF 99 TM can hold' },
  ])
}
