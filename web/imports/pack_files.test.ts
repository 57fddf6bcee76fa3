import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { arePartsOfALayer, isPartAlone, packFiles } from './pack_files.ts'

const part = (name: string, content: string) => new File([content], name)

test('one file is sent as it is', async () => {
  const file = part('områden.xlsx', 'PK')
  expect(await packFiles([file])).toEqual({ file_name: 'områden.xlsx', content: file })
})

test('the parts of a Shapefile are sent as one archive, named after the layer', async () => {
  const { file_name, content } = await packFiles([part('byar.dbf', 'table'), part('byar.shp', 'åäö')])
  expect(file_name).toBe('byar.zip')
  const entries = unzipSync(new Uint8Array(await content.arrayBuffer()))
  expect(
    Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)])),
  ).toEqual({
    'byar.dbf': 'table',
    'byar.shp': 'åäö',
  })
})

test('parts of a layer go together, two tables do not, and a .shp alone lacks its parts', () => {
  expect(arePartsOfALayer([{ name: 'a.SHP' }, { name: 'a.dbf' }, { name: 'a.prj' }])).toBe(true)
  expect(arePartsOfALayer([{ name: 'a.xlsx' }, { name: 'b.xlsx' }])).toBe(false)
  expect(isPartAlone([{ name: 'a.shp' }])).toBe(true)
  expect(isPartAlone([{ name: 'a.dbf' }])).toBe(false)
})
