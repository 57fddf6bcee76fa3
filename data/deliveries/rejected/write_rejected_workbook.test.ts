import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { sqlFile } from '../../database/sql_file.ts'
import { openTestDatabase, type TestDatabase } from '../../fixture/open_test_database.ts'
import { writeRejectedWorkbook } from './write_rejected_workbook.ts'

let world: TestDatabase
beforeAll(async () => {
  world = await openTestDatabase()
}, 60_000)
afterAll(() => world.close())

test('rejected rows as a workbook, with nothing corrected, are rejected again for the same reasons, and read as they were', async () => {
  const csv =
    'id,municipality_code,kind,label,easting,northing\n007,0140,hus,Åsgården 1,400000,6400000\n008,9901,slott,Övre ån 2,400100,6400000\n'
  const refused = await world.deliver('addresses', csv, { crs: 'EPSG:3006' })
  expect(refused).toMatchObject({ outcome: 'refused', rejected: 2 })
  const xlsx = join(world.folder.path, 'rejected.xlsx')
  await writeRejectedWorkbook(refused.rejected_file ?? '', xlsx)
  const again = await world.deliverFile('addresses', xlsx, { crs: 'EPSG:3006' })
  expect(again.first_rejected).toEqual(refused.first_rejected)
  expect(again.columns_left_out).toEqual(['line', 'reason', 'given_geometry'])
})

test('corrected, it is imported with its leading zeros', async () => {
  const csv = join(world.folder.path, 'corrected.csv')
  const header = 'line,reason,id,municipality_code,kind,label,easting,northing,given_geometry'
  await writeFile(csv, `${header}\n2,was wrong,007,0140,holiday,"Å, ""ön""",400000.5,6400000.0,\n`)
  const xlsx = join(world.folder.path, 'corrected.xlsx')
  await writeRejectedWorkbook(csv, xlsx)
  expect(await world.deliverFile('addresses', xlsx, { crs: 'EPSG:3006' })).toMatchObject({
    outcome: 'applied',
    added: 1,
  })
  const kept = sqlFile(import.meta.url, './fixture/addresses.sql')
  const rows = await world.database.rows(kept, {}, z.record(z.string(), z.unknown()))
  expect(rows).toEqual([
    { id: '007', municipality_code: '0140', kind: 'holiday', label: 'Å, "ön"', x: 400000.5, y: 6400000 },
  ])
})

test('a value that no cell holds is no workbook', async () => {
  const csv = join(world.folder.path, 'long.csv')
  await writeFile(csv, `line,reason,id,wkt\n2,wrong,B1,"POLYGON (${'1 1, '.repeat(7000)})"\n`)
  await expect(writeRejectedWorkbook(csv, join(world.folder.path, 'long.xlsx'))).rejects.toMatchObject({
    kind: 'too_large',
  })
})
