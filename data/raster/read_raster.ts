// The first half of a raster's way into the catalogue: kept as it came, then read and made cloud-optimised in the isolated child process, and laid ready.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { RasterFacts } from '../../api/contract/catalogue/raster_facts.ts'
import { unlessCalledOff } from '../database/interruptible.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { type KeptFile, keepFile } from '../deliveries/files/keep_file.ts'
import { underItsName } from '../deliveries/files/under_its_name.ts'
import { answerTo } from '../reading/isolation/ask_child.ts'
import type { ReadingLimits } from '../reading/reading.ts'
import { madeRaster } from './raster_task.ts'
import { isStored } from './rasters_under_way.ts'

export type RasterGiven = {
  /** Its path; messages and the catalogue have its name. */
  readonly file: string
  /** Wins over the file's own, such as EPSG:3006. */
  readonly crs?: string | undefined
  readonly limits?: Partial<ReadingLimits>
  readonly signal?: AbortSignal | undefined
}

export type StagedRaster = {
  readonly file: KeptFile
  readonly facts: RasterFacts
  readonly notes: readonly string[]
  /** The cloud-optimised file: what was made, or what came. */
  readonly path: string
  /** Takes away what was laid ready; to be called whether it was stored or not. The kept file stays. */
  discard(): Promise<void>
}

const rasterLimits: ReadingLimits = { seconds: 3600, memory_mb: 4096, disk_mb: 65_536 }

/** Throws AppError('bad_input') that says what to change about a file that cannot be shown, AppError('conflict') when it was called off. */
export async function readRaster(
  installation: Installation,
  { file: given, crs, limits, signal }: RasterGiven,
): Promise<StagedRaster> {
  return unlessCalledOff(signal, async () => {
    const { folder, spatial_extension } = installation
    const file = await keepFile(given, folder.files)
    const scratch = await mkdtemp(join(folder.staging, 'raster-'))
    const discard = async () => {
      isStored(scratch)
      await rm(scratch, { recursive: true, force: true })
    }
    try {
      const out = join(scratch, 'out')
      await mkdir(out)
      const path = resolve(await underItsName(file, join(scratch, 'in')))
      const asked = {
        task: 'raster' as const,
        path,
        folder: resolve(out),
        spatial: resolve(spatial_extension),
        limits: { ...rasterLimits, ...limits },
        ...(crs === undefined ? {} : { crs }),
      }
      const made = madeRaster.parse(await answerTo(asked, signal))
      return { file, facts: made.facts, notes: made.notes, path: made.file ?? path, discard }
    } catch (error) {
      await discard()
      throw error
    }
  })
}
