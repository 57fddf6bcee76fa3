// Every import on its way: what can be done with it in which state, and what came of it.
import type { PreviewWanted } from '../../api/contract/deliveries/import.ts'
import type { ReadingInstructions } from '../../api/contract/deliveries/reading_instructions.ts'
import { AppError } from '../../api/contract/problem.ts'
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import type { Installation } from '../deliveries/delivery.ts'
import type { AppliedBy } from './apply_import.ts'
import { clearImports } from './clear_imports.ts'
import { plainFileName } from './file_name.ts'
import {
  makeImportFolder,
  newImportId,
  readLook,
  readRecords,
  removeImport,
  writeRecord,
} from './import_folder.ts'
import type { ImportRecord, Look } from './import_record.ts'
import { blankRecord, type ImportNow, importNow } from './import_state.ts'
import { keptImports } from './kept_imports.ts'
import type { PreviewedImport } from './preview_import.ts'
import { megabyte, receiveFile, tooLarge } from './receive_file.ts'
import { createSteps } from './steps.ts'
import { createWorks, type Work } from './works.ts'

export type NewImport = {
  readonly register: RegisterName
  readonly file_name: string
  /** 0 where the sender does not say. */
  readonly announced_bytes: number
  readonly body: ReadableStream<Uint8Array> | null
  readonly sent_by: string
}

export type Imports = {
  /** Takes the file in and looks at it; what cannot be read is there all the same, with its problem. */
  receive(given: NewImport): Promise<ImportNow>
  /** An import without a file, which takes back a delivery. */
  prepareUndo(delivery: { id: number; register: RegisterName; sent_by: string }): Promise<ImportNow>
  all(): Promise<ImportNow[]>
  one(id: string): Promise<ImportNow>
  look(id: string): Promise<Look | undefined>
  /** Looks anew, as told. What is said stays said also when the file cannot be read that way. */
  instruct(id: string, instructions: ReadingInstructions): Promise<ImportNow>
  preview(id: string, wanted: PreviewWanted): Promise<ImportNow>
  apply(id: string, by: AppliedBy): Promise<ImportNow>
  /** Calls off what is under way, and waits until it is. */
  cancel(id: string): Promise<ImportNow>
  forget(id: string): Promise<void>
  /** What the last preview left. Throws where nothing is previewed. */
  previewed(id: string): Promise<PreviewedImport>
  work(id: string): Work | undefined
  clear(options: { is_start: boolean }): Promise<void>
  /** Previews are called off; what is being applied has so long to finish. */
  stop(patience_ms: number): Promise<void>
}

export type ImportOptions = { readonly upload_mb: number; readonly report: (error: unknown) => void }

export function createImports(installation: Installation, { upload_mb, report }: ImportOptions): Imports {
  const home = installation.folder.imports
  const works = createWorks()
  const kept = keptImports(home)
  const previews = new Map<string, PreviewedImport>()
  const steps = createSteps({ installation, kept, works, previews, report })

  const now = (record: ImportRecord) =>
    importNow(record, works.of(record.id), previews.get(record.id)?.preview ?? null)

  function previewOf(id: string): PreviewedImport {
    const found = previews.get(id)
    if (found) return found
    throw new AppError('conflict', 'Preview the import first: what it would change is not known.')
  }

  async function looked(id: string, change?: Partial<ImportRecord>): Promise<ImportNow> {
    const work = steps.look(id, change)
    await work.over
    work.signal.throwIfAborted()
    return now(await kept.recordOf(id))
  }

  return {
    async receive({ register, file_name, announced_bytes, body, sent_by }) {
      const name = plainFileName(file_name)
      if (announced_bytes > upload_mb * megabyte) throw tooLarge(upload_mb)
      const id = newImportId()
      try {
        const folder = await makeImportFolder(home, id)
        const file_bytes = await receiveFile(body, folder.file(name), { megabytes: upload_mb })
        const created_at = installation.now().toISOString()
        const sent = { id, register, file_name: name, file_bytes, created_at, sent_by }
        await writeRecord(home, { ...blankRecord, ...sent })
        return await looked(id)
      } catch (error) {
        await removeImport(home, id)
        throw error
      }
    },

    async prepareUndo({ id: undoes, register, sent_by }) {
      const id = newImportId()
      await makeImportFolder(home, id)
      const created_at = installation.now().toISOString()
      const record = { ...blankRecord, id, register, undoes, created_at, sent_by }
      await writeRecord(home, record)
      return now(record)
    },

    all: async () => (await readRecords(home)).map((record) => now(kept.current(record))),
    one: async (id) => now(await kept.recordOf(id)),
    look: (id) => readLook(home, id),
    work: (id) => works.of(id),

    async instruct(id, instructions) {
      const record = await kept.openRecord(id)
      if (record.undoes !== null)
        throw new AppError(
          'conflict',
          'This import takes back a delivery: it has no file to read in another way.',
        )
      // Newer words make a look by older ones pointless.
      for (let older = works.of(id); older?.kind === 'looking'; older = works.of(id)) {
        older.callOff(new AppError('conflict', 'Newer instructions came before the file was looked at.'))
        await older.over
      }
      return looked(id, { instructions })
    },

    async preview(id, wanted) {
      await kept.openRecord(id)
      steps.preview(id, wanted)
      return now(await kept.recordOf(id))
    },

    async apply(id, by) {
      await kept.openRecord(id)
      steps.apply(id, previewOf(id), by)
      return now(await kept.recordOf(id))
    },

    async cancel(id) {
      await kept.recordOf(id)
      const work = works.of(id)
      work?.callOff(new AppError('conflict', 'The work was called off.'))
      await work?.over
      return now(await kept.recordOf(id))
    },

    async forget(id) {
      await kept.recordOf(id)
      const work = works.of(id)
      if (work?.kind === 'applying')
        throw new AppError(
          'conflict',
          'This import is being applied. Call that off first, or wait until it is done.',
        )
      work?.callOff(new AppError('conflict', 'The import was forgotten.'))
      await work?.over
      previews.delete(id)
      await removeImport(home, id)
    },

    async previewed(id) {
      await kept.recordOf(id)
      return previewOf(id)
    },

    async clear({ is_start }) {
      const isBusy = (id: string) => works.of(id) !== undefined
      const removed = await clearImports(home, { now: installation.now(), is_start, isBusy })
      for (const id of removed) previews.delete(id)
    },

    stop: (patience_ms) => works.stop(patience_ms),
  }
}
