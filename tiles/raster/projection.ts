// From the map (EPSG:3857, or degrees) to columns and rows of a raster, by proj4.
import proj4 from 'proj4'
import type { RasterFacts } from '../../api/contract/catalogue/raster_facts.ts'

/** Half the side of the square that EPSG:3857 shows. */
export const halfWorld_m = 20037508.342789244

export type PixelPlace = readonly [column: number, row: number]
/** Undefined where the raster's projection has no such place. */
export type Placing = (longitude: number, latitude: number) => PixelPlace | undefined

export function placingIn({ projection, origin, step }: RasterFacts): Placing {
  const converter = projection === null ? undefined : proj4(projection)
  return (longitude, latitude) => {
    const place = converter ? forward(converter, longitude, latitude) : [longitude, latitude]
    const [x = Number.NaN, y = Number.NaN] = place
    const column = (x - origin[0]) / step[0]
    const row = (y - origin[1]) / step[1]
    return Number.isFinite(column) && Number.isFinite(row) ? [column, row] : undefined
  }
}

function forward(converter: proj4.Converter, longitude: number, latitude: number): number[] {
  try {
    return converter.forward([longitude, latitude])
  } catch {
    return []
  }
}

export function longitudeOf(x_m: number): number {
  return (x_m / halfWorld_m) * 180
}

export function latitudeOf(y_m: number): number {
  return (Math.atan(Math.sinh((y_m / halfWorld_m) * Math.PI)) * 180) / Math.PI
}

export function webX(longitude: number): number {
  return (longitude / 180) * halfWorld_m
}

/** The map ends at 85°. */
export function webY(latitude: number): number {
  const inside = Math.max(-85.0511287798066, Math.min(85.0511287798066, latitude))
  return (Math.asinh(Math.tan((inside * Math.PI) / 180)) / Math.PI) * halfWorld_m
}
