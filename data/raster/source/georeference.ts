// Where the pixels of a GeoTIFF lie: the outer corner of the first one and the step to the next, in the file's own reference system.
import type { GeoTIFFImage } from 'geotiff'
import { AppError } from '../../../api/contract/problem.ts'
import { tagNumbers } from './tags.ts'

export type Georeference = { readonly origin: [number, number]; readonly step: [number, number] }

/** GTRasterTypeGeoKey: the position is that of the middle of a pixel. */
const pixelIsPoint = 2

export async function georeferenceOf(image: GeoTIFFImage): Promise<Georeference> {
  const scale = await tagNumbers(image, 'ModelPixelScale')
  const ties = await tagNumbers(image, 'ModelTiepoint')
  const matrix = await tagNumbers(image, 'ModelTransformation')
  const found =
    scale.length >= 2 && ties.length === 6
      ? byScale(scale, ties)
      : matrix.length === 16
        ? byMatrix(matrix)
        : undefined
  if (!found) throw new AppError('bad_input', ties.length > 6 ? byPoints : noPlace)
  const { origin, step } = found
  if (![...origin, ...step].every(Number.isFinite) || step[0] === 0 || step[1] === 0)
    throw new AppError('bad_input', noPlace)
  const keys: Readonly<Record<string, unknown>> = image.getGeoKeys() ?? {}
  const half = keys.GTRasterTypeGeoKey === pixelIsPoint ? 0.5 : 0
  return { origin: [origin[0] - half * step[0], origin[1] - half * step[1]], step }
}

const noPlace =
  'The raster does not say where it lies: it has no position in its GeoTIFF tags. Save it with its position and reference system (gdal_translate -a_ullr … -a_srs EPSG:3006), instead of with a world file beside it.'
const byPoints =
  'The raster is placed only by control points. Straighten it first (gdalwarp -t_srs EPSG:3006), and publish what comes out.'

function byScale([width = 0, height = 0]: readonly number[], ties: readonly number[]): Georeference {
  const [column = 0, row = 0, , x = 0, y = 0] = ties
  return { origin: [x - column * width, y + row * height], step: [width, -height] }
}

function byMatrix(matrix: readonly number[]): Georeference {
  const [a = 0, b = 0, , x = 0, d = 0, e = 0, , y = 0] = matrix
  if (b !== 0 || d !== 0)
    throw new AppError(
      'bad_input',
      'The raster is rotated against its reference system. Straighten it first (gdalwarp -t_srs EPSG:3006), and publish what comes out.',
    )
  return { origin: [x, y], step: [a, e] }
}
