// Writes down what became of a delivery, and what its register says of itself since.
import { z } from 'zod'
import type { Connection } from '../../database/connection.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { Register } from '../../registers/register.ts'
import type { Counted } from '../change/changes.ts'
import type { Delivery, Installation, RecordedMode } from '../delivery.ts'
import { registerState, writeRegisterState } from './register_state.ts'

export type DeliveryToRecord = {
  readonly id: number
  readonly outcome: Delivery['outcome']
  readonly mode: RecordedMode
  readonly actor: string
  readonly file: { readonly name: string; readonly sha256: string; readonly bytes: number } | null
  /** How it was read; null where there was nothing to read. */
  readonly reading: Readonly<Record<string, unknown>> | null
  readonly rows: number
  readonly merged: number
  readonly rejected: number
  readonly counted: Counted
  readonly data_as_of: string | null
  readonly undoes?: number
  readonly reason?: string | undefined
}

const idRow = z.object({ id: z.int() })

/** The number that the next record gets; within the transaction that writes it. */
export async function nextDeliveryId(connection: Connection): Promise<number> {
  const [next] = await connection.rows(sqlFile(import.meta.url, './next_delivery_id.sql'), {}, idRow)
  if (!next) throw new Error('The next delivery has no number.')
  return next.id
}

export async function recordDelivery(
  connection: Connection,
  { register, installation }: { readonly register: Register; readonly installation: Installation },
  { file, counted, reading, undoes, reason, ...record }: DeliveryToRecord,
): Promise<void> {
  const before = await registerState(connection, register)
  await connection.run(sqlFile(import.meta.url, './record_delivery.sql'), {
    ...record,
    ...counted,
    register: register.name,
    delivered_at: installation.now().toISOString(),
    file_name: file?.name ?? null,
    file_sha256: file?.sha256 ?? null,
    file_bytes: file?.bytes ?? null,
    reading: JSON.stringify(reading ?? {}),
    undoes: undoes ?? null,
    reason: reason ?? null,
    data_as_of_before: before?.data_as_of ?? null,
  })
  if (record.outcome === 'refused') return
  const { id: delivery_id, data_as_of } = record
  await writeRegisterState(connection, register, { delivery_id, data_as_of })
}
