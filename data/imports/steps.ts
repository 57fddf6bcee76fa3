// The long steps of an import: looking at its file, previewing, applying. Each runs to its end whoever listens; what stops it is kept
// with the import, and being called off is no problem.
import type { PreviewWanted } from '../../api/contract/deliveries/import.ts'
import { AppError } from '../../api/contract/problem.ts'
import type { Installation } from '../deliveries/delivery.ts'
import type { WorkControl } from '../work_control.ts'
import { type AppliedBy, applyImport } from './apply_import.ts'
import { importFile, writeLook } from './import_folder.ts'
import type { ImportRecord } from './import_record.ts'
import type { KeptImports } from './kept_imports.ts'
import { lookAtFile } from './look_at_file.ts'
import { type PreviewedImport, previewImport } from './preview_import.ts'
import { createTurns } from './turns.ts'
import type { Work, WorkKind, Works } from './works.ts'

export type Steps = {
  /** With what is said of the file by now. */
  look(id: string, change?: Partial<ImportRecord>): Work
  preview(id: string, wanted: PreviewWanted): Work
  apply(id: string, previewed: PreviewedImport, by: AppliedBy): Work
}

type Tools = {
  readonly installation: Installation
  readonly kept: KeptImports
  readonly works: Works
  /** What each preview found, while it holds. */
  readonly previews: Map<string, PreviewedImport>
  readonly report: (error: unknown) => void
}

/** Each has a child process of its own that reads the file. */
const looksAtOnce = 2
const worksAtOnce = 2

export function createSteps({ installation, kept, works, previews, report }: Tools): Steps {
  const looks = createTurns(looksAtOnce)
  const turns = createTurns(worksAtOnce)

  function begin(id: string, kind: WorkKind, run: (control: Required<WorkControl>) => Promise<void>): Work {
    return works.begin(id, kind, async (control) => {
      try {
        await run(control)
      } catch (error) {
        if (control.signal.aborted) return
        if (!(error instanceof AppError)) report(error)
        await kept.keepProblem(id, error).catch(report)
      }
    })
  }

  function inTurn(control: Required<WorkControl>, work: () => Promise<void>): Promise<void> {
    const waits = () => control.progress({ stage: 'waiting', done: 0, total: 0 })
    return turns.take(work, { signal: control.signal, waits })
  }

  return {
    look(id, change) {
      const work = begin(id, 'looking', async ({ signal }) => {
        const record = await kept.changed(id, change)
        const { imports } = installation.folder
        const { register, instructions } = record
        const asked = { register, instructions, file: importFile(imports, record) }
        const look = await looks.take(() => lookAtFile(installation, asked, signal), { signal })
        await writeLook(imports, id, look)
      })
      previews.delete(id)
      return work
    },

    preview(id, wanted) {
      const work = begin(id, 'previewing', (control) =>
        inTurn(control, async () => {
          const record = await kept.changed(id)
          previews.set(id, await previewImport(installation, { record, wanted }, control))
        }),
      )
      previews.delete(id)
      return work
    },

    apply(id, previewed, by) {
      return begin(id, 'applying', (control) =>
        inTurn(control, async () => {
          const record = await kept.changed(id)
          try {
            const delivery = await applyImport(installation, { record, previewed, by }, control)
            previews.delete(id)
            // A disk that is full by now does not undo what was applied.
            await kept.keepDelivery(id, delivery).catch(report)
          } catch (error) {
            // Called off it stands as it was; what failed has to be previewed anew.
            if (!control.signal.aborted) previews.delete(id)
            throw error
          }
        }),
      )
    },
  }
}
