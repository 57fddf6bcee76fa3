// The first half of a file's way into the catalogue: kept as it came, read whole in the isolated child, and laid ready to be stored.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PersonalFinding } from '../../api/contract/catalogue/publishing.ts'
import { interruptible, unlessCalledOff } from '../database/interruptible.ts'
import { quotedLiteral } from '../database/sql_file.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { type KeptFile, keepFile } from '../deliveries/files/keep_file.ts'
import { underItsName } from '../deliveries/files/under_its_name.ts'
import { homeBounds } from '../deliveries/home_bounds.ts'
import { readWhole } from '../reading/read_whole.ts'
import type { ReadingLimits } from '../reading/reading.ts'
import type { WholeReading } from '../reading/whole/whole_reading.ts'
import { personalFindings } from './personal_looks.ts'

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
  /** Fields whose values look personal. */
  readonly findings: readonly PersonalFinding[]
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
      const from = `read_parquet(${quotedLiteral(reading.parquet)})`
      const findings = await database.session((own) =>
        personalFindings(interruptible(own, signal), { from, columns: reading.columns }),
      )
      return { file, reading, findings, discard }
    } catch (error) {
      await discard()
      throw error
    }
  })
}
