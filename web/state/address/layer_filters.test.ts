import { expect, test } from 'vitest'
import { readUrl, writeUrl } from '../url.ts'
import { isKept, readLayerFilters } from './layer_filters.ts'

const read = (path: string) => readUrl(new URL(path, 'http://bristkartan.example'))

test('what the catalogue is kept to is read from the address and written back the same', () => {
  const href =
    '/lager?offset=20&find=fiber&origin=published&kind=raster&publisher=lst&subject=ENVI&licence=http%3A%2F%2Fcreativecommons.org%2Flicenses%2Fby%2F4.0%2F&layer_sort=-score_pct&theme=dark'
  expect(writeUrl(read(href))).toBe(href)
  expect(read(href)).toMatchObject({ page: 'layers', subject: 'ENVI', theme: 'dark' })
  expect(read('/lager/adresser-2015')).toMatchObject({ page: 'layer', id: 'adresser-2015' })
})

test('what the catalogue cannot be kept to is as if it were not said', () => {
  expect(writeUrl(read('/lager?find=+&origin=moon&kind=music&subject=LOVE&layer_sort=colour'))).toBe('/lager')
})

test('an order alone keeps no layer out', () => {
  const kept = (query: string) => isKept(readLayerFilters(new URLSearchParams(query)))
  expect(kept('layer_sort=title')).toBe(false)
  expect(kept('find=fiber')).toBe(true)
  expect(kept('subject=TECH')).toBe(true)
})
