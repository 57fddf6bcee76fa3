import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

test('a workbook that counts its dates from 1904 is refused, since they would come four years early', async () => {
  await trial.sql(`copy (select '1' as id) to 'FOLDER/mac.xlsx' (format gdal, driver 'XLSX')`)
  const entries = unzipSync(readFileSync(join(trial.folder, 'mac.xlsx')))
  const text = Buffer.from(entries['xl/workbook.xml'] ?? []).toString('utf8')
  for (const [said, refused] of [
    ['date1904="1"', true],
    ['backupFile="0" date1904="true"', true],
    ['date1904="false"', false],
  ] as const) {
    entries['xl/workbook.xml'] = Buffer.from(text.replace('<sheets>', `<workbookPr ${said}/><sheets>`))
    const path = trial.file('counted.xlsx', Buffer.from(zipSync(entries)))
    const read = trial.readHere(path)
    if (refused) await expect(read).rejects.toThrow('counts its dates from 1904')
    else expect((await read).rows).toBe(1)
  }
})
