// The second half: the file gets its place, and its row is written in the transaction of whoever asks.
import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, writeFile } from 'node:fs/promises'
import type { DataColumn } from '../../api/contract/catalogue/layer_description.ts'
import type { RasterFacts } from '../../api/contract/catalogue/raster_facts.ts'
import type { DataFolder } from '../data_folder.ts'
import type { Connection } from '../database/connection.ts'
import { sqlFile } from '../database/sql_file.ts'
import { rasterFactsPath, rasterPath } from './kept_raster.ts'
import { isStoring } from './rasters_under_way.ts'
import type { StagedRaster } from './read_raster.ts'
import { isWhole } from './source/sample_type.ts'

const recordDataSql = sqlFile(import.meta.url, '../published/record_data.sql')

export type StoringRaster = {
  readonly folder: Pick<DataFolder, 'rasters'>
  readonly layer_id: string
  readonly staged: StagedRaster
  readonly made_at: Date
  /** The account, or what the audit log calls the actor. */
  readonly made_by: string
}

/** A raster has pixels instead of rows. */
export const rasterRows = 0

/** The id of the data. */
export async function storeRaster(
  connection: Connection,
  { folder, layer_id, staged, made_at, made_by }: StoringRaster,
): Promise<string> {
  const { file, facts, notes, path } = staged
  const id = randomUUID()
  const [west, south, east, north] = facts.bounds
  isStoring(path, id)
  await writeFile(rasterFactsPath(folder, id), JSON.stringify(facts), { mode: 0o600 })
  // A second name takes no room.
  await link(path, rasterPath(folder, id)).catch(() =>
    copyFile(path, rasterPath(folder, id), constants.COPYFILE_FICLONE),
  )
  await connection.run(recordDataSql, {
    id,
    layer_id,
    kind: 'raster',
    file_name: file.name,
    file_sha256: file.sha256,
    file_bytes: file.bytes,
    format: 'GeoTIFF',
    crs: facts.crs,
    rows: rasterRows,
    geometry_kind: null,
    west,
    south,
    east,
    north,
    columns: JSON.stringify(bandColumns(facts)),
    notes: JSON.stringify(notes),
    made_at: made_at.toISOString(),
    made_by,
  })
  return id
}

/** One for each band: band_1, band_2, … */
export function bandColumns({ bands, sample_type }: RasterFacts): DataColumn[] {
  return bands.map((_, nth) => ({
    name: `band_${nth + 1}`,
    type: isWhole(sample_type) ? 'integer' : 'number',
    column: `band_${nth + 1}`,
  }))
}
