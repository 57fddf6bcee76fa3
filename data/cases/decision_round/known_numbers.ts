import { z } from 'zod'
import type { Asked } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'

const sql = sqlFile(import.meta.url, './known_numbers.sql')
const row = z.object({ id: z.string() })

/** The journal numbers of the register. */
export async function knownNumbers(asked: Asked): Promise<ReadonlySet<string>> {
  return new Set((await asked.rows(sql, {}, row)).map(({ id }) => id))
}
