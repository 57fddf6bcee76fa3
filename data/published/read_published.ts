// The first half of a file's way into the catalogue: kept as it came, read whole in the isolated child, and laid ready to be stored.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { unlessCalledOff } from '../database/interruptible.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { type KeptFile, keepFile } from '../deliveries/files/keep_file.ts'
import { underItsName } from '../deliveries/files/under_its_name.ts'
import { homeBounds } from '../deliveries/home_bounds.ts'
import { readWhole } from '../reading/read_whole.ts'
import type { ReadingLimits } from '../reading/reading.ts'
import type { WholeReading } from '../reading/whole/whole_reading.ts'

export type PublishedFile = {
  /** Its path; messages and the catalogue have its name. */
  readonly file: string
  /** Wins over the file's own. */
  readonly crs?: string | undefined
  readonly layer?: string | undefined
  readonly limits?: Partial<ReadingLimits>
  readonly signal?: AbortSignal | undefined
}

export type StagedData = {
  readonly file: KeptFile
  readonly reading: WholeReading
  /** Takes away what was laid ready; to be called whether it was stored or not. The kept file stays. */
  discard(): Promise<void>
}

/** Throws AppError('bad_input') where the file cannot be read whole, AppError('conflict') when it was called off. */
export async function readPublished(
  installation: Installation,
  { file: given, crs, layer, limits, signal }: PublishedFile,
): Promise<StagedData> {
  return unlessCalledOff(signal, async () => {
    const { folder, database, spatial_extension } = installation
    const file = await keepFile(given, folder.files)
    const scratch = await mkdtemp(join(folder.staging, 'published-'))
    const discard = () => rm(scratch, { recursive: true, force: true })
    try {
      const out = join(scratch, 'out')
      await mkdir(out)
      const home = crs === undefined ? await database.session(homeBounds) : undefined
      const reading = await readWhole({
        path: await underItsName(file, join(scratch, 'in')),
        folder: out,
        spatial: spatial_extension,
        ...(crs !== undefined && { crs }),
        ...(layer !== undefined && { layer }),
        ...(home && { home }),
        ...(limits && { limits }),
        ...(signal && { signal }),
      })
      return { file, reading, discard }
    } catch (error) {
      await discard()
      throw error
    }
  })
}
