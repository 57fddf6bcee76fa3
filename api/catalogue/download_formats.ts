// The formats in which a layer is downloaded, as catalogues name them: EU vocabulary file-type, media types of IANA.
import type { DownloadFormat } from '../contract/catalogue/catalogue_codes.ts'
import type { Words } from '../contract/vocabulary.ts'
import { formatFacts } from '../downloads/formats.ts'

type CataloguedFormat = {
  /** A code of the EU vocabulary file-type; of what is not in it the code for any bytes. */
  readonly file_type: string
  readonly media_type: string
  /** Of the package, where several files are sent as one. */
  readonly package_type?: string
  readonly words: Words
  /** Anybody can read it with free programs, by an open specification. */
  readonly is_open: boolean
}

const anyBytes = { file_type: 'OCTET', media_type: 'application/octet-stream' }

const cataloguedFormats: Readonly<Record<DownloadFormat, CataloguedFormat>> = {
  gpkg: {
    file_type: 'GPKG',
    media_type: 'application/geopackage+sqlite3',
    words: { sv: 'GeoPackage i SWEREF 99 TM (EPSG:3006)', en: 'GeoPackage in SWEREF 99 TM (EPSG:3006)' },
    is_open: true,
  },
  geojson: {
    file_type: 'GEOJSON',
    media_type: 'application/geo+json',
    words: { sv: 'GeoJSON i WGS 84', en: 'GeoJSON in WGS 84' },
    is_open: true,
  },
  parquet: {
    file_type: 'PARQUET',
    media_type: 'application/vnd.apache.parquet',
    words: { sv: 'GeoParquet för analys', en: 'GeoParquet for analysis' },
    is_open: true,
  },
  fgb: {
    ...anyBytes,
    words: { sv: 'FlatGeobuf, som kan läsas i delar', en: 'FlatGeobuf, which can be read in parts' },
    is_open: true,
  },
  shp: {
    file_type: 'SHP',
    media_type: 'application/vnd.shp',
    package_type: 'application/zip',
    words: { sv: 'Shapefile i en zip-fil', en: 'Shapefile in a zip file' },
    is_open: true,
  },
  csv: {
    file_type: 'CSV',
    media_type: 'text/csv',
    words: { sv: 'CSV, tabell med koordinater eller WKT', en: 'CSV, a table with coordinates or WKT' },
    is_open: true,
  },
  xlsx: {
    file_type: 'XLSX',
    media_type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    words: { sv: 'Excel-fil', en: 'Excel file' },
    is_open: false,
  },
  pmtiles: {
    ...anyBytes,
    words: { sv: 'PMTiles, vektorplattor i en fil', en: 'PMTiles, vector tiles in one file' },
    is_open: true,
  },
  tif: {
    file_type: 'GEOTIFF',
    media_type: 'image/tiff',
    words: { sv: 'Molnoptimerad GeoTIFF', en: 'Cloud-optimised GeoTIFF' },
    is_open: true,
  },
}

export function namedFormat(format: DownloadFormat): CataloguedFormat & { readonly name: string } {
  return { ...cataloguedFormats[format], name: formatFacts[format].name }
}

export function fileTypeUri(format: DownloadFormat): string {
  return `http://publications.europa.eu/resource/authority/file-type/${cataloguedFormats[format].file_type}`
}

export function mediaTypeUri(media_type: string): string {
  return `http://www.iana.org/assignments/media-types/${media_type}`
}
