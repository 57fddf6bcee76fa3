import { expect, test } from 'vitest'
import { faultOf, fileFault } from './file_fault.ts'

test.each([
  ['områden.csv', '\ufeff\n<!DOCTYPE html><html>', 'web_page'],
  ['områden.vrt', '', 'points_elsewhere'],
  ['områden.xml', '<OGRVRTDataSource>', 'points_elsewhere'],
  ['listan.csv', '%PDF-1.7', 'pdf'],
  ['listan.docx', 'PK', 'word'],
  ['listan.xls', '\ufffd', 'old_excel'],
  ['karta.tif', 'II*', 'picture'],
] as const)('%s that begins with %j is %s', (name, start, fault) => {
  expect(faultOf(name, start)).toBe(fault)
})

test('a table is no fault, an empty file is', async () => {
  expect(faultOf('områden.csv', 'id;namn')).toBeUndefined()
  expect(await fileFault(new File([], 'områden.csv'), { takes_rasters: false })).toBe('empty')
})

test('a TIFF is a picture to whoever reads a register in, and a layer to whoever publishes', async () => {
  const file = new File(['II*'], 'höjder.TIF')
  expect(await fileFault(file, { takes_rasters: false })).toBe('picture')
  expect(await fileFault(file, { takes_rasters: true })).toBeUndefined()
  expect(await fileFault(new File(['x'], 'karta.png'), { takes_rasters: true })).toBe('picture')
})
