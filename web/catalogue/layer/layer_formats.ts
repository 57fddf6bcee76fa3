// The formats in which a layer can be taken, the most useful first.
import type { DownloadFormat } from '../../../api/contract/catalogue/catalogue_codes.ts'
import type { LayerKind } from '../../../api/contract/catalogue/filter_codes.ts'

export const formatNames: Readonly<Record<DownloadFormat, string>> = {
  gpkg: 'GeoPackage',
  geojson: 'GeoJSON',
  parquet: 'GeoParquet',
  fgb: 'FlatGeobuf',
  shp: 'Shapefile',
  csv: 'CSV',
  xlsx: 'Excel',
  pmtiles: 'PMTiles',
  tif: 'GeoTIFF',
}

const formats: Readonly<Record<LayerKind, readonly DownloadFormat[]>> = {
  vector: ['gpkg', 'xlsx', 'csv', 'geojson', 'shp', 'parquet', 'fgb', 'pmtiles'],
  table: ['xlsx', 'csv', 'parquet'],
  raster: ['tif'],
}

export function layerFormats({ kind }: { readonly kind: LayerKind }): readonly DownloadFormat[] {
  return formats[kind]
}

/** What holds the tiles as the map has them: no fields are chosen of it. */
export function isWhole(format: DownloadFormat): boolean {
  return format === 'pmtiles' || format === 'tif'
}
