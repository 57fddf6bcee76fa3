// A table that nobody can look up is a table that somebody makes again.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { derivedTables } from '../../data/pipeline.ts'
import { registers } from '../../data/registers/registers.ts'

const page = readFileSync(new URL('../../data/TABLES.md', import.meta.url), 'utf8')
const macros = readdirSync(new URL('../../data/answers', import.meta.url))
  .filter((file) => file.endsWith('.sql'))
  .map((file) => `answers.${file.replace(/\.sql$/, '')}`)
const names = [
  ...Object.values(registers).map(({ table }) => `registers.${table}`),
  ...derivedTables.map(({ name }) => name),
  ...macros,
]

test.each(names)('the page of tables describes %s', (name) => {
  expect(page).toMatch(new RegExp(`^### ${name}(\\(|$)`, 'm'))
})

test('the page of tables describes nothing else', () => {
  const described = [...page.matchAll(/^### ([\w.]*)/gm)].map(([, name]) => name)
  expect(described.sort()).toEqual([...names].sort())
})
