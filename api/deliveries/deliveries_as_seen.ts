// What came in, as the caller may see it: who delivered which file, and how it was read, is the administrator's.
import { z } from 'zod'
import { sqlFile } from '../../data/database/sql_file.ts'
import type { Installation } from '../../data/deliveries/delivery.ts'
import { type Actor, can } from '../access/permissions.ts'
import type { PersonalReading } from '../access/personal_reading.ts'
import { type DeliveryRecord, delivery } from '../contract/deliveries/delivery.ts'
import type { RegisterName } from '../contract/vocabulary.ts'

const sql = sqlFile(import.meta.url, './list_deliveries.sql')

const readingText = z.string().transform((text) => z.looseObject({}).parse(JSON.parse(text)))
const deliveryRow = delivery.extend({
  actor: z.string(),
  actor_name: z.string().nullable(),
  file_name: z.string().nullable(),
  reading: readingText,
})

type Asked = {
  readonly id?: string
  readonly register?: RegisterName | undefined
  readonly outcome?: DeliveryRecord['outcome'] | undefined
  readonly limit: number
  readonly offset: number
}

export async function deliveriesAsSeen(
  { database }: Pick<Installation, 'database'>,
  asked: Asked,
  actor: Actor,
  reading?: Pick<PersonalReading, 'add'>,
): Promise<DeliveryRecord[]> {
  const { id = null, register = null, outcome = null, limit, offset } = asked
  const found = await database.rows(sql, { id, register, outcome, limit, offset }, deliveryRow)
  if (!can(actor, 'read_inner_fields')) return found.map(withoutInnerFields)
  for (const one of found) if (isAboutSomebodyElse(one, actor)) reading?.add('delivery', String(one.id))
  return found
}

/** Who delivered is personal while the id has a name; the reason and the name of the file are theirs. */
function isAboutSomebodyElse(
  { actor: id, actor_name }: Pick<z.infer<typeof deliveryRow>, 'actor' | 'actor_name'>,
  { account_id }: Actor,
): boolean {
  return actor_name !== null && id !== account_id
}

function withoutInnerFields({
  actor: _,
  actor_name: _____,
  file_name: __,
  reading: ___,
  reason: ____,
  ...rest
}: z.infer<typeof deliveryRow>): DeliveryRecord {
  return rest
}
