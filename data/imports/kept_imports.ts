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
  /** What became of it. Known from here on even where the disk does not take it: the delivery has happened. */
  keepDelivery(id: string, delivery: ImportRecord['delivery']): Promise<void>
  /** The record as read, with what a full disk did not take. */
  current(record: ImportRecord): ImportRecord
}

export function keptImports(home: string): KeptImports {
  /** What a full disk did not take: the person is to see it all the same. */
  const unwritten = new Map<string, Pick<ImportRecord, 'problem'> & Partial<ImportRecord>>()

  function current(record: ImportRecord): ImportRecord {
    return { ...record, ...unwritten.get(record.id) }
  }

  async function keep(
    id: string,
    news: Pick<ImportRecord, 'problem'> & Partial<ImportRecord>,
  ): Promise<void> {
    unwritten.set(id, news)
    await writeRecord(home, await recordOf(id))
    unwritten.delete(id)
  }

  async function recordOf(id: string): Promise<ImportRecord> {
    const record = await readRecord(home, id)
    if (record) return current(record)
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
      unwritten.delete(id)
      return record
    },
    keepProblem: (id, error) => keep(id, { problem: problemOf(error) }),
    keepDelivery: (id, delivery) => keep(id, { delivery, problem: null }),
    current,
  }
}
