// Counted by hand in the README of Småbro, by the lists on 2014-06-30 and 2015-06-30.
import { fileURLToPath } from 'node:url'
import { hc } from 'hono/client'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { AppType } from '../../api/app.ts'
import { openTestApp, type TestApp } from '../../api/fixture/open_test_app.ts'
import { Comparison } from '../state/areas/comparison.svelte.ts'
import { compareAreas, countMoves, remainingOf, standings } from './compare_areas.ts'

const smabro = fileURLToPath(new URL('../../data/fixture/smabro', import.meta.url))
let served: TestApp

beforeAll(async () => {
  served = await openTestApp()
  await served.test.loadFolder(smabro, 'EPSG:3006')
})

afterAll(() => served.close())

test('between the midsummers of 2014 and 2015 remaining went from 21 to 16, B18 and B20 left the list and B19 came', async () => {
  const client = hc<AppType>('http://bristkartan.example', {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => served.app.request(input, init),
  })
  const comparison = new Comparison(client)
  comparison.ask({
    earlier: '2014-06-30',
    as_of: '2015-06-30',
    passed_m: undefined,
    share_pct: undefined,
    municipality: undefined,
  })
  await vi.waitFor(() => expect(comparison.answer.body).toBeDefined(), { timeout: 10_000 })
  const body = comparison.answer.body ?? { before: [], after: [], changes: [] }
  expect([remainingOf(body.before), remainingOf(body.after)]).toEqual([21, 16])
  const differences = compareAreas(body)
  expect(
    differences
      .filter(({ to }) => to === null)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['B18', 'B20'])
  expect(differences.filter(({ from }) => from === null).map(({ id, to }) => [id, to])).toEqual([
    ['B19', 'applied'],
  ])
  const count = countMoves(body)
  const all = standings.flatMap((from) => standings.map((to) => count(from, to)))
  expect(all.reduce((sum, n) => sum + n, 0)).toBe(26)
  expect(differences.every(({ last, to }) => last !== undefined && last.to_status === to)).toBe(true)
})
