// The formats in which a layer leaves: what each is called, and what kind of layer it can hold.

import { type DownloadFormat, downloadFormats } from '../contract/catalogue/catalogue_codes.ts'
import type { LayerKind } from '../contract/catalogue/filter_codes.ts'
import { xlsxType } from '../registers/get_register_template.ts'

export type FormatFacts = {
  readonly name: string
  readonly media_type: string
  /** Of the file's name. */
  readonly ending: string
  readonly kinds: readonly LayerKind[]
  /** The CRS of its places. */
  readonly crs: 'EPSG:3006' | 'OGC:CRS84' | 'EPSG:3857'
}

const places: readonly LayerKind[] = ['vector']
const rows: readonly LayerKind[] = ['vector', 'table']

export const formatFacts: Readonly<Record<DownloadFormat, FormatFacts>> = {
  gpkg: {
    name: 'GeoPackage',
    media_type: 'application/geopackage+sqlite3',
    ending: '.gpkg',
    kinds: rows,
    crs: 'EPSG:3006',
  },
  geojson: {
    name: 'GeoJSON',
    media_type: 'application/geo+json',
    ending: '.geojson',
    kinds: places,
    crs: 'OGC:CRS84',
  },
  parquet: {
    name: 'GeoParquet',
    media_type: 'application/vnd.apache.parquet',
    ending: '.parquet',
    kinds: rows,
    crs: 'EPSG:3006',
  },
  fgb: {
    name: 'FlatGeobuf',
    media_type: 'application/flatgeobuf',
    ending: '.fgb',
    kinds: places,
    crs: 'EPSG:3006',
  },
  shp: { name: 'Shapefile', media_type: 'application/zip', ending: '.zip', kinds: places, crs: 'EPSG:3006' },
  csv: { name: 'CSV', media_type: 'text/csv; charset=utf-8', ending: '.csv', kinds: rows, crs: 'EPSG:3006' },
  xlsx: { name: 'Excel', media_type: xlsxType, ending: '.xlsx', kinds: rows, crs: 'EPSG:3006' },
  pmtiles: {
    name: 'PMTiles',
    media_type: 'application/vnd.pmtiles',
    ending: '.pmtiles',
    kinds: places,
    crs: 'EPSG:3857',
  },
  tif: { name: 'GeoTIFF', media_type: 'image/tiff', ending: '.tif', kinds: ['raster'], crs: 'EPSG:3006' },
}

type Offered = { readonly kind: LayerKind; readonly is_whole: boolean }

/** The formats that a layer can be had in, in the order of the contract: none where bands of a raster are held back. */
export function formatsOf({ kind, is_whole }: Offered): DownloadFormat[] {
  if (kind === 'raster' && !is_whole) return []
  return downloadFormats.filter((format) => formatFacts[format].kinds.includes(kind))
}
