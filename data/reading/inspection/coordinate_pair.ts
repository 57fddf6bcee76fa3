// Which two columns of numbers look like coordinates of places in Sweden, whatever they are called.
import type { InspectedColumn } from '../../../api/contract/deliveries/inspection.ts'
import { count, type Engine } from '../child/engine.ts'
import { swedishCrs } from '../columns/swedish_crs.ts'
import { lookedColumn } from './looked_rows.ts'

export type CoordinatePair = { x: number; y: number }

/** The places of the two columns; of several pairs the one whose columns stand nearest to each other. */
export async function findCoordinatePair(
  engine: Engine,
  columns: readonly InspectedColumn[],
): Promise<CoordinatePair | undefined> {
  const medians = new Map<number, number>()
  for (const [at, { looks_like }] of columns.entries()) {
    if (looks_like !== 'number' && looks_like !== 'whole_number') continue
    const [row] = await engine.rows(
      `select median(number_of(${lookedColumn(at)}, null)) as middle, count(*)::integer as rows from sampled`,
    )
    const middle = Number(row?.middle)
    // A count or a share may be like a degree or an easting of a zone; neither is whole or as small as that.
    const isPlace = looks_like === 'number' ? Math.abs(middle) >= 10 : Math.abs(middle) >= 1000
    if (count(row?.rows) > 0 && Number.isFinite(middle) && isPlace) medians.set(at, middle)
  }
  const pairs = [...medians].flatMap(([x, easting]) =>
    [...medians].flatMap(([y, northing]) => (x !== y && isInSweden(easting, northing) ? [{ x, y }] : [])),
  )
  const [nearest] = pairs.toSorted(
    (one, other) => Math.abs(one.x - one.y) - Math.abs(other.x - other.y) || one.x - other.x,
  )
  return nearest
}

function isInSweden(x: number, y: number): boolean {
  return swedishCrs.some(
    ({ range: [west, east, south, north] }) => x >= west && x <= east && y >= south && y <= north,
  )
}
