// Recurring deliveries, as the database keeps them.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { registerName } from '../../api/contract/codes.ts'
import { deliveryModes } from '../../api/contract/deliveries/delivery.ts'
import { recurringProblem } from '../../api/contract/deliveries/recurring.ts'
import { recurringKinds, recurringSchedules } from '../../api/contract/deliveries/recurring_codes.ts'
import type { Asked, Recording } from '../accounts/recording.ts'
import { sqlFile } from '../database/sql_file.ts'

const recurringSql = sqlFile(import.meta.url, './recurring.sql')
const insertSql = sqlFile(import.meta.url, './insert_recurring.sql')
const changeSql = sqlFile(import.meta.url, './change_recurring.sql')
const deleteSql = sqlFile(import.meta.url, './delete_recurring.sql')
const triedSql = sqlFile(import.meta.url, './tried_recurring.sql')

const recurringRow = z.object({
  id: z.string(),
  title: z.string(),
  register: registerName,
  kind: z.enum(recurringKinds),
  address: z.string(),
  mapping: z.string().nullable(),
  mode: z.enum(deliveryModes),
  schedule: z.enum(recurringSchedules),
  edition: z.int(),
  created_at: z.string(),
  delivered_sha256: z.string().nullable(),
  tried_at: z.string().nullable(),
  problem: z
    .string()
    .transform((text) => recurringProblem.parse(JSON.parse(text)))
    .nullable(),
  stopped_at: z.string().nullable(),
  delivery_id: z.int().nullable(),
  deliveries: z.array(z.int()),
})
export type KeptRecurring = z.infer<typeof recurringRow>
export type SaidOfRecurring = Pick<
  KeptRecurring,
  'title' | 'register' | 'kind' | 'address' | 'mapping' | 'mode' | 'schedule'
>

/** By title. */
export async function recurringDeliveries(asked: Asked, id: string | null = null): Promise<KeptRecurring[]> {
  return asked.rows(recurringSql, { id }, recurringRow)
}

export async function recurringDelivery(asked: Asked, id: string): Promise<KeptRecurring | undefined> {
  const [found] = await recurringDeliveries(asked, id)
  return found
}

/** Its id. */
export async function addRecurring(
  { connection, note, by, now }: Recording,
  said: SaidOfRecurring,
): Promise<string> {
  const id = randomUUID()
  await connection.run(insertSql, { id, ...said, now: now.toISOString(), by: by.actor })
  note({ by, action: 'recurring_saved', object: ['recurring_delivery', id], after: { ...said } })
  return id
}

export async function changeRecurring(
  { connection, note, by }: Recording,
  { id, ...kept }: KeptRecurring,
  said: SaidOfRecurring,
): Promise<void> {
  await connection.run(changeSql, { id, ...said })
  const { title, register, kind, address, mapping, mode, schedule } = kept
  const before = { title, register, kind, address, mapping, mode, schedule }
  note({ by, action: 'recurring_saved', object: ['recurring_delivery', id], before, after: { ...said } })
}

/** The deliveries that it made stay. */
export async function removeRecurring(
  { connection, note, by }: Recording,
  { id, title, register }: KeptRecurring,
): Promise<void> {
  await connection.run(deleteSql, { id })
  note({ by, action: 'recurring_removed', object: ['recurring_delivery', id], before: { title, register } })
}

export type Ran = {
  readonly problem: KeptRecurring['problem']
  /** Of what was delivered. */
  readonly sha256: string | null
  readonly delivery_id: number | null
}

export async function keepRan(
  { connection, note, by, now }: Recording,
  { id, edition }: Pick<KeptRecurring, 'id' | 'edition'>,
  { problem, sha256, delivery_id }: Ran,
): Promise<void> {
  await connection.run(triedSql, {
    id,
    edition,
    now: now.toISOString(),
    problem: problem && JSON.stringify(problem),
    sha256,
    delivery_id: delivery_id === null ? null : String(delivery_id),
  })
  const after = { problem: problem?.code ?? null, delivery_id }
  note({ by, action: 'recurring_run', object: ['recurring_delivery', id], after })
}
