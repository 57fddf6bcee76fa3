// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepScores } from '../../../data/catalogue/score/scores.ts'
import type { ScoreDimension } from '../../contract/catalogue/catalogue_codes.ts'
import { catalogueScore, layerScore, scoreHistory } from '../../contract/catalogue/score.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { scorePublicLayers } from './score_public_layers.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp({ owner: 'Regionen' })
}, 60_000)
afterAll(() => app.close())

const scored = (points: number, stars: number) => ({
  stars,
  dimensions: [
    { dimension: 'terms' as const, points, of: 100 },
    { dimension: 'findability' as const, points: 2 * points, of: 100 },
  ],
})
const history = async (query = '') =>
  scoreHistory.strict().parse(await app.get(`/api/v1/score/history${query}`)).items
const pointsOf = (item: { dimensions: { dimension: ScoreDimension; points: number }[] } | undefined) =>
  Object.fromEntries((item?.dimensions ?? []).map(({ dimension, points }) => [dimension, points]))

test('an installation without any other publisher scores as the region does', async () => {
  const { whole, publishers } = catalogueScore.strict().parse(await app.get('/api/v1/score'))
  expect(publishers.map(({ publisher }) => publisher)).toEqual([
    { id: null, name: 'Regionen', type: 'RegionalAuthority' },
  ])
  expect(publishers[0]?.score).toEqual(whole)
  // Nothing of backbones is public here.
  expect(whole.layers).toBe(4)
  expect(layerScore.strict().parse(await app.get('/api/v1/layers/addresses/score')).of).toBe(whole.of)
})

test('the curve has the means of each day', async () => {
  const { database } = app.test
  await keepScores(database, '2016-01-01', [
    { layer_id: 'addresses', organisation_id: null, score: scored(10, 1) },
    { layer_id: 'brunnar', organisation_id: 'kommunen', score: scored(20, 2) },
  ])
  await keepScores(database, '2016-01-02', [
    { layer_id: 'addresses', organisation_id: null, score: scored(30, 3) },
  ])
  const [first, second] = await history()
  // 10 and 20, of which the mean is 15; twice as much in the other dimension.
  expect(first).toMatchObject({ scored_on: '2016-01-01', layers: 2, points: 45, of: 200, stars: 1.5 })
  expect(pointsOf(first)).toEqual({ terms: 15, findability: 30 })
  expect(second).toMatchObject({ scored_on: '2016-01-02', layers: 1, points: 90, score_pct: 45, stars: 3 })
  expect(pointsOf((await history('?publisher=kommunen'))[0])).toEqual({ terms: 20, findability: 40 })
  expect((await history('?layer=addresses')).map(({ points }) => points)).toEqual([30, 90])
  expect((await app.ask('/api/v1/score/history?layer=brunnar')).status).toBe(404)
})

test('a day is kept once, as it was last', async () => {
  await scorePublicLayers(app.product)
  await scorePublicLayers(app.product)
  const today = (await history()).filter(({ scored_on }) => scored_on === '2026-06-30')
  expect(today).toHaveLength(1)
  const { whole } = catalogueScore.parse(await app.get('/api/v1/score'))
  expect(today[0]).toMatchObject({ layers: 4, score_pct: whole.score_pct, stars: whole.stars })
})
