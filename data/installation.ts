// Opens the data folder as an installation that answers and takes deliveries, after looking for what could be wrong.
import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { clearLeftovers } from './attachments/clear_leftovers.ts'
import { type DataFolder, dataFolder, makeFolders } from './data_folder.ts'
import { openDatabase } from './database/database.ts'
import { prepareDatabase } from './database/prepare_database.ts'
import type { DatabaseState } from './database/schema_version.ts'
import { findSpatialExtension } from './database/spatial_extension.ts'
import type { Installation } from './deliveries/delivery.ts'
import { prepareReading } from './reading/read_file.ts'
import { openedOrExplained } from './start_checks/opened_or_explained.ts'
import { assertRoomOnDisk } from './start_checks/room_on_disk.ts'
import { assertWholeRegisters } from './start_checks/whole_registers.ts'

export type InstallationOptions = {
  readonly folder: string
  readonly spatial_extension?: string | undefined
  readonly now?: () => Date
}

/** Throws an AppError that names what is wrong (disk, damaged file, newer schema, other process) and the way back. */
export async function openInstallation(
  options: InstallationOptions,
): Promise<Installation & { state: DatabaseState }> {
  const folder = dataFolder(options.folder)
  const spatial_extension = findSpatialExtension(options.spatial_extension)
  await assertRoomOnDisk(folder)
  makeFolders(folder)
  // The first delivery shall not wait for the reader's program to be bundled; if that fails, the delivery says why.
  prepareReading().catch(() => undefined)
  const now = options.now ?? (() => new Date())
  const database = await openedOrExplained(folder, () =>
    openDatabase({ file: folder.database, spatial_extension, allowed_directories: [folder.path], now }),
  )
  try {
    chmodSync(folder.database, 0o600)
    // Only now is it ours: until the lock is held, what lies there may be another process's delivery.
    emptyStaging(folder)
    const state = await openedOrExplained(folder, () => prepareDatabase(database))
    await assertWholeRegisters(database, folder)
    await clearLeftovers({ database, folder })
    return { database, folder, spatial_extension, now, state }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** What a reading left behind that was cut off. */
function emptyStaging(folder: DataFolder): void {
  rmSync(folder.staging, { recursive: true, force: true })
  makeFolders(folder)
  rmSync(join(folder.path, '.room'), { force: true })
}
