// Every table and macro with what its file's header says and the columns that the engine gives it.
import { readdirSync } from 'node:fs'
import { z } from 'zod'
import type { Database } from '../../data/database/database.ts'
import { filledSql } from '../../data/database/filled_sql.ts'
import { sqlFile } from '../../data/database/sql_file.ts'
import { derivedTables } from '../../data/pipeline.ts'
import { registers } from '../../data/registers/registers.ts'

export type Column = { readonly column_name: string; readonly data_type: string }
export type Table = {
  /** 'out.application_cover'; a macro with its parameters: 'answers.indicators(dates, passed_m, share_pct)'. */
  readonly name: string
  readonly file: string
  readonly question: string
  readonly grain: string
  readonly key: string
  readonly reads: string
  readonly remarks: readonly string[]
  readonly columns: readonly Column[]
}

const column = z.object({ column_name: z.string(), data_type: z.string() })
const columnOfTable = column.extend({ schema_name: z.string(), table_name: z.string() })

/** What a macro is called with when its columns are asked for. */
const argumentsByName: Readonly<Record<string, string>> = {
  as_of: "date '2015-06-30'",
  dates: "[date '2015-06-30']",
  passed_m: '50',
  share_pct: '95',
  part: '1',
  whole: '2',
  geometry_3857: 'null::geometry',
  west: '0',
  south: '0',
  east: '1',
  north: '1',
}

export async function registerTables(database: Database): Promise<Table[]> {
  const files = Object.values(registers).map(({ table }) => ({
    name: `registers.${table}`,
    file: `registers/${table}/table.sql`,
  }))
  return withColumns(database, files)
}

/** In the order in which the pipeline makes them. */
export async function outTables(database: Database): Promise<Table[]> {
  return withColumns(
    database,
    derivedTables.map(({ name }) => ({ name, file: `${name.replace('.', '/')}.sql` })),
  )
}

export async function answerMacros(database: Database): Promise<Table[]> {
  const files = readdirSync(new URL('../../data/answers', import.meta.url)).filter((file) =>
    file.endsWith('.sql'),
  )
  return Promise.all(files.sort().map((file) => asMacro(database, `answers/${file}`)))
}

type Named = { readonly name: string; readonly file: string }

async function withColumns(database: Database, tables: readonly Named[]): Promise<Table[]> {
  const columns = await database.rows(sqlFile(import.meta.url, './columns.sql'), {}, columnOfTable)
  return tables.map(({ name, file }) => ({
    name,
    ...headerOf(file),
    columns: columns.filter(({ schema_name, table_name }) => `${schema_name}.${table_name}` === name),
  }))
}

async function asMacro(database: Database, file: string): Promise<Table> {
  const sql = dataFile(file)
  const found = sql.match(/create or replace macro (answers\.\w+)\(([^)]*)\) as( table)?/)
  if (!found) throw new Error(`${file} makes no macro`)
  const [, name = '', list = '', kind] = found
  const parameters = list
    .split(',')
    .map((parameter) => parameter.trim())
    .filter((parameter) => parameter !== '')
  const call = `${name}(${parameters.map((parameter) => argumentsByName[parameter] ?? 'null').join(', ')})`
  const asked = filledSql(sqlFile(import.meta.url, './describe_macro.sql'), {
    call: kind ? call : `(select ${call} as value)`,
  })
  return {
    name: `${name}(${parameters.join(', ')})`,
    ...headerOf(file),
    columns: await database.rows(asked, {}, column),
  }
}

function headerOf(file: string) {
  const lines = dataFile(file)
    .split('\n')
    .filter((line) => line.startsWith('-- '))
    .map((line) => line.slice(3))
  const [question = '', ...others] = lines
  const labelled = (label: string) =>
    others.find((line) => line.startsWith(`${label}: `))?.slice(label.length + 2) ?? '–'
  return {
    file: `data/${file}`,
    question,
    grain: others.find((line) => line.startsWith('one row')) ?? 'one value',
    key: labelled('key'),
    reads: labelled('reads'),
    remarks: headerRemarks(dataFile(file)),
  }
}

/** What the lines at the top say beyond question, grain, key and reads. */
function headerRemarks(sql: string): string[] {
  const top = sql.split('\n').slice(1)
  const end = top.findIndex((line) => !line.startsWith('-- '))
  return top
    .slice(0, end === -1 ? undefined : end)
    .map((line) => line.slice(3))
    .filter((line) => !/^(one row|key: |reads: )/.test(line))
}

function dataFile(file: string): string {
  return sqlFile(import.meta.url, `../../data/${file}`)
}
