// Entries are only ever added: no statement of the product changes one or takes one away, but those of the forgers in the tests.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const repository = resolve(import.meta.dirname, '../..')
const files = ['api', 'data', 'scripts', 'tiles'].flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter(
      (name) => /\.(sql|ts)$/.test(name) && !name.includes('node_modules') && !name.startsWith('data/local'),
    ),
)
const isForgery = (name: string) => name.startsWith('data/audit/fixture/forgery/')
const changing =
  /\b(update|delete\s+from|truncate|drop\s+table|alter\s+table|insert(\s+or\s+replace)?\s+into|merge\s+into)\s+audit\.entry\b/i

test('nothing but the one statement that adds an entry touches the entries of the log', () => {
  const found = files.filter((name) => changing.test(readFileSync(join(repository, name), 'utf8')))
  expect(found.filter((name) => !isForgery(name))).toEqual(['data/audit/insert_entry.sql'])
  expect(found.filter(isForgery).length).toBeGreaterThan(5)
})
