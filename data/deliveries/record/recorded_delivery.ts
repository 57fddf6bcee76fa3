// One delivery as it is recorded.
import { z } from 'zod'
import { registerName } from '../../../api/contract/codes.ts'
import { deliveryOutcomes, recordedModes } from '../../../api/contract/deliveries/delivery.ts'
import { AppError } from '../../../api/contract/problem.ts'
import type { Connection } from '../../database/connection.ts'
import { sqlFile } from '../../database/sql_file.ts'

const recorded = z.object({
  id: z.int(),
  register: registerName,
  outcome: z.enum(deliveryOutcomes),
  mode: z.enum(recordedModes),
  file_name: z.string().nullable(),
  file_sha256: z.string().nullable(),
  data_as_of_before: z.string().nullable(),
  undone_by: z.int().nullable(),
})
export type RecordedDelivery = z.infer<typeof recorded>

/** Throws AppError('not_found') where there is none with this number. */
export async function recordedDelivery(
  connection: Pick<Connection, 'rows'>,
  id: number,
): Promise<RecordedDelivery> {
  const [found] = await connection.rows(sqlFile(import.meta.url, './recorded_delivery.sql'), { id }, recorded)
  if (!found) throw new AppError('not_found', `There is no delivery ${id}. Take a number from the history.`)
  return found
}

/** Throws AppError('conflict') where the delivery was refused. */
export async function appliedDelivery(
  connection: Pick<Connection, 'rows'>,
  id: number,
): Promise<RecordedDelivery> {
  const found = await recordedDelivery(connection, id)
  if (found.outcome === 'refused')
    throw new AppError(
      'conflict',
      `Delivery ${id} was refused and changed nothing. Take one that was applied.`,
    )
  return found
}
