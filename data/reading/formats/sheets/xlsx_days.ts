// Excel for Mac used to count days from 1904 instead of 1900, and a workbook made there still does. GDAL does not
// look whether it does, so its dates would be four years and a day early.
import { AppError } from '../../../../api/contract/problem.ts'
import type { ZipEntry } from '../../archive/directory.ts'
import { entryHead } from '../../archive/unpack.ts'
import type { Engine } from '../../child/engine.ts'
import type { Source } from '../../child/source.ts'

/** As packed; what lies behind it is not looked at. */
const looked_bytes = 500_000

type Workbook = { source: Source; entries: readonly ZipEntry[]; xml: string }

/** Tells the engine from when the workbook counts; what the person should know of it is a note. */
export async function countDaysAs(engine: Engine, { source, entries, xml }: Workbook): Promise<string[]> {
  if (!/<(?:\w+:)?workbookPr\b[^>]*\sdate1904\s*=\s*["'](1|true|on)["']/i.test(xml)) return []
  refuseWrittenDates(source, entries)
  await engine.run('create or replace temp macro days_later() as 1462')
  return ['The workbook counts days from 1904, as Excel for Mac did; its dates were read so.']
}

/** GDAL hands out a date and a text that looks like one alike; only the date is to be moved. */
function refuseWrittenDates(source: Source, entries: readonly ZipEntry[]): void {
  const entry = entries.find(({ name }) => name === 'xl/sharedStrings.xml')
  const texts = entry ? entryHead(source, { entry, most: looked_bytes }).toString('utf8') : ''
  const written = />\s*(\d{4}\/\d\d\/\d\d)[\d:. ]*</.exec(texts)?.[1]
  if (written === undefined) return
  throw new AppError(
    'bad_input',
    `${source.name} counts days from 1904 and has dates written as text too (${written}), which cannot be told from the others. Write those as ${written.replaceAll('/', '-')}, or switch off the 1904 date system in Excel.`,
  )
}
