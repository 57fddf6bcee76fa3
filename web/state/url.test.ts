import { expect, test } from 'vitest'
import { noCaseFilters } from './address/case_filters.ts'
import { noLayerFilters } from './address/layer_filters.ts'
import { noListFilters } from './address/list_filters.ts'
import { readUrl, writeUrl } from './url.ts'

const read = (path: string) => readUrl(new URL(path, 'http://bristkartan.example'))

test('an address that says all is read and written back the same', () => {
  const href =
    '/?as_of=2015-06-30&compared_with=2014-06-30&area=BO-1+%2F2&municipality=1473&status=applied,untouched&q=%C3%A4lg&sort=name&municipality_sort=-name&view=list&map=9.5/58.123/12.456&place=58.1234,12.3456&address=A1&layers=connection-points,applications:40&register=addresses&report=R1&outcome=refused&offset=50&other_delivery=7&version=2&mode=update&return_to=%2Fleveranser%3Foffset%3D50&failed=expired&language=en&theme=dark&passed_m=0&share_pct=90'
  expect(writeUrl(read(href))).toBe(href)
  expect(read(href)).toEqual({
    page: 'status',
    id: undefined,
    municipality: '1473',
    as_of: '2015-06-30',
    compared_with: '2014-06-30',
    area: 'BO-1 /2',
    status: ['applied', 'untouched'],
    q: 'älg',
    sort: 'name',
    municipality_sort: '-name',
    view: 'list',
    position: { zoom: 9.5, latitude: 58.123, longitude: 12.456 },
    place: { latitude: 58.1234, longitude: 12.3456 },
    address: 'A1',
    layers: [
      { id: 'connection-points', opacity_pct: 100 },
      { id: 'applications', opacity_pct: 40 },
    ],
    register: 'addresses',
    report: 'R1',
    outcome: 'refused',
    offset: 50,
    other_delivery: '7',
    version: '2',
    mode: 'update',
    ...noListFilters,
    ...noLayerFilters,
    ...noCaseFilters,
    return_to: '/leveranser?offset=50',
    failed: 'expired',
    language: 'en',
    theme: 'dark',
    passed_m: 0,
    share_pct: 90,
  })
})

test('what is left out has its default, and defaults are left out', () => {
  expect(writeUrl(read('/?sort=-addresses&language=sv'))).toBe('/')
  expect(read('/').as_of).toBeUndefined()
})

test('the list may be ordered by any column of its table, either way', () => {
  expect(read('/bristomraden?sort=-fibre_share_pct')).toMatchObject({
    page: 'shortage_areas',
    sort: '-fibre_share_pct',
  })
  expect(writeUrl(read('/?sort=status'))).toBe('/?sort=status')
})

test('pages below those of a producer are told from a layer by their name', () => {
  expect(read('/publicera/kallor')).toMatchObject({ page: 'sources', id: undefined })
  expect(read('/publicera/kallor/a-1')).toMatchObject({ page: 'source', id: 'a-1' })
  expect(read('/publicera/metadata/')).toMatchObject({ page: 'metadata_table', id: undefined })
  expect(read('/publicera/kallorna')).toMatchObject({ page: 'publish_layer', id: 'kallorna' })
  expect(read('/publicera/kallor/a/b').page).toBeUndefined()
  const kept = '/publicera/metadata?layer_search=v%C3%A4g&layer_state=draft&source=a-1'
  expect(writeUrl(read(kept))).toBe(kept)
  expect(writeUrl(read('/publicera/kallor/a-1?layer_filter=problem'))).toBe(
    '/publicera/kallor/a-1?layer_filter=problem',
  )
  expect(read('/publicera/kallor/a-1?layer_filter=annat').layer_filter).toBeUndefined()
})

test('what cannot be is as if it were not said', () => {
  const state = read(
    '/?as_of=2015-02-30&status=burnt,applied&sort=colour&language=xx&municipality=14&passed_m=201&share_pct=x&view=sky&map=99/58/12&place=91,12&layers=Rain!&register=cows&outcome=lost&offset=-1&other_delivery=x&version=0&mode=half&return_to=//elsewhere.example&failed=badly',
  )
  expect(writeUrl(state)).toBe('/?status=applied')
})

test('the page Så räknar vi has an address of its own, with or without a slash at its end', () => {
  expect(read('/sa-raknar-vi').page).toBe('how_we_count')
  expect(read('/sa-raknar-vi/?language=en').page).toBe('how_we_count')
  expect(read('/nowhere').page).toBeUndefined()
})

test('a page about one thing names it in its path, whatever its id holds', () => {
  expect(read('/ansokningar/2015%2F11%20b')).toMatchObject({ page: 'application', id: '2015/11 b' })
  expect(writeUrl(read('/ansokningar/2015%2F11%20b?as_of=2015-06-30'))).toBe(
    '/ansokningar/2015%2F11%20b?as_of=2015-06-30',
  )
  expect(read('/ansokningar/%E5').page).toBeUndefined()
})
