// What an import has come to, from what is kept of it and what is under way.
import type { ImportAnswer, Preview, Progress } from '../../api/contract/deliveries/import.ts'
import { AppError } from '../../api/contract/problem.ts'
import { isFullDisk, noRoom } from './full_disk.ts'
import type { ImportRecord } from './import_record.ts'
import type { Work, WorkKind } from './works.ts'

export type ImportNow = {
  readonly record: ImportRecord
  readonly state: ImportAnswer['state']
  readonly preview: Preview | null
  readonly progress: Progress | null
}

const stateOfWork = {
  looking: 'open',
  previewing: 'previewing',
  applying: 'applying',
} as const satisfies Record<WorkKind, ImportAnswer['state']>

export function importNow(record: ImportRecord, work: Work | undefined, preview: Preview | null): ImportNow {
  const standing = record.delivery?.outcome ?? (preview ? 'previewed' : 'open')
  const state = work ? stateOfWork[work.kind] : standing
  return { record, state, preview, progress: work?.progress() ?? null }
}

/** What stopped a step, as it is kept: what is no problem of the person's is in the log. */
export function problemOf(error: unknown): NonNullable<ImportRecord['problem']> {
  const told = isFullDisk(error) ? noRoom() : error
  if (told instanceof AppError) return { kind: told.kind, detail: told.message }
  return {
    kind: 'internal_error',
    detail: 'The server made a mistake. It is in the log; try again, and tell the operator if it stays.',
  }
}

/** An import of which nothing is known yet. */
export const blankRecord = {
  file_name: null,
  file_bytes: null,
  sent_by: null,
  undoes: null,
  instructions: {},
  problem: null,
  delivery: null,
} as const
