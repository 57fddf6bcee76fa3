// What a file turns out to be, and how it would become ours.
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadingInstructions } from '../../api/contract/deliveries/reading_instructions.ts'
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { homeBounds } from '../deliveries/home_bounds.ts'
import { readingRequest } from '../deliveries/reading_request.ts'
import { savedMappings } from '../mapping/saved_mappings.ts'
import { suggestMapping } from '../mapping/suggest_mapping.ts'
import { inspectFile } from '../reading/inspect_file.ts'
import { registers } from '../registers/registers.ts'
import type { Look } from './import_record.ts'

export type LookedAt = {
  readonly register: RegisterName
  readonly file: string
  readonly instructions: ReadingInstructions
}

/** Throws AppError where nobody could read the file; what a word of the person can mend is told in the inspection. */
export async function lookAtFile(
  installation: Installation,
  { register: name, file, instructions }: LookedAt,
  signal: AbortSignal | undefined,
): Promise<Look> {
  const { database } = installation
  const register = registers[name]
  const home = await database.session(homeBounds)
  const folder = await mkdtemp(join(installation.folder.staging, 'look-'))
  try {
    const inspection = await inspectFile(
      readingRequest(installation, { register, instructions, path: file, folder, home, signal }),
    )
    const saved = await savedMappings(database, { register: name })
    const { rename: chosen = {}, values: _, ...told } = instructions
    return { inspection, suggestion: suggestMapping({ register, inspection, saved, told, chosen }) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
