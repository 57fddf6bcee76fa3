// What stands beside the demo's applications: invented like them, and every text says so.
import { sqlFile } from '../../database/sql_file.ts'
import type { Installation } from '../../deliveries/delivery.ts'
import { today } from '../../today.ts'

const ofTheDay = [
  sqlFile(import.meta.url, './supplements.sql'),
  // Messages follow the supplements.
  sqlFile(import.meta.url, './messages.sql'),
]
const ofTheRegister = [
  sqlFile(import.meta.url, './end_dates.sql'),
  sqlFile(import.meta.url, './payments.sql'),
]
const clearSql = sqlFile(import.meta.url, './clear.sql')

/** A load that was cut off begins again, so what is there of it goes first. */
export async function loadDemoCases({ database, now }: Installation): Promise<void> {
  await database.record(async (connection) => {
    await connection.run(clearSql)
    for (const sql of ofTheRegister) await connection.run(sql)
    for (const sql of ofTheDay) await connection.run(sql, { today: today(now()) })
  })
}
