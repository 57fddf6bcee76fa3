// How a layer is used in other programs: text to copy, with this installation's own addresses.
import type { Layer } from '../../../api/contract/catalogue/layer.ts'
import { collectionAddress, downloadAddress, featuresAddress, tilesAddress } from './layer_addresses.ts'

export const exampleTools = ['curl', 'gdal', 'python', 'r', 'qgis', 'browser'] as const
export type ExampleTool = (typeof exampleTools)[number]

type Shown = Pick<Layer, 'id' | 'kind' | 'bounds'>

/** Each part by itself is one thing to copy. */
export function examplesOf(tool: ExampleTool, layer: Shown, origin: string): readonly string[] {
  return examples[tool](layer, origin)
}

const examples: Readonly<Record<ExampleTool, (layer: Shown, origin: string) => readonly string[]>> = {
  curl: ({ id, kind, bounds }, origin) => {
    if (kind === 'raster') return [`curl -o ${id}.tif "${downloadAddress(origin, id, 'tif')}"`]
    if (kind === 'table') return [`curl -o ${id}.csv "${downloadAddress(origin, id, 'csv')}"`]
    const bbox = bounds ? middleOf(bounds) : undefined
    return [
      `curl -o ${id}.gpkg "${downloadAddress(origin, id, 'gpkg')}"`,
      ...(bbox ? [`curl -o ${id}.geojson "${downloadAddress(origin, id, 'geojson', { bbox })}"`] : []),
      `curl "${collectionAddress(origin, id)}/items?limit=10"`,
    ]
  },
  gdal: ({ id, kind, bounds }, origin) => {
    if (kind === 'raster') return [`gdalinfo "/vsicurl/${downloadAddress(origin, id, 'tif')}"`]
    const source = `"OAPIF:${collectionAddress(origin, id)}"`
    const part =
      kind === 'vector' && bounds ? middleOf(bounds)?.map((degrees) => degrees.toFixed(5)) : undefined
    return [
      `ogrinfo -so -al ${source}`,
      `ogr2ogr ${id}.gpkg ${source}`,
      ...(part ? [`ogr2ogr ${id}-del.gpkg ${source} -spat ${part.join(' ')}`] : []),
    ]
  },
  python: ({ id, kind }, origin) => {
    if (kind === 'raster')
      return [
        lines(
          'import rasterio',
          '',
          `with rasterio.open("${downloadAddress(origin, id, 'tif')}") as picture:`,
          '    print(picture.crs, picture.bounds)',
          '    values = picture.read(1)',
        ),
      ]
    if (kind === 'table')
      return [lines('import pandas', '', `table = pandas.read_csv("${downloadAddress(origin, id, 'csv')}")`)]
    return [
      lines(
        'import geopandas',
        '',
        `layer = geopandas.read_file("${downloadAddress(origin, id, 'gpkg')}")`,
        'print(layer.crs, len(layer))',
      ),
    ]
  },
  r: ({ id, kind }, origin) => {
    if (kind === 'raster')
      return [
        lines(
          'library(terra)',
          '',
          `download.file("${downloadAddress(origin, id, 'tif')}", "${id}.tif", mode = "wb")`,
          `picture <- rast("${id}.tif")`,
          'plot(picture)',
        ),
      ]
    if (kind === 'table') return [`table <- read.csv("${downloadAddress(origin, id, 'csv')}")`]
    return [
      lines(
        'library(sf)',
        '',
        `download.file("${downloadAddress(origin, id, 'gpkg')}", "${id}.gpkg", mode = "wb")`,
        `layer <- st_read("${id}.gpkg")`,
        'plot(st_geometry(layer))',
      ),
    ]
  },
  qgis: (layer, origin) => {
    const { id, kind } = layer
    if (kind === 'raster') return [downloadAddress(origin, id, 'tif'), tilesAddress(origin, layer)]
    return kind === 'table' ? [`${origin}/ogc`] : [`${origin}/ogc`, tilesAddress(origin, layer)]
  },
  browser: (layer, origin) => {
    const { id, kind } = layer
    if (kind === 'table') return [fetched(origin, id)]
    if (kind === 'raster')
      return [
        lines(
          `map.addSource('${id}', {`,
          "  type: 'raster',",
          `  tiles: ['${tilesAddress(origin, layer)}'],`,
          '  tileSize: 256,',
          '})',
          `map.addLayer({ id: '${id}', type: 'raster', source: '${id}' })`,
        ),
      ]
    return [
      lines(
        `map.addSource('${id}', { type: 'vector', url: '${origin}/tiles/${id}.json' })`,
        'map.addLayer({',
        `  id: '${id}',`,
        "  type: 'line',",
        `  source: '${id}',`,
        `  'source-layer': '${id}',`,
        '})',
      ),
      fetched(origin, id),
    ]
  },
}

function fetched(origin: string, id: string): string {
  return lines(
    `const answer = await fetch('${featuresAddress(origin, id)}?limit=10')`,
    'const { items, total } = await answer.json()',
  )
}

/** A quarter of the layer's surface, in its middle. */
function middleOf(bounds: readonly number[]): readonly number[] | undefined {
  const [west, south, east, north] = bounds
  if (west === undefined || south === undefined || east === undefined || north === undefined) return undefined
  const [x, y] = [(east - west) / 4, (north - south) / 4]
  return [west + x, south + y, east - x, north - y]
}

function lines(...said: readonly string[]): string {
  return said.join('\n')
}
