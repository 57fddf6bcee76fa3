// A row of a register as somebody corrects it, as rows to deliver: the whole row, under the key that it has.
import { AppError } from '../../../api/contract/problem.ts'
import type { RegisterName } from '../../../api/contract/vocabulary.ts'
import { registers } from '../../registers/registers.ts'
import type { MadeRows } from '../made_here/made_here.ts'
import type { PresentRow, RowValue } from './present_row.ts'
import { shape, wellKnownText } from './shape.ts'

export type Correction = {
  readonly fields: Readonly<Record<string, RowValue>>
  /** GeoJSON; null keeps the place. */
  readonly geometry: unknown
  readonly crs: string
}

export function correctedRow(
  name: RegisterName,
  present: PresentRow,
  { fields, geometry, crs }: Correction,
): MadeRows {
  const { columns, key } = registers[name]
  const own = columns.map((column) => column.name)
  const unknown = Object.keys(fields).find((field) => !own.includes(field))
  if (unknown !== undefined)
    throw fault(`fields.${unknown}`, `is no column of ${name}: those are ${own.join(', ')}`)
  const moved = key.find(
    (column) => fields[column] !== undefined && fields[column] !== present.fields[column],
  )
  if (moved !== undefined) throw fault(`fields.${moved}`, 'is the key of the row and stays as it is')
  const kept = {
    ...fields,
    ...Object.fromEntries(key.map((column) => [column, present.fields[column] ?? null])),
  }
  const place =
    geometry === null
      ? { wkt: wellKnownText(present.geometry_3006), crs: 'EPSG:3006' }
      : { wkt: wellKnownText(shapeOf(geometry)), crs }
  return {
    register: name,
    columns: [...own, 'wkt'],
    rows: [[...own.map((column) => kept[column] ?? null), place.wkt]],
    crs: place.crs,
  }
}

function shapeOf(geometry: unknown) {
  const read = shape.safeParse(geometry)
  if (read.success) return read.data
  throw fault('geometry', 'must be GeoJSON: a Point, LineString, MultiLineString, Polygon or MultiPolygon')
}

function fault(parameter: string, detail: string): AppError {
  return new AppError('bad_input', `${parameter} ${detail}`, [{ parameter, detail }])
}
