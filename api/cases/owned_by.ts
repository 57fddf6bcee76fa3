// The applications of the associations in which somebody is a member.
import { z } from 'zod'
import type { Asked } from '../../data/accounts/recording.ts'
import { sqlFile } from '../../data/database/sql_file.ts'
import type { Actor } from '../access/permissions.ts'

const sql = sqlFile(import.meta.url, './owned_by.sql')
const row = z.object({ id: z.string() })

export async function ownedBy(asked: Asked, actor: Actor): Promise<string[]> {
  const association_ids = actor.grants.flatMap(({ role, association_id }) =>
    role === 'association_member' && association_id !== null ? [association_id] : [],
  )
  return (await asked.rows(sql, { association_ids }, row)).map(({ id }) => id)
}
