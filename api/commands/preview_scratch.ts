// A preview at the command line leaves nothing behind: its counts are printed, its files are removed.
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Installation } from '../../data/deliveries/delivery.ts'
import type { PreviewSettings } from '../../data/deliveries/preview/preview.ts'
import { today } from '../../data/today.ts'
import { defaultSettings } from '../contract/limits.ts'

/** The status of areas is compared at the date, today unless given, with the settings that hold unless others are said. */
export async function inPreviewScratch<T>(
  installation: Installation,
  as_of: string | undefined,
  work: (wanted: PreviewSettings) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(installation.folder.staging, 'preview-'))
  try {
    return await work({ ...defaultSettings, as_of: as_of ?? today(installation.now()), folder })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
