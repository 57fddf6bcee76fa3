// The type of a column whose format writes nothing but text: one that every value has, in one reading, and in which none loses anything.
import type { FieldType } from '../../../api/contract/catalogue/catalogue_codes.ts'
import { dateWriting } from '../child/date_writing.ts'
import { count, type Engine } from '../child/engine.ts'
import type { TheirColumn } from '../formats/format.ts'
import type { Found } from './native_type.ts'

type Candidate = {
  type: FieldType
  /** Holds for every value. */
  each: string
  /** Holds for the column as a whole: an aggregate. */
  all?: string
  sql: string
}

type Asked = {
  given: string
  theirs: TheirColumn
  mayBe: readonly FieldType[]
  /** Then 15.001 has one reading. */
  is_coordinate: boolean
}

/** Most columns of text show in their first rows that they are nothing else. */
const glanced = '(select * from given limit 2000)'

export async function seenType(
  engine: Engine,
  { given, theirs, mayBe, is_coordinate }: Asked,
): Promise<Found> {
  const asText: Found = { type: 'text', sql: `${given}::varchar`, notes: [] }
  const isCell = theirs.type === 'CELL'
  const value = isCell ? `bare(text_of_cell(${given}))` : `bare(${given})`
  for (const { all, ...rest } of candidates(value, isCell)) {
    const candidate = all === undefined || is_coordinate ? rest : { ...rest, all }
    if (!mayBe.includes(candidate.type)) continue
    if (!(await holds(engine, candidate, { value, from: glanced, isPart: true }))) continue
    if (await holds(engine, candidate, { value, from: 'given', isPart: false }))
      return { type: candidate.type, sql: candidate.sql, notes: [] }
  }
  return (mayBe.includes('date') && (await foreignDays(engine, { value, theirs }))) || asText
}

type Holding = { value: string; from: string; isPart: boolean }

async function holds(
  engine: Engine,
  { each, all }: Candidate,
  { value, from, isPart }: Holding,
): Promise<boolean> {
  const whole = all === undefined || isPart ? 'true' : all
  const [found] = await engine.rows(
    `select count(${value})::integer as filled, coalesce(bool_and(${each}) filter (${value} is not null), true) and ${whole} as holds from ${from}`,
  )
  return found?.holds === true && (isPart || count(found.filled) > 0)
}

function candidates(value: string, isCell: boolean): Candidate[] {
  // A workbook keeps numbers as all programs do, and writes seventeen digits of them.
  const digits = isCell ? 17 : 15
  const clear = (mark: string) =>
    `(count(*) filter (is_ambiguous_number(${value})) = 0 or count(*) filter (contains(${value}, '${mark}') and not is_ambiguous_number(${value})) > 0)`
  // 1.1 and 1.10 may be two chapters: as numbers they would be one.
  const noneMerged = (number: string) =>
    isCell ? '' : ` and count(distinct ${value}) = count(distinct ${number})`
  const point = `${value}::double`
  const comma = `replace(${value}, ',', '.')::double`
  const isTime = isCell ? `(is_time(${value}) or is_day(${value}))` : `is_time(${value})`
  return [
    { type: 'integer', each: `is_whole(${value})`, sql: `${value}::bigint` },
    {
      type: 'number',
      each: `(has_point(${value}, ${digits})${isCell ? ` or has_exponent(${value})` : ''})`,
      ...(isCell ? {} : { all: `${clear('.')}${noneMerged(`try_cast(${value} as double)`)}` }),
      sql: point,
    },
    {
      type: 'number',
      each: `has_comma(${value}, ${digits})`,
      all: `${clear(',')}${noneMerged(`try_cast(replace(${value}, ',', '.') as double)`)}`,
      sql: comma,
    },
    { type: 'boolean', each: `lower(${value}) in ('true', 'false')`, sql: `lower(${value})::boolean` },
    { type: 'date', each: `is_day(${value})`, sql: `${value}::date` },
    { type: 'datetime', each: isTime, sql: `${value}::timestamp` },
    { type: 'datetime', each: `is_utc_time(${value})`, sql: `time_without_zone(${value})::timestamp` },
  ]
}

/** Dates such as 30.6.2015, all written alike; where nobody can tell day from month they stay text. */
async function foreignDays(
  engine: Engine,
  { value, theirs }: { value: string; theirs: TheirColumn },
): Promise<Found | undefined> {
  const shaped: Candidate = { type: 'date', each: `is_foreign_day(${value})`, sql: '' }
  if (!(await holds(engine, shaped, { value, from: glanced, isPart: true }))) return undefined
  if (!(await holds(engine, shaped, { value, from: 'given', isPart: false }))) return undefined
  const { format, first_part, open } = await dateWriting(engine, {
    table: `(select ${value} as value from given)`,
    column: 'value',
    told: undefined,
  })
  if (format === undefined || open !== undefined) return undefined
  const read = `try_cast(date_text(${value}, ${first_part ? `'${first_part}'` : 'null'}, false) as date)`
  const dates: Candidate = { type: 'date', each: `${read} is not null`, sql: read }
  if (!(await holds(engine, dates, { value, from: 'given', isPart: false }))) return undefined
  return { type: 'date', sql: read, notes: [`${theirs.name} was read as dates written ${format}.`] }
}
