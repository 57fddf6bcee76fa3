import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { retention } from '../../api/contract/region.ts'
import { sqlFile } from '../database/sql_file.ts'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'
import { notPersonal } from './not_personal.ts'
import { personalInLog } from './personal_in_log.ts'
import { personalDataRegister, personalDataRows } from './register.ts'

const columnsSql = sqlFile(import.meta.url, './fixture/columns.sql')

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const registered = personalDataRegister.flatMap(({ fields }) => fields)

test('every column about people, the log, the deliveries and the catalogue is in the register, or said not to be personal', async () => {
  const columns = await database.database.rows(columnsSql, {}, z.object({ field: z.string() }))
  const said = [...registered, ...Object.keys(notPersonal)]
  expect(columns.map(({ field }) => field).filter((field) => !said.includes(field))).toEqual([])
  const there = new Set(columns.map(({ field }) => field))
  expect(
    said.filter((field) => /^(accounts|audit|deliveries|catalogue)\./.test(field) && !there.has(field)),
  ).toEqual([])
})

test('no field is said twice', () => {
  const said = [...registered, ...Object.keys(notPersonal)]
  expect(new Set(said).size).toBe(said.length)
})

test('what the log keeps apart follows from the register', () => {
  expect(Object.fromEntries(Object.entries(personalInLog).filter(([, fields]) => fields.length > 0))).toEqual(
    {
      account: ['name', 'email', 'subject'],
      invitation: ['email'],
      session: ['device'],
      token: ['name'],
      delivery: ['reason', 'file_name'],
      import: ['file_name'],
      association: ['association_number'],
      layer: ['reason', 'file_name'],
      attachment: ['file_name'],
      report: ['email', 'outcome'],
      question: ['result'],
    },
  )
})

test('how long a field is kept is said with the number of the settings', () => {
  const howLong = (field: string, settings = retention.parse({})) =>
    personalDataRows(settings).find((row) => row.field === field)?.how_long
  expect(howLong('accounts.account.name')?.sv).toContain('730 dagar')
  expect(howLong('audit.personal_value.value')?.en).toContain('1825 days')
  expect(howLong('files/')?.sv).toBe('Tills myndigheten har beslutat om gallring')
  expect(howLong('files/', retention.parse({ delivered_file: 400 }))?.en).toContain('400 days')
  expect(retention.safeParse({ delivered_files: 400 }).success).toBe(false)
})

test('every word of the register is there in both languages', () => {
  for (const { field: _, ...words } of personalDataRows(retention.parse({})))
    for (const { sv, en } of Object.values(words)) expect([sv, en]).not.toContain('')
})
