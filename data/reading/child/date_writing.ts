// How the dates of a column are written, by all of its values: one 13/04 tells what 03/04 is.
import type { DateFormat } from '../../../api/contract/deliveries/reading_instructions.ts'
import type { Engine } from './engine.ts'

type Part = 'day' | 'month'

export type DateWriting = {
  /** The most frequent way that is not ISO 8601; undefined where there is none or nobody can tell. */
  format?: DateFormat
  /** What stands first where it is not the year. */
  first_part?: Part
  /** A date of which nobody can tell day from month. */
  open?: string
}

type Asked = { table: string; column: string; told: DateFormat | undefined }

export async function dateWriting(engine: Engine, { table, column, told }: Asked): Promise<DateWriting> {
  const shapes = await engine.rows(
    `select date_shape(${column}) as shape, any_value(${column}) as example,
       coalesce(bool_or(try_cast(leading_parts(${column}).first as integer) > 12), false) as shows_day,
       coalesce(bool_or(try_cast(leading_parts(${column}).second as integer) > 12), false) as shows_month
     from ${table} where ${column} is not null group by all order by count(*) desc, shape`,
  )
  const open = shapes.filter(({ shape }) => shape === '//' || shape === '--')
  const showsDay = open.some(({ shows_day }) => shows_day)
  const showsMonth = open.some(({ shows_month }) => shows_month)
  const shown = showsDay === showsMonth ? undefined : showsDay ? 'day' : 'month'
  const first_part = told === undefined ? shown : firstPart(told)
  const [format] = shapes
    .flatMap(({ shape }) => formatOf(shape, first_part) ?? [])
    .filter((each) => each !== 'YYYY-MM-DD')
  return {
    ...(format && { format }),
    ...(first_part && { first_part }),
    ...(open.length > 0 && first_part === undefined && { open: String(open[0]?.example).slice(0, 30) }),
  }
}

export function openDates(name: string, example: string): string {
  return `${name} has dates such as ${example}, which do not show whether day or month stands first. Say it, for example with --date-format DD/MM/YYYY.`
}

function firstPart(format: DateFormat): Part | undefined {
  if (format === 'MM/DD/YYYY') return 'month'
  return format.startsWith('DD') ? 'day' : undefined
}

function formatOf(shape: unknown, first: Part | undefined): DateFormat | undefined {
  if (shape === '//') return first && (first === 'day' ? 'DD/MM/YYYY' : 'MM/DD/YYYY')
  if (shape === '--') return first === 'day' ? 'DD-MM-YYYY' : undefined
  const written = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/MM/DD', 'DD.MM.YYYY', 'D MMMM YYYY'] as const
  return written.find((format) => format === shape)
}
