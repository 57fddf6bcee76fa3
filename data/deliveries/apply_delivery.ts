// The transaction of a delivery: references, comparison, the register, what follows from it, and the record of it all.
import { join } from 'node:path'
import type { Connection } from '../database/connection.ts'
import type { Reading } from '../reading/read_file.ts'
import type { Register } from '../registers/register.ts'
import { today } from '../today.ts'
import type { WorkControl } from '../work_control.ts'
import { applyChange } from './change/apply_change.ts'
import { nothingChanged } from './change/changes.ts'
import type { Delivery, DeliveryRequest, Installation } from './delivery.ts'
import type { KeptFile } from './files/keep_file.ts'
import { judgeRows } from './judging/judge_rows.ts'
import type { Staged } from './judging/stage_rows.ts'
import { instructionsOf } from './reading_request.ts'
import { dataAsOf } from './record/data_as_of.ts'
import { nextDeliveryId, recordDelivery } from './record/record_delivery.ts'
import { assertRevision } from './record/registers_revision.ts'
import { firstRejected, writeRejected } from './rejected/rejected_rows.ts'

export type PreparedDelivery = {
  readonly connection: Connection
  readonly installation: Installation
  readonly register: Register
  readonly request: DeliveryRequest
  readonly file: KeptFile
  readonly reading: Reading
  readonly staged: Staged
  readonly control?: WorkControl
}

export async function applyDelivery(prepared: PreparedDelivery): Promise<Delivery> {
  const { connection, register, request, installation, reading, control = {} } = prepared
  await assertRevision(connection, request.expected_revision)
  const judged = await judgeRows(connection, register, prepared.staged)
  const id = await nextDeliveryId(connection)
  const mode = request.mode ?? 'full'
  const outcome = isRefused(judged.rejected, request) ? 'refused' : 'applied'
  const counted =
    outcome === 'refused'
      ? nothingChanged
      : await applyChange(connection, register, {
          mode,
          delivery_id: id,
          existing: judged.existing,
          control,
        })
  const dates = { given: request.data_as_of, today: today(installation.now()) }
  const data_as_of = outcome === 'refused' ? null : await dataAsOf(connection, register, dates)
  const { rows, merged, rejected } = judged
  const recorded = { id, outcome, mode, rows, merged, rejected, data_as_of } as const
  await recordDelivery(
    connection,
    { installation, register },
    {
      ...recorded,
      counted,
      actor: request.actor,
      reason: request.reason,
      file: prepared.file,
      reading: howRead(reading, request),
    },
  )
  const rejected_file = join(installation.folder.rejected, `${id}.csv`)
  if (rejected > 0) await writeRejected(connection, register, rejected_file)
  return {
    ...recorded,
    register: register.name,
    ...counted,
    first_rejected: await firstRejected(connection),
    ...(rejected > 0 ? { rejected_file } : {}),
    columns_left_out: reading.columns_left_out,
    notes: reading.notes,
  }
}

/** One rejected row stops the delivery, unless only the valid ones are asked for. */
export function isRefused(rejected: number, request: Pick<DeliveryRequest, 'valid_rows_only'>): boolean {
  return rejected > 0 && !request.valid_rows_only
}

/** What was asked for and, over it, what was found in the file. */
function howRead(reading: Reading, request: DeliveryRequest) {
  const { parquet: _, first_line: __, notes: ___, rows: ____, ...found } = reading
  return { ...instructionsOf(request), ...found }
}
