// What is kept of imports, asked by id: refused in words where there is none, or nothing more can be done with it.
import { AppError } from '../../api/contract/problem.ts'
import { readRecord, writeRecord } from './import_folder.ts'
import type { ImportRecord } from './import_record.ts'
import { problemOf } from './import_state.ts'

export type KeptImports = {
  recordOf(id: string): Promise<ImportRecord>
  /** Throws AppError('conflict') where a delivery records it already. */
  openRecord(id: string): Promise<ImportRecord>
  /** With what is new about it; what stopped the last step is forgotten with the next. */
  changed(id: string, change?: Partial<ImportRecord>): Promise<ImportRecord>
  keepProblem(id: string, error: unknown): Promise<void>
}

export function keptImports(home: string): KeptImports {
  async function recordOf(id: string): Promise<ImportRecord> {
    const record = await readRecord(home, id)
    if (record) return record
    throw new AppError(
      'not_found',
      `There is no import ${id}. Those that are on their way are in /api/v1/imports.`,
    )
  }

  async function openRecord(id: string): Promise<ImportRecord> {
    const record = await recordOf(id)
    if (!record.delivery) return record
    throw new AppError(
      'conflict',
      `This import is over: delivery ${record.delivery.id} records it. Send the file anew.`,
    )
  }

  return {
    recordOf,
    openRecord,
    async changed(id, change = {}) {
      const record = { ...(await openRecord(id)), ...change, problem: null }
      await writeRecord(home, record)
      return record
    },
    async keepProblem(id, error) {
      await writeRecord(home, { ...(await recordOf(id)), problem: problemOf(error) })
    },
  }
}
