// The pipeline makes anew what a header says is read, and TABLES.md repeats it: a name that is missing there leaves a table as it
// was before a change.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readHeader } from './sql_header.ts'

const repository = resolve(import.meta.dirname, '..')
const statements = ['data/out', 'data/answers', 'data/checks', 'api'].flatMap(sqlIn)
const faster = statements.filter((file) => file.endsWith('.duckdb.sql'))
// A macro of one value asks no table.
const withHeader = statements.filter((file) => !faster.includes(file) && !isMacroOfOneValue(textOf(file)))

describe.each(withHeader)('%s', (file) => {
  test('names what it reads in its header, and nothing else', () => {
    const { reads } = readHeader(file, textOf(file))
    expect([...reads].sort()).toEqual(tablesNamedIn(textOf(file)))
  })
})

test.each(faster)('%s reads nothing that the portable statement beside it does not read', (file) => {
  const portable = tablesNamedIn(textOf(file.replace('.duckdb.sql', '.sql')))
  expect(portable).toEqual(expect.arrayContaining(tablesNamedIn(textOf(file))))
})

test('a table is seen wherever a statement names it, but not in a comment and not as a function', () => {
  const sql = `
    -- from registers.coverage
    select registers.iso_date(date), answers.percentage(1, 2)
    from out.shortage_area as area
    cross join
      answers.indicators([date '2015-06-30'], 50, 95)
    where area.id in (select area_id from out.area_group)
      and area.name is distinct from area.id`
  expect(tablesNamedIn(sql)).toEqual(['answers.indicators', 'out.area_group', 'out.shortage_area'])
})

function sqlIn(folder: string): string[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.sql'))
    .map((name) => join(folder, name))
    .sort()
}

function textOf(file: string): string {
  return readFileSync(join(repository, file), 'utf8')
}

function isMacroOfOneValue(sql: string): boolean {
  return /create or replace macro [\w.]+\([^)]*\) as\s/.test(sql) && !/\) as table\s/.test(sql)
}

function tablesNamedIn(sql: string): string[] {
  const withoutComments = sql.replaceAll(/--.*$/gm, '')
  const named = [...withoutComments.matchAll(/(?<!distinct )\b(?:from|join)\s+([a-z_]+\.\w+)/g)]
  return [...new Set(named.map(([, name = '']) => name))].sort()
}
