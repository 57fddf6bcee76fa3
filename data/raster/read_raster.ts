// A raster file becomes data of the catalogue: read and made cloud-optimised in the isolated child process, then kept under the id of its data.
import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, link, rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { DataColumn } from '../../api/contract/catalogue/layer_description.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { answerTo, requireFile } from '../reading/isolation/ask_child.ts'
import type { ReadingLimits } from '../reading/reading.ts'
import { rasterFactsPath, rasterPath } from './kept_raster.ts'
import type { RasterFacts } from './raster_facts.ts'
import { type MadeRaster, madeRaster } from './raster_task.ts'
import { isWhole } from './source/sample_type.ts'

export type RasterRequest = {
  readonly path: string
  /** A folder for this reading alone. */
  readonly folder: string
  /** Wins over the file's own, such as EPSG:3006. */
  readonly crs?: string | undefined
  readonly limits?: Partial<ReadingLimits>
  readonly signal?: AbortSignal | undefined
}

/** What `catalogue.layer_data` records of it. */
export type RasterData = {
  readonly id: string
  readonly kind: 'raster'
  readonly format: 'GeoTIFF'
  readonly crs: string
  /** A raster has pixels instead of rows. */
  readonly rows: 0
  readonly geometry_kind: null
  /** West, south, east, north in degrees. */
  readonly bounds: [number, number, number, number]
  /** One for each band: band_1, band_2, … */
  readonly columns: DataColumn[]
  readonly notes: string[]
}

export type ReadRaster = {
  readonly facts: RasterData
  readonly raster: RasterFacts
  /** Numbers of a grid look like nobody. */
  readonly findings: []
  /** Keeps the file where tiles and downloads find it, under `facts.id`. */
  write(): Promise<void>
}

const rasterLimits: ReadingLimits = { seconds: 3600, memory_mb: 4096, disk_mb: 65_536 }

/** Throws an AppError that says what to change about a file that cannot be shown. */
export async function readRaster(
  { folder, spatial_extension }: Installation,
  request: RasterRequest,
): Promise<ReadRaster> {
  requireFile(request.path)
  const path = resolve(request.path)
  const made = madeRaster.parse(
    await answerTo(
      {
        task: 'raster',
        path,
        folder: resolve(request.folder),
        spatial: resolve(spatial_extension),
        limits: { ...rasterLimits, ...request.limits },
        ...(request.crs === undefined ? {} : { crs: request.crs }),
      },
      request.signal,
    ),
  )
  const id = randomUUID()
  const { crs, bounds, bands, sample_type } = made.facts
  return {
    facts: {
      id,
      kind: 'raster',
      format: 'GeoTIFF',
      crs,
      rows: 0,
      geometry_kind: null,
      bounds,
      columns: bands.map((_, nth) => ({
        name: `band_${nth + 1}`,
        type: isWhole(sample_type) ? 'integer' : 'number',
        column: `band_${nth + 1}`,
      })),
      notes: made.notes,
    },
    raster: made.facts,
    findings: [],
    async write() {
      await writeFile(rasterFactsPath(folder, id), JSON.stringify(made.facts), { mode: 0o600 })
      await keepFile(made, path, rasterPath(folder, id))
    },
  }
}

/** Of data that no version has any more. */
export async function forgetRaster({ folder }: Pick<Installation, 'folder'>, data_id: string): Promise<void> {
  await rm(rasterPath(folder, data_id), { force: true })
  await rm(rasterFactsPath(folder, data_id), { force: true })
}

/** What came cloud-optimised lies among the kept files already: a second name for it takes no room. */
async function keepFile({ file, is_kept }: MadeRaster, came: string, to: string): Promise<void> {
  if (!is_kept && file !== undefined) await rename(file, to)
  else await link(came, to).catch(() => copyFile(came, to, constants.COPYFILE_FICLONE))
}
