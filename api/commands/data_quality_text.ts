// What `npm run data-quality` prints: the checks with their counts, the rows of one as a table, or its records as CSV.
import { brokenRecords } from '../../data/data_quality/broken_records.ts'
import type { Check } from '../../data/data_quality/check.ts'
import { recordsCsv } from '../../data/data_quality/records_csv.ts'
import { countBrokenRows, listBrokenRows } from '../../data/data_quality/run_checks.ts'
import { today } from '../../data/today.ts'
import { checkOf, checksAsAnswered } from '../data_quality/checks_as_answered.ts'
import type { Product } from '../product.ts'
import type { DataQualityWork } from './work.ts'

type Asked = Pick<Product, 'database' | 'now'>

const rowsAtMost = 1000

export async function dataQualityText(asked: Asked, { check: id, as_csv }: DataQualityWork): Promise<string> {
  if (id === undefined) return listText(asked)
  const check = checkOf(id)
  if (as_csv) return recordsCsv(await brokenRecords(asked.database, check, today(asked.now())))
  return rowsText(asked, check)
}

async function listText(asked: Asked): Promise<string> {
  const checks = await checksAsAnswered(asked)
  const broken = checks.filter(({ rows }) => rows > 0)
  const lines = checks.map(({ register, id, severity, title, rows }) => [
    register,
    id,
    rows === 0 ? 'pass' : severity,
    String(rows),
    title.en,
  ])
  return [
    `${broken.length} of ${checks.length} checks have rows on ${today(asked.now())}.`,
    '',
    ...aligned([['register', 'check', 'is', 'rows', 'what'], ...lines]),
    '',
    'The rows of a check: npm run data-quality -- <check>, and with --csv whole, to correct and import as an update.',
    '',
  ].join('\n')
}

async function rowsText({ database, now }: Asked, check: Check): Promise<string> {
  const day = today(now())
  const total = (await countBrokenRows(database, day)).get(check.id) ?? 0
  const rows = await listBrokenRows(database, check, { today: day, limit: rowsAtMost, offset: 0 })
  const lines = rows.map(({ id, detail }) => [
    id,
    ...check.details.map(({ name }) => String(detail[name] ?? '–')),
  ])
  const more = total - rows.length
  return [
    `${check.title.en}: ${total} rows of ${check.register}. ${check.meaning.en}`,
    `To mend it: ${check.mending.en}`,
    ...(rows.length > 0
      ? ['', ...aligned([['id', ...check.details.map(({ name }) => name)], ...lines])]
      : []),
    ...(more > 0 ? [`… and ${more} more: --csv has them all.`] : []),
    '',
  ].join('\n')
}

/** Columns under each other; numbers end under each other. */
function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  return lines.map((line) =>
    line
      .map((text, column) =>
        /^\d+$/.test(text) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}
