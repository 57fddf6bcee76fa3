// Every import on its way: what can be done with it in which state, and what came of it.
import type { PreviewWanted } from '../../api/contract/import.ts'
import { AppError } from '../../api/contract/problem.ts'
import type { ReadingInstructions } from '../../api/contract/reading_instructions.ts'
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import type { Installation } from '../deliveries/delivery.ts'
import type { WorkControl } from '../work_control.ts'
import { type AppliedBy, applyImport } from './apply_import.ts'
import { clearImports } from './clear_imports.ts'
import { plainFileName } from './file_name.ts'
import {
  importFile,
  makeImportFolder,
  newImportId,
  readLook,
  readRecord,
  readRecords,
  removeImport,
  writeLook,
  writeRecord,
} from './import_folder.ts'
import type { ImportRecord, Look } from './import_record.ts'
import { blankRecord, type ImportNow, importNow, problemOf } from './import_state.ts'
import { lookAtFile } from './look_at_file.ts'
import { type PreviewedImport, previewImport } from './preview_import.ts'
import { megabyte, receiveFile, tooLarge } from './receive_file.ts'
import { createTurns } from './turns.ts'
import { createWorks, type Work, type WorkKind } from './works.ts'

export type NewImport = {
  readonly register: RegisterName
  readonly file_name: string
  /** 0 where the sender does not say. */
  readonly announced_bytes: number
  readonly body: ReadableStream<Uint8Array> | null
}

export type Imports = {
  /** Takes the file in and looks at it; what cannot be read is there all the same, with its problem. */
  receive(given: NewImport): Promise<ImportNow>
  /** An import without a file, which takes back a delivery. */
  prepareUndo(delivery: { id: number; register: RegisterName }): Promise<ImportNow>
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

/** Each has a child process of its own that reads the file. */
const looksAtOnce = 2
const worksAtOnce = 2

export function createImports(installation: Installation, options: ImportOptions): Imports {
  const home = installation.folder.imports
  const works = createWorks()
  const looks = createTurns(looksAtOnce)
  const turns = createTurns(worksAtOnce)
  const previews = new Map<string, PreviewedImport>()

  async function recordOf(id: string): Promise<ImportRecord> {
    const record = await readRecord(home, id)
    if (!record)
      throw new AppError(
        'not_found',
        `There is no import ${id}. Those that are on their way are in /api/v1/imports.`,
      )
    return record
  }

  async function openRecord(id: string): Promise<ImportRecord> {
    const record = await recordOf(id)
    if (!record.delivery) return record
    throw new AppError(
      'conflict',
      `This import is over: delivery ${record.delivery.id} records it. Send the file anew.`,
    )
  }

  /** What stopped the last step is forgotten with the next. */
  async function unstopped(id: string): Promise<ImportRecord> {
    const record = { ...(await openRecord(id)), problem: null }
    await writeRecord(home, record)
    return record
  }

  function previewOf(id: string): PreviewedImport {
    const found = previews.get(id)
    if (found) return found
    throw new AppError('conflict', 'Preview the import first: what it would change is not known.')
  }

  const now = (record: ImportRecord) =>
    importNow(record, works.of(record.id), previews.get(record.id)?.preview ?? null)

  /** Runs to its end whoever listens. What stops it is kept with the import; being called off is no problem. */
  function begin(id: string, kind: WorkKind, run: (control: Required<WorkControl>) => Promise<void>): Work {
    return works.begin(id, kind, async (control) => {
      try {
        await run(control)
      } catch (error) {
        if (control.signal.aborted) return
        if (!(error instanceof AppError)) options.report(error)
        await writeRecord(home, { ...(await recordOf(id)), problem: problemOf(error) }).catch(options.report)
      }
    })
  }

  function inTurn(control: Required<WorkControl>, work: () => Promise<void>): Promise<void> {
    const waits = () => control.progress({ stage: 'waiting', done: 0, total: 0 })
    return turns.take(work, { signal: control.signal, waits })
  }

  /** The record with what is new about it, once the file was looked at. */
  async function look(id: string, change: Partial<ImportRecord> = {}): Promise<ImportNow> {
    const work = begin(id, 'looking', async ({ signal }) => {
      const record = { ...(await openRecord(id)), ...change, problem: null }
      await writeRecord(home, record)
      const { register, instructions } = record
      const file = importFile(home, record)
      const asked = { register, file, instructions }
      await writeLook(home, id, await looks.take(() => lookAtFile(installation, asked, signal), { signal }))
    })
    previews.delete(id)
    await work.over
    work.signal.throwIfAborted()
    return now(await recordOf(id))
  }

  return {
    async receive({ register, file_name, announced_bytes, body }) {
      const name = plainFileName(file_name)
      if (announced_bytes > options.upload_mb * megabyte) throw tooLarge(options.upload_mb)
      const id = newImportId()
      try {
        const folder = await makeImportFolder(home, id)
        const file_bytes = await receiveFile(body, folder.file(name), { megabytes: options.upload_mb })
        const created_at = installation.now().toISOString()
        await writeRecord(home, { ...blankRecord, id, register, file_name: name, file_bytes, created_at })
        return await look(id)
      } catch (error) {
        await removeImport(home, id)
        throw error
      }
    },

    async prepareUndo({ id: undoes, register }) {
      const id = newImportId()
      await makeImportFolder(home, id)
      const record = { ...blankRecord, id, register, undoes, created_at: installation.now().toISOString() }
      await writeRecord(home, record)
      return now(record)
    },

    all: async () => (await readRecords(home)).map(now),
    one: async (id) => now(await recordOf(id)),
    look: (id) => readLook(home, id),
    work: (id) => works.of(id),

    async instruct(id, instructions) {
      const record = await openRecord(id)
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
      return look(id, { instructions })
    },

    async preview(id, wanted) {
      await openRecord(id)
      begin(id, 'previewing', (control) =>
        inTurn(control, async () => {
          const record = await unstopped(id)
          previews.set(id, await previewImport(installation, { record, wanted }, control))
        }),
      )
      previews.delete(id)
      return now(await recordOf(id))
    },

    async apply(id, by) {
      await openRecord(id)
      const previewed = previewOf(id)
      begin(id, 'applying', (control) =>
        inTurn(control, async () => {
          const record = await unstopped(id)
          try {
            const delivery = await applyImport(installation, { record, previewed, by }, control)
            await writeRecord(home, { ...record, delivery })
            previews.delete(id)
          } catch (error) {
            // Called off it stands as it was; what failed has to be previewed anew.
            if (!control.signal.aborted) previews.delete(id)
            throw error
          }
        }),
      )
      return now(await recordOf(id))
    },

    async cancel(id) {
      await recordOf(id)
      const work = works.of(id)
      work?.callOff(new AppError('conflict', 'The work was called off.'))
      await work?.over
      return now(await recordOf(id))
    },

    async forget(id) {
      await recordOf(id)
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
      await recordOf(id)
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
