// CSV as Excel opens it by a double click: a byte order mark, and separator and decimals as the language has them. Only the
// table: what it rests on stands in the file's name and in the Excel file, since a line of comment is a row to most readers.
import type { Value } from './column.ts'
import type { Takeaway } from './takeaway.ts'

const byteOrderMark = '\ufeff'
const lineEnd = '\r\n'

type Style = { readonly separator: string; readonly decimal: string }

export function csvOf({ sheet, locale }: Pick<Takeaway, 'sheet' | 'locale'>): string {
  const style = styleOf(locale)
  const lines = [sheet.columns.map(({ heading }) => heading), ...sheet.rows].map((row) =>
    row.map((value) => field(value, style)).join(style.separator),
  )
  return byteOrderMark + lines.join(lineEnd) + lineEnd
}

/** Where the comma parts decimals it cannot part columns. */
function styleOf(locale: string): Style {
  const decimal = new Intl.NumberFormat(locale)
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal')?.value
  return decimal === ',' ? { separator: ';', decimal } : { separator: ',', decimal: '.' }
}

function field(value: Value, { separator, decimal }: Style): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', decimal)
  const safe = withoutFormula(value)
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A text that begins as a formula would be run by the spreadsheet that opens the file; an apostrophe makes it text (OWASP:
    CSV injection). */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
