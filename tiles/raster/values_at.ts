// What a raster holds at a place: the values of the pixel in which it lies, of the raster itself and never of an overview.
import { placingIn } from './projection.ts'
import type { ValueJob } from './raster_job.ts'
import { readLevel } from './read_level.ts'

/** By band, null where it has no value; undefined outside the raster. */
export async function valuesAt({
  path,
  facts,
  longitude,
  latitude,
}: ValueJob): Promise<(number | null)[] | undefined> {
  const place = placingIn(facts)(longitude, latitude)
  if (!place) return undefined
  const [column, row] = [Math.floor(place[0]), Math.floor(place[1])]
  if (column < 0 || column >= facts.width || row < 0 || row >= facts.height) return undefined
  const values = await readLevel({
    path,
    image: facts.images[0] ?? 0,
    window: [column, row, column + 1, row + 1],
  })
  return Array.from(values, (value) => (value === facts.nodata || !Number.isFinite(value) ? null : value))
}
