import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { VersionNews } from '../../../data/catalogue/news.ts'
import { addressesOf } from '../addresses.ts'
import { awkward, layer } from '../fixture/layers.ts'
import { atomFeed } from './atom_feed.ts'
import { newsOf } from './news_of.ts'

const wells = layer()
const version = (given: Partial<VersionNews>): VersionNews => ({
  layer_id: 'brunnar',
  number: 1,
  state: 'published',
  title: 'Brunnar',
  abstract: 'Brunnar i länet.',
  k: 0,
  publisher: 'Länsstyrelsen',
  issued_at: '2015-01-01T00:00:00Z',
  published_at: '2015-01-01T00:00:00Z',
  ended_at: null,
  ...given,
})
const told = (...given: Parameters<typeof newsOf>) =>
  newsOf(...given).map(({ happened_at, title }) => `${happened_at.slice(0, 10)} ${title}`)

test('a first version is new, a later one a new version, and another description of the same is told as such', () => {
  const versions = [
    version({ state: 'superseded', ended_at: '2016-01-01T00:00:00Z' }),
    version({ number: 2, issued_at: '2016-01-01T00:00:00Z', published_at: '2016-05-01T00:00:00Z' }),
  ]
  expect(told([wells], versions)).toEqual([
    '2016-05-01 Ny beskrivning: Brunnar',
    '2016-01-01 Ny version: Brunnar',
    '2015-01-01 Nytt: Brunnar',
  ])
})

test('of a layer that is withdrawn only that it is, by its id', () => {
  const ended_at = '2016-02-01T00:00:00Z'
  expect(told([], [version({ state: 'withdrawn', ended_at })])).toEqual(['2016-02-01 Avpublicerat: brunnar'])
})

test('of what was never public nothing is told', () => {
  const k = 1
  expect(told([], [version({ k, state: 'withdrawn', ended_at: '2016-02-01T00:00:00Z' })])).toEqual([])
  expect(told([], [version({ k })])).toEqual([])
  // Its first version was public, the present one is not: then it is not on the list of layers.
  expect(told([], [version({ state: 'superseded' }), version({ number: 2, k })])).toEqual([])
})

test('a register is told of when it was last delivered', () => {
  const register = layer({ from: { origin: 'register', register: 'addresses' } })
  expect(told([register], [])).toEqual(['2016-03-04 Uppdaterat: Brunnar'])
})

test('the feed is sound XML with the latest as its date, also where nothing has happened', () => {
  const at = addressesOf('https://karta.example.se')
  const feed = (news: Parameters<typeof atomFeed>[0]) => atomFeed(news, { region: 'Länet', at })
  const full = feed(
    newsOf([awkward], [version({ layer_id: awkward.id, title: awkward.description.title.sv })]),
  )
  new SaxesParser().write(full).close()
  expect(full).toContain('<updated>2015-01-01T00:00:00Z</updated>')
  expect(feed([])).toContain('<updated>1970-01-01T00:00:00Z</updated>')
})
