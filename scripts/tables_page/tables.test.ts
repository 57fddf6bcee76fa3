// A table that nobody can look up is a table that somebody makes again.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaVersions } from '../../data/database/schema_version.ts'
import { derivedTables } from '../../data/pipeline.ts'
import { registers } from '../../data/registers/registers.ts'
import { explained } from './kept_tables.ts'

const page = readFileSync(new URL('../../data/TABLES.md', import.meta.url), 'utf8')
const macros = readdirSync(new URL('../../data/answers', import.meta.url))
  .filter((file) => file.endsWith('.sql'))
  .map((file) => `answers.${file.replace(/\.sql$/, '')}`)
const kept = schemaVersions.flatMap((file) => {
  const sql = readFileSync(new URL(`../../data/database/versions/${file}`, import.meta.url), 'utf8')
  const made = /^create (?:table|view) ((?:deliveries|accounts|audit|catalogue)\.\w+)/gm
  return [...sql.matchAll(made)].map(([, name = '']) => name)
})
const names = [
  ...Object.values(registers).map(({ table }) => `registers.${table}`),
  ...derivedTables.map(({ name }) => name),
  ...macros,
  ...kept,
]

test.each(names)('the page of tables describes %s', (name) => {
  expect(page).toMatch(new RegExp(`^### ${name}(\\(|$)`, 'm'))
})

test('the page of tables describes nothing else', () => {
  const described = [...page.matchAll(/^### ([\w.]*)/gm)].map(([, name]) => name)
  expect(described.sort()).toEqual([...names].sort())
})

test('a comment explains the table or column below it, and one at the top of a file its file', () => {
  const sql = `-- What this version does.
create schema accounts;

-- Who can sign in.
create table accounts.account (
  id varchar not null,
  -- To the hour;
  -- null until the first sign-in.
  last_seen_at timestamp
);

-- Why.
alter table accounts.account add column reason varchar;`
  expect(explained(sql)).toEqual([
    { name: 'accounts.account', what: 'Who can sign in.' },
    { name: 'accounts.account', column: 'last_seen_at', what: 'To the hour; null until the first sign-in.' },
    { name: 'accounts.account', column: 'reason', what: 'Why.' },
  ])
})
