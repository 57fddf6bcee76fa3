// The zooms at which tiles of a raster are worth asking for: from where it fills a tile or so to where one of its pixels fills one of the tile's.
import type { RasterFacts } from '../../api/contract/catalogue/raster_facts.ts'

/** Tiles are answered up to here, whatever the raster. */
export const rasterZoomAtMost = 22
const pixelsOfTheWorld = 256

export function rasterZooms({ bounds, width, height }: RasterFacts): { from: number; to: number } {
  const [west, south, east, north] = bounds
  const middle = ((south + north) / 2) * (Math.PI / 180)
  // Degrees of longitude that a pixel spans, on the map, where both sides of it are drawn alike.
  const across = (east - west) / width
  const down = (north - south) / height / Math.max(0.05, Math.cos(middle))
  const degrees = Math.max(1e-9, Math.min(across, down))
  const finest = Math.ceil(Math.log2(360 / pixelsOfTheWorld / degrees) - 0.25)
  const widest = Math.floor(Math.log2(360 / Math.max(east - west, 1e-9)))
  const to = Math.max(0, Math.min(rasterZoomAtMost, finest))
  return { from: Math.max(0, Math.min(to, widest - 2)), to }
}
