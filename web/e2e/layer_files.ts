// Layers as a producer has them: a zipped Shapefile in SWEREF 99 TM, written by the engine.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { openTrial } from '../../data/reading/trial.ts'
import type { SentFile } from './import_files.ts'

type Written = {
  readonly name: string
  /** `(values …) as rows (…, easting, northing)`, whose other columns become the fields. */
  readonly rows: string
  /** Without it nobody can tell where the points lie. */
  readonly has_crs?: boolean
}

export async function shapefile({ name, rows, has_crs = true }: Written): Promise<SentFile> {
  const trial = await openTrial()
  try {
    await trial.sql(
      `copy (select * exclude (easting, northing), st_point(easting, northing) as geom from ${rows}) to 'FOLDER/${name}.shp' ` +
        `(format gdal, driver 'ESRI Shapefile', srs 'EPSG:3006', layer_creation_options 'ENCODING=UTF-8')`,
    )
    const parts = ['shp', 'shx', 'dbf', 'cpg', ...(has_crs ? ['prj'] : [])]
    const files = Object.fromEntries(
      parts.map((part) => [`${name}.${part}`, readFileSync(join(trial.folder, `${name}.${part}`))]),
    )
    return { name: `${name}.zip`, mimeType: 'application/zip', buffer: Buffer.from(zipSync(files)) }
  } finally {
    trial.end()
  }
}

/** Four cabinets; the e-mail address of one is nobody's business. */
export const cabinets = `(values
  ('Skåp 1', 'gata', 12, 'kalle@example.se', 400100.0, 6400100.0),
  ('Skåp 2', 'skog', 3, 'lisa@example.se', 400900.0, 6400900.0),
  ('Skåp 3', 'gata', 41, 'olle@example.se', 401500.0, 6401200.0),
  ('Skåp 4', 'åker', 7, 'anna@example.se', 402300.0, 6400400.0)
) as rows (namn, mark, boende, kontakt, easting, northing)`
