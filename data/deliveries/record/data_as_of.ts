// Until when a register describes the world (design, section 4): the date given; else the latest date in it that is not
// after the day of import; else that day. Never lowered unless given.
import { z } from 'zod'
import { AppError } from '../../../api/contract/problem.ts'
import type { Connection } from '../../database/connection.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { quotedIdentifier, sqlFile } from '../../database/sql_file.ts'
import type { Register } from '../../registers/register.ts'
import { registerPlaces } from '../../registers/register_sql.ts'
import { registerState } from './register_state.ts'

type Dates = { readonly given: string | undefined; readonly today: string }

const latestRow = z.object({ latest: z.string().nullable() })

export async function dataAsOf(connection: Connection, register: Register, dates: Dates): Promise<string> {
  if (dates.given) return dates.given
  const before = await registerState(connection, register)
  const latest = (await latestDate(connection, register, dates.today)) ?? dates.today
  // An empty register described nothing, so what it said of itself binds nobody.
  const former = before && before.rows > 0 ? before.data_as_of : null
  return former !== null && former > latest ? former : latest
}

async function latestDate(
  connection: Connection,
  register: Register,
  today: string,
): Promise<string | undefined> {
  if (!register.as_of_column) return undefined
  const sql = filledSql(sqlFile(import.meta.url, './latest_date.sql'), {
    ...registerPlaces(register),
    column: quotedIdentifier(register.as_of_column),
  })
  const [row] = await connection.rows(sql, { today }, latestRow)
  return row?.latest ?? undefined
}

/** Throws where the date given is none, or has not come yet. */
export function assertDataAsOf(given: string | undefined, latest: string): void {
  if (given === undefined) return
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(Date.parse(given)) || !isCalendarDate(given))
    throw new AppError('bad_input', `--data-as-of "${given}" is not a date: write it as 2015-06-30.`)
  if (given > latest)
    throw new AppError(
      'bad_input',
      `--data-as-of ${given} lies after today, ${latest}: give the date that the data describes.`,
    )
}

function isCalendarDate(text: string): boolean {
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
}
