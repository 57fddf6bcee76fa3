// How the values of a file's dates and amounts are written, found out from all of them, and what reads them.
import type { DateFormat } from '../../../api/contract/deliveries/reading_instructions.ts'
import { quotedIdentifier, quotedLiteral } from '../../database/sql_file.ts'
import { isLastDay, lastDayNote } from '../columns/last_day.ts'
import type { ColumnKind } from '../reading.ts'
import { dateWriting, openDates } from './date_writing.ts'
import { count, type Engine } from './engine.ts'
import type { Taking } from './take_rows.ts'

type Decimal = 'point' | 'comma'

export type Conversion = {
  /** What stands after `replace` in a selection from `given`; none where all values are written as we write them. */
  replaced: readonly string[]
  date_format?: DateFormat
  decimal?: Decimal
  notes: readonly string[]
}

/** Amounts may be numbers in the file already; how the text of a number is written is then not theirs to say. */
export async function convertValues(taking: Taking): Promise<Conversion> {
  const found: Conversion[] = []
  for (const name of taking.ours) found.push(await conversionOf(name, taking))
  const date_format = found.find((each) => each.date_format)?.date_format
  const decimal =
    found.find((each) => each.decimal === 'comma')?.decimal ?? found.find((each) => each.decimal)?.decimal
  return {
    replaced: found.flatMap((each) => each.replaced),
    ...(date_format && { date_format }),
    ...(decimal && { decimal }),
    notes: found.flatMap((each) => each.notes),
  }
}

/** The condition under which a value is written as we write it: what a column of the kind need not be converted for. */
export function plainly(name: string, kind: ColumnKind | undefined): string | undefined {
  const column = quotedIdentifier(name)
  if (kind === 'date') return `${column} similar to '\\d{4}-\\d{2}-\\d{2}.*'`
  if (kind === 'sek') return `${column} similar to '\\d+'`
  if (kind === 'municipality') return `length(${column}) <> 3`
  return undefined
}

/** Dates that come in as the last day are moved by one: never plain, however they are written. */
export function endsWithLastDay(
  name: string,
  { request, matched }: Pick<Taking, 'request' | 'matched'>,
): boolean {
  return request.kinds?.[name] === 'date' && isLastDay(name, matched.found.get(name)?.name ?? '')
}

const nothing: Conversion = { replaced: [], notes: [] }

async function conversionOf(name: string, taking: Taking): Promise<Conversion> {
  const kind = taking.request.kinds?.[name]
  const isPlain = plainly(name, kind)
  if (isPlain === undefined) return nothing
  if (endsWithLastDay(name, taking)) return dates(name, taking)
  const [odd] = await taking.engine.rows(
    `select count(*)::integer as rows from given where not coalesce(${isPlain}, true)`,
  )
  if (count(odd?.rows) === 0) return nothing
  if (kind === 'date') return dates(name, taking)
  return kind === 'sek' ? amounts(name, taking) : municipalities(name, taking)
}

async function dates(name: string, taking: Taking): Promise<Conversion> {
  const { engine, request, matched } = taking
  const column = quotedIdentifier(name)
  const { format, first_part, open } = await dateWriting(engine, {
    column,
    table: 'given',
    told: request.date_format,
  })
  const theirs = matched.found.get(name)
  const isCell = theirs?.type === 'CELL'
  const told = first_part ? quotedLiteral(first_part) : 'null'
  const read = `date_text(${column}, ${told}, ${isCell})`
  const isLast = endsWithLastDay(name, taking)
  return {
    replaced: [`${isLast ? `day_after(${read})` : read} as ${column}`],
    ...(format && { date_format: format }),
    notes: [
      ...(open !== undefined
        ? [openDates(name, open)]
        : format
          ? [`${name} was read as dates written ${format}.`]
          : []),
      ...(isCell ? await countedDays(name, engine) : []),
      ...(isLast ? [lastDayNote(name, theirs?.name ?? '')] : []),
    ],
  }
}

/** A cell that is not shown as a date holds a number of days: told, since any number of five digits would do. */
async function countedDays(name: string, engine: Engine): Promise<string[]> {
  const column = quotedIdentifier(name)
  const [found] = await engine.rows(
    `select count(*)::integer as rows, min(${column}) as example, date_of_count(min(${column})) as read
     from given where date_shape(${column}) is null and date_of_count(${column}) is not null`,
  )
  if (count(found?.rows) === 0) return []
  return [
    `${name} had a number of days instead of a date in ${count(found?.rows)} rows: they were read as Excel counts them, ${found?.example} as ${found?.read}.`,
  ]
}

async function amounts(name: string, { engine, request, matched }: Taking): Promise<Conversion> {
  if (!isText(matched.found.get(name)?.type)) return nothing
  const column = quotedIdentifier(name)
  const marks = await engine.rows(
    `select distinct decimal_mark(bare_amount(${column})) as mark from given where decimal_mark(bare_amount(${column})) is not null`,
  )
  const [shown, another] = marks.map(({ mark }) => (mark === 'comma' ? 'comma' : 'point'))
  const decimal = request.decimal ?? (another === undefined ? shown : undefined)
  const asShown = `amount_text(${column}, ${decimal ? quotedLiteral(decimal) : 'null'})`
  // A cell with a number has a point, whatever marks stand in the cells with text.
  const isCell = matched.found.get(name)?.type === 'CELL'
  return {
    replaced: [`${isCell ? `amount_text(${asShown}, null)` : asShown} as ${column}`],
    ...(decimal && { decimal }),
    notes: [`${name} was read as amounts${decimal ? ` with a decimal ${decimal}` : ''}.`],
  }
}

function isText(type = 'VARCHAR'): boolean {
  return ['VARCHAR', 'SPACED', 'CELL'].includes(type)
}

/** A spreadsheet takes 0880 for a number and leaves 880. */
async function municipalities(name: string, { engine }: Taking): Promise<Conversion> {
  const column = quotedIdentifier(name)
  const isShort = `regexp_full_match(${column}, '\\d{3}')`
  const [short] = await engine.rows(`select count(*)::integer as rows from given where ${isShort}`)
  if (count(short?.rows) === 0) return nothing
  return {
    replaced: [`case when ${isShort} then '0' || ${column} else ${column} end as ${column}`],
    notes: [
      `${name} had three digits in ${count(short?.rows)} rows: the nought that a spreadsheet takes away was put before them.`,
    ],
  }
}
