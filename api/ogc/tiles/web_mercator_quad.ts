// The matrix set of all tiles here, by the OGC's standard of tile matrix sets (17-083r4): the register's own definition, computed. Rows are counted from the north.
import { z } from '@hono/zod-openapi'
import { AppError } from '../../contract/problem.ts'

const halfWorld_m = 20037508.342789244
const pixels = 256
/** The standard's pixel: 0.28 mm. */
const pixel_m = 0.00028
const zoomAtMost = 24

export const tileMatrixSetId = 'WebMercatorQuad'
export const tileMatrixSetUri = 'http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad'
export const webMercator = 'http://www.opengis.net/def/crs/EPSG/0/3857'

const tileMatrix = z.object({
  id: z.string(),
  scaleDenominator: z.number(),
  cellSize: z.number(),
  cornerOfOrigin: z.literal('topLeft'),
  pointOfOrigin: z.array(z.number()),
  tileWidth: z.int(),
  tileHeight: z.int(),
  matrixWidth: z.int(),
  matrixHeight: z.int(),
})

export const tileMatrixSet = z
  .object({
    id: z.string(),
    title: z.string(),
    uri: z.string(),
    crs: z.string(),
    orderedAxes: z.array(z.string()),
    wellKnownScaleSet: z.string(),
    tileMatrices: z.array(tileMatrix),
  })
  .openapi('TileMatrixSet')

export const webMercatorQuad: z.infer<typeof tileMatrixSet> = {
  id: tileMatrixSetId,
  title: 'Google Maps Compatible for the World',
  uri: tileMatrixSetUri,
  crs: webMercator,
  orderedAxes: ['X', 'Y'],
  wellKnownScaleSet: 'http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible',
  tileMatrices: Array.from({ length: zoomAtMost + 1 }, (_, zoom) => matrixOf(zoom)),
}

function matrixOf(zoom: number): z.infer<typeof tileMatrix> {
  const side = 2 ** zoom
  const cellSize = (2 * halfWorld_m) / pixels / side
  return {
    id: String(zoom),
    scaleDenominator: cellSize / pixel_m,
    cellSize,
    cornerOfOrigin: 'topLeft',
    pointOfOrigin: [-halfWorld_m, halfWorld_m],
    tileWidth: pixels,
    tileHeight: pixels,
    matrixWidth: side,
    matrixHeight: side,
  }
}

export function demandKnownSet(id: string): void {
  if (id === tileMatrixSetId) return
  throw new AppError(
    'not_found',
    `There is no tile matrix set "${id}". The one that there is is ${tileMatrixSetId}: /ogc/tileMatrixSets.`,
  )
}
