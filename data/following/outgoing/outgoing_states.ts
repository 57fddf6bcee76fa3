// How the messages of all followers get on, for whoever looks after the installation: no addresses, no names.
import type { z } from 'zod'
import { outgoing } from '../../../api/contract/following/following.ts'
import type { Asked } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'

const statesSql = sqlFile(import.meta.url, './outgoing_states.sql')
const failingSql = sqlFile(import.meta.url, './failing_messages.sql')

const statesRow = outgoing.omit({ items: true })

export async function outgoingStates(asked: Asked): Promise<z.infer<typeof outgoing>> {
  const [states] = await asked.rows(statesSql, {}, statesRow)
  return { ...statesRow.parse(states), items: await asked.rows(failingSql, {}, outgoing.shape.items.element) }
}
