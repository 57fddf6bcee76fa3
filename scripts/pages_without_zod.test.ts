import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf } from './import_arrows.ts'

const repository = resolve(import.meta.dirname, '..')

// A tenth of the first view's script, for parsing what our own API says. One import of a shape brings all of it back:
// the pages read lists from vocabulary.ts and limits.ts, types as types, and the rest by web/shapes.ts.
test('the pages reach zod by no import', () => {
  const ways = waysFrom('web/main.ts')
  expect(ways.get('web/state/url.ts')).toBeDefined()
  expect(ways.get('zod')).toBeUndefined()
})

/** Every file and package that the pages load, and the imports by which they come to it. */
function waysFrom(entry: string): ReadonlyMap<string, string> {
  const ways = new Map([[entry, entry]])
  for (const [file, way] of ways) {
    if (!/\.(ts|svelte)$/.test(file) || !existsSync(join(repository, file))) continue
    for (const { to, is_type_only } of importsOf(file, readFileSync(join(repository, file), 'utf8')))
      if (!is_type_only && !ways.has(to)) ways.set(to, `${way} → ${to}`)
  }
  return ways
}
