import { expect, test } from 'vitest'
import { areaStates, changedStates, unlisted } from './area_states.ts'

const areas = [
  { area: { id: 'B01', status: 'untouched' as const }, is_shown: true },
  { area: { id: 'B02', status: 'connected' as const }, is_shown: false },
]

test('an area that the filters leave out is listed but not shown; the chosen one is always shown', () => {
  const states = areaStates({ areas, chosen: undefined, pointed: undefined })
  expect(states.get('B02')).toMatchObject({ is_listed: true, is_shown: false, is_dimmed: false })
  const chosen = areaStates({ areas, chosen: 'B02', pointed: undefined })
  expect(chosen.get('B02')).toMatchObject({ is_shown: true, is_chosen: true, is_dimmed: false })
  expect(chosen.get('B01')).toMatchObject({ is_dimmed: true })
})

test('an address that names no area dims nothing', () => {
  const states = areaStates({ areas, chosen: 'nowhere', pointed: undefined })
  expect([...states.values()].some(({ is_dimmed }) => is_dimmed)).toBe(false)
})

test('pointing at an area changes that area alone, and one that leaves the list is told so', () => {
  const before = areaStates({ areas, chosen: undefined, pointed: undefined })
  const after = areaStates({ areas, chosen: undefined, pointed: 'B01' })
  expect(changedStates(before, after).map(([id]) => id)).toEqual(['B01'])
  expect(changedStates(before, new Map())).toEqual([
    ['B01', unlisted],
    ['B02', unlisted],
  ])
})
