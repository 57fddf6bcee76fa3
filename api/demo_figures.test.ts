// The action plan's figures come out of the demo region by the rules, through the true import and the API.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDemo } from '../data/demo/load_demo.ts'
import { openTestApp, type TestApp } from './fixture/open_test_app.ts'

let demo: TestApp
beforeAll(async () => {
  demo = await openTestApp()
  await loadDemo(demo.test, () => undefined)
}, 300_000)
afterAll(() => demo.close())

// Source: Handlingsplan "Digital agenda i Västra Götaland", 2015: 175 areas, 116 worked on, about 130 applications queued.
test('on 30 June 2015 the county has 175 areas, none connected, 116 in progress, 59 remaining, 130 applications queued', async () => {
  expect(await demo.get('/api/v1/indicators?as_of=2015-06-30')).toMatchObject({
    shortage_areas: 175,
    connected: 0,
    in_progress: 116,
    remaining: 59,
    unconnected: 175,
    applications_in_queue: 130,
  })
})

// Counted by a program that shares no code with the rules or the generator: see data/demo/README.md.
test.each([
  ['2012-06-30', 172, 150],
  ['2013-06-30', 175, 104],
  ['2014-06-30', 175, 71],
  ['2016-06-30', 175, 45],
  ['2018-06-30', 174, 25],
  ['2020-12-31', 173, 6],
])('on %s the list has %i areas and %i remain', async (as_of, shortage_areas, remaining) => {
  expect(await demo.get(`/api/v1/indicators?as_of=${as_of}`)).toMatchObject({ shortage_areas, remaining })
})

test('the demo loaded a second time changes nothing', async () => {
  const revision = demo.product.database.revision()
  await loadDemo(demo.test, () => undefined)
  expect(demo.product.database.revision()).toBe(revision)
})
