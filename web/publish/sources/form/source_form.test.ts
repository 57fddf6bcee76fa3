import { expect, test } from 'vitest'
import { blankSource, faultsOfSource, saidOf } from './source_form.ts'

const wfs = {
  ...blankSource,
  title: ' Lst WFS ',
  kind: 'wfs',
  address: ' https://geodata.example.se/wfs ',
} as const

test('a source has a name, a kind and a whole address; a folder only its name', () => {
  expect(faultsOfSource(blankSource)).toEqual(['title', 'kind', 'address'])
  expect(faultsOfSource({ ...wfs, address: 'geodata.example.se/wfs' })).toEqual(['address'])
  expect(faultsOfSource({ ...wfs, kind: 'folder', address: 'kartor' })).toEqual([])
  expect(faultsOfSource(wfs)).toEqual([])
})

test('metadata elsewhere has an address of its own', () => {
  expect(faultsOfSource({ ...wfs, metadata_kind: 'csw' })).toEqual(['metadata_address'])
  expect(
    saidOf({ ...wfs, metadata_kind: 'waf', metadata_address: 'https://geodata.example.se/iso/ ' }),
  ).toEqual({
    title: 'Lst WFS',
    address: 'https://geodata.example.se/wfs',
    metadata: { kind: 'waf', address: 'https://geodata.example.se/iso/' },
    schedule: 'weekly',
  })
  expect(saidOf(wfs).metadata).toBeNull()
})
