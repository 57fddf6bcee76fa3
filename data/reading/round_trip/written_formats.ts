// How each format is written here, and what it loses by its nature.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Trial } from '../trial.ts'
import type { Kind } from './region.ts'
import { geojsonLines, gpxText, kmlText } from './writers.ts'

export type WrittenFormat = {
  /** As a reading names it. */
  format: string
  /** What tells two ways of writing one format apart. */
  variant?: string
  ending: string
  /** Others are in longitude, latitude only. */
  codes: readonly number[]
  kinds?: readonly Kind[]
  /** Whether the file names its CRS. */
  names_crs: boolean
  /** Metres by which a coordinate may differ, where coordinates are rounded. */
  off_by_m?: number
  write(trial: Trial, written: { table: string; path: string; code: number; kind: Kind }): Promise<void>
}

const all = [3006, 3007, 4326]

export const writtenFormats: readonly WrittenFormat[] = [
  gdal('GeoPackage', { driver: 'GPKG', ending: '.gpkg' }),
  gdal('FlatGeobuf', { driver: 'FlatGeobuf', ending: '.fgb' }),
  // Column names of ten letters: municipali is read as municipality_code.
  gdal('Shapefile', { driver: 'ESRI Shapefile', ending: '.shp', creation: 'ENCODING=UTF-8' }),
  // Whole numbers of a millionth of a degree, or less than a centimetre.
  gdal('MapInfo (.tab)', { driver: 'MapInfo File', ending: '.tab', offByMetres: 0.12 }),
  gdal('MapInfo (.mif)', { driver: 'MapInfo File', ending: '.mif' }),
  ...['GML2', 'GML3', 'GML3.2'].map((variant) =>
    gdal('GML', { driver: 'GML', ending: '.gml', variant, dataset: `FORMAT=${variant}` }),
  ),
  gdal('GeoJSON', { driver: 'GeoJSON', ending: '.geojson', creation: 'RFC7946=NO' }),
  {
    format: 'GeoJSON',
    variant: 'a line a feature',
    ending: '.geojsonl',
    codes: [4326],
    names_crs: true,
    write: async (trial, { table, path }) => put(trial, path, await geojsonLines(trial, table)),
  },
  {
    format: 'GeoParquet',
    ending: '.parquet',
    codes: all,
    names_crs: true,
    write: async (trial, { table, path }) => void (await trial.sql(`copy ${table} to '${path}'`)),
  },
  {
    format: 'KML',
    ending: '.kml',
    codes: [4326],
    names_crs: true,
    write: async (trial, { table, path, kind }) => put(trial, path, await kmlText(trial, table, kind)),
  },
  {
    format: 'GPX',
    ending: '.gpx',
    codes: [4326],
    kinds: ['line', 'point'],
    names_crs: true,
    write: async (trial, { table, path, kind }) => put(trial, path, await gpxText(trial, table, kind)),
  },
  sheet('Excel (.xlsx)', { ending: '.xlsx', options: `format gdal, driver 'XLSX'` }),
  sheet('OpenDocument (.ods)', { ending: '.ods', options: `format gdal, driver 'ODS'` }),
  sheet('CSV', { ending: '.csv', options: 'header' }),
]

type Gdal = {
  driver: string
  ending: string
  variant?: string
  creation?: string
  dataset?: string
  offByMetres?: number
}

function gdal(
  format: string,
  { driver, ending, variant, creation, dataset, offByMetres }: Gdal,
): WrittenFormat {
  const extras = [
    ...(creation === undefined ? [] : [`, layer_creation_options '${creation}'`]),
    ...(dataset === undefined ? [] : [`, dataset_creation_options '${dataset}'`]),
  ]
  return {
    format,
    ...(variant !== undefined && { variant }),
    ending,
    codes: all,
    names_crs: true,
    ...(offByMetres !== undefined && { off_by_m: offByMetres }),
    async write(trial, { table, path, code }) {
      await trial.sql(
        `copy ${table} to '${path}' (format gdal, driver '${driver}', srs 'EPSG:${code}'${extras.join('')})`,
      )
    },
  }
}

/** Places as well-known text in a column. */
function sheet(format: string, { ending, options }: { ending: string; options: string }): WrittenFormat {
  return {
    format,
    ending,
    codes: all,
    names_crs: false,
    async write(trial, { table, path }) {
      await trial.sql(
        `copy (select id, name, municipality_code, valid_from, st_astext(geom) as wkt from ${table}) to '${path}' (${options})`,
      )
    },
  }
}

function put(trial: Trial, path: string, text: string): void {
  trial.file(path.slice(trial.folder.length + 1), text)
}

/** All files that were written under the name, by their endings. */
export function filesOf(trial: Trial, stem: string): Record<string, Uint8Array> {
  const names = readdirSync(trial.folder).filter((name) => name.startsWith(`${stem}.`))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(trial.folder, name))]))
}
