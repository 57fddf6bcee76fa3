import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siblings, wholeFamily } from './siblings.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'siblings-'))
  const names =
    'Yta.SHP yta.shx YTA.dbf yta.sbn yta2.dbf k.tab k.DAT k.map k.id k.ind m.MIF m.mid a.csv a.dbf'
  for (const name of names.split(' ')) writeFileSync(join(folder, name), 'x')
})
afterAll(() => rmSync(folder, { recursive: true }))

function namesOf(paths: readonly string[]): string[] {
  return paths.map((path) => basename(path)).toSorted()
}

test('parts belong together by their name, in whatever case', () => {
  expect(namesOf(siblings(join(folder, 'Yta.SHP')))).toEqual(['YTA.dbf', 'Yta.SHP', 'yta.shx'])
  expect(namesOf(siblings(join(folder, 'k.tab')))).toEqual(['k.DAT', 'k.id', 'k.map', 'k.tab'])
  expect(namesOf(siblings(join(folder, 'm.MIF')))).toEqual(['m.MIF', 'm.mid'])
  expect(namesOf(siblings(join(folder, 'a.csv')))).toEqual(['a.csv'])
})

test('what other programs need is kept with a delivery, though it is not read', () => {
  expect(namesOf(wholeFamily(join(folder, 'Yta.SHP')))).toEqual(['YTA.dbf', 'Yta.SHP', 'yta.sbn', 'yta.shx'])
  expect(namesOf(wholeFamily(join(folder, 'k.tab')))).toContain('k.ind')
})
