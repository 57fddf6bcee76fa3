// The register and everything that follows from it, as a delivery or an undo wants them, within its transaction.
import type { Connection } from '../../database/connection.ts'
import { downstreamOf, makeTables } from '../../pipeline.ts'
import type { Register } from '../../registers/register.ts'
import type { WorkControl } from '../../work_control.ts'
import type { RecordedMode } from '../delivery.ts'
import { writeHistory } from '../history/write_history.ts'
import type { Counted } from './changes.ts'
import { replaceRows, speakOf } from './replace_rows.ts'

export type WantedChange = {
  readonly mode: RecordedMode
  readonly delivery_id: number
  /** How many rows the register has. */
  readonly existing: number
  readonly control: WorkControl
}

/** After `accepted` (and for an undo `taken_back`) was made on the connection. */
export async function applyChange(
  connection: Connection,
  register: Register,
  { mode, control, ...change }: WantedChange,
): Promise<Counted> {
  control.progress?.({ stage: 'comparing', done: 0, total: 1 })
  await speakOf(connection, register, mode)
  const counted = await writeHistory(connection, register, change)
  await replaceAndDerive(connection, register, { mode, control })
  return counted
}

export async function replaceAndDerive(
  connection: Connection,
  register: Register,
  { mode, control }: Pick<WantedChange, 'mode' | 'control'>,
): Promise<void> {
  control.progress?.({ stage: 'replacing', done: 0, total: 1 })
  await replaceRows(connection, register, mode)
  const tables = downstreamOf([`registers.${register.table}`])
  await makeTables(connection, tables, (done) =>
    control.progress?.({ stage: 'deriving', done, total: tables.length }),
  )
}
