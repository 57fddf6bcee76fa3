// What the columns of a file hold: how full they are, what their values look like, which values there are.
import type { InspectedColumn } from '../../../api/contract/deliveries/inspection.ts'
import { count, type Engine, type Row } from '../child/engine.ts'
import type { TheirColumn } from '../formats/format.ts'
import { lookedColumn } from './looked_rows.ts'

const mostValues = 200
/** A column of longer texts has no list of words that could be codes. */
const longestValue = 100
const sampledRows = 2000
const shownSamples = 5
const shownRows = 20
/** A stray “okänt” among dates does not make them something else. */
const mostly = 0.9

export type LookedAt = { columns: InspectedColumn[]; first_rows: (string | null)[][] }

export async function lookAtColumns(
  engine: Engine,
  { theirs, rows }: { theirs: readonly TheirColumn[]; rows: number },
): Promise<LookedAt> {
  const step = Math.max(1, Math.ceil(rows / sampledRows))
  await engine.run(
    `create or replace temp table sampled as select * exclude (shape) from looked where rowid < ${sampledRows / 2} or rowid % ${step} = 0 order by rowid`,
  )
  const first = await engine.rows(`select * from sampled limit ${sampledRows / 2}`)
  const names = theirs.map((_, at) => lookedColumn(at))
  const filled = await ask(engine, names, (name) => `count(${name})::integer`)
  const different = await ask(engine, names, (name) => `approx_count_distinct(${name})::integer`)
  const columns: InspectedColumn[] = []
  for (const [at, { name }] of theirs.entries()) {
    const column = lookedColumn(at)
    const values = count(different[column]) <= mostValues * 1.5 ? await valuesOf(engine, column) : undefined
    columns.push({
      name,
      looks_like: await looksLike(engine, column),
      samples: differentTexts(first, column),
      filled: count(filled[column]),
      ...(values && { values }),
    })
  }
  const shown = first.slice(0, shownRows)
  return { columns, first_rows: shown.map((row) => names.map((name) => textOf(row[name]))) }
}

/** One pass over all rows for all columns. */
async function ask(engine: Engine, names: readonly string[], asked: (name: string) => string): Promise<Row> {
  if (names.length === 0) return {}
  const [row] = await engine.rows(
    `select ${names.map((name) => `${asked(name)} as ${name}`).join(', ')} from looked`,
  )
  return row ?? {}
}

async function valuesOf(engine: Engine, column: string): Promise<InspectedColumn['values']> {
  const found = await engine.rows(
    `select ${column} as value, count(*)::integer as rows from looked where ${column} is not null
     group by value order by rows desc, value limit ${mostValues + 1}`,
  )
  const values = found.map(({ value, rows }) => ({ value: String(value), rows: count(rows) }))
  const isList = values.length <= mostValues && values.every(({ value }) => value.length <= longestValue)
  return isList ? values : undefined
}

async function looksLike(engine: Engine, column: string): Promise<InspectedColumn['looks_like']> {
  const [found] = await engine.rows(
    `select count(*)::integer as filled,
       count(*) filter (date_shape(${column}) in ('//', '--') or try_cast(left(date_text(${column}, null, false), 10) as date) is not null)::integer as dates,
       count(*) filter (regexp_full_match(bare_number(${column}), '[+-]?\\d{1,18}'))::integer as whole,
       count(*) filter (isfinite(number_of(bare_amount(${column}), null)))::integer as numbers,
       count(*) filter (lower(${column}) in ('true', 'false', 'ja', 'nej', 'yes', 'no', 'sant', 'falskt'))::integer as booleans
     from sampled where ${column} is not null`,
  )
  const filled = count(found?.filled)
  if (filled === 0) return 'empty'
  const isMostly = (kind: string) => count(found?.[kind]) >= filled * mostly
  if (isMostly('dates')) return 'date'
  if (isMostly('whole')) return 'whole_number'
  if (isMostly('numbers')) return 'number'
  return isMostly('booleans') ? 'boolean' : 'text'
}

function differentTexts(rows: readonly Row[], column: string): string[] {
  const found = new Set<string>()
  for (const row of rows) {
    const text = textOf(row[column])
    if (text !== null) found.add(text.slice(0, longestValue))
    if (found.size === shownSamples) break
  }
  return [...found]
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value)
}
