// Imports that are finished, or that nobody has gone on with for a week, make room.
import { readdir } from 'node:fs/promises'
import { readRecord, removeImport } from './import_folder.ts'

const daysKept = 7

type Clearing = {
  readonly now: Date
  /** Only at start nothing can be coming in, so that a folder without a record is a leftover. */
  readonly is_start: boolean
  readonly isBusy: (id: string) => boolean
}

/** Gives back the ids of what it removed. */
export async function clearImports(imports: string, clearing: Clearing): Promise<string[]> {
  const removed: string[] = []
  for (const id of await readdir(imports).catch(() => []))
    if (await isRemoved(imports, id, clearing)) {
      await removeImport(imports, id)
      removed.push(id)
    }
  return removed
}

async function isRemoved(imports: string, id: string, { now, is_start, isBusy }: Clearing): Promise<boolean> {
  const record = await readRecord(imports, id)
  if (!record) return is_start
  if (isBusy(id)) return false
  const age_days = (now.getTime() - Date.parse(record.created_at)) / (24 * 3600 * 1000)
  return record.delivery !== null || age_days > daysKept
}
