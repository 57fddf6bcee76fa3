import { expect, test } from 'vitest'
import { noLayerFacets } from '../state/address/layer_filters.ts'
import { type FacetsAsked, facetsShown } from './facets.ts'

const asked = (more: Partial<FacetsAsked>): FacetsAsked => ({
  found: {
    facets: {
      origin: { published: 2, register: 6 },
      kind: { vector: 8 },
      theme: { TECH: 6, ENVI: 1 },
      publisher: { lst: 1, boras: 1 },
      licence: {
        'https://example.se/licens': 1,
        'http://creativecommons.org/licenses/by/4.0/': 1,
        'http://creativecommons.org/publicdomain/zero/1.0/': 6,
      },
    },
    publisher_names: { lst: 'Länsstyrelsen', boras: 'Borås Stad' },
  },
  chosen: noLayerFacets,
  words: { of: ({ sv }) => sv },
  text: { otherLicence: (uri) => `Annan: ${uri}` },
  ...more,
})
const read = (more: Partial<FacetsAsked> = {}) =>
  Object.fromEntries(
    facetsShown(asked(more)).map(({ name, values }) => [
      name,
      values.map(({ words, count }) => `${words} ${count}`),
    ]),
  )

test('each value has its words and its count: registers before published ones, publishers by name, the freest licence first', () => {
  expect(read()).toEqual({
    origin: ['Bristkartans register 6', 'Publicerade lager 2'],
    theme: ['Miljö 1', 'Vetenskap och teknik 6'],
    publisher: ['Borås Stad 1', 'Länsstyrelsen 1'],
    licence: ['CC0 1.0 6', 'CC BY 4.0 1', 'Annan: example.se/licens 1'],
  })
})

test('of what has one value there is nothing to choose, unless it is chosen', () => {
  expect(read({ chosen: { ...noLayerFacets, kind: 'vector' } })).toMatchObject({ kind: ['Vektor 8'] })
})

test('pressing a value chooses it beside the others; pressed again it is let go', () => {
  const chosen = { ...noLayerFacets, subject: 'ENVI' } as const
  const facets = facetsShown(asked({ chosen }))
  const value = (name: string) => facets.find((facet) => facet.name === name)?.values[0]
  expect(value('publisher')?.next).toEqual({ ...chosen, publisher: 'boras' })
  expect(value('theme')).toMatchObject({ is_chosen: true, next: noLayerFacets })
})

test('a value that would leave nothing is still there while it is chosen', () => {
  expect(read({ chosen: { ...noLayerFacets, publisher: 'sollebrunn' } })).toMatchObject({
    publisher: ['Borås Stad 1', 'Länsstyrelsen 1', 'sollebrunn 0'],
  })
})
