import { expect, test } from 'vitest'
import { allPages } from './all_pages.ts'

const listed = (ids: string) => [...ids].map((id) => ({ id }))

/** A list of which each question may find another state. */
function told(...states: readonly string[]) {
  const offsets: number[] = []
  const ask = async (offset: number) => {
    const state = states[Math.min(offsets.length, states.length - 1)] ?? ''
    offsets.push(offset)
    return { items: listed(state.slice(offset, offset + 2)), total: state.length }
  }
  return { ask, offsets }
}

test('a list is read page by page to its last', async () => {
  const { ask, offsets } = told('abcde')
  expect(await allPages(ask)).toEqual(listed('abcde'))
  expect(offsets).toEqual([0, 2, 4])
})

test('an empty list is asked for once', async () => {
  const { ask, offsets } = told('')
  expect(await allPages(ask)).toEqual([])
  expect(offsets).toEqual([0])
})

test('what is moved along by something new is not there twice', async () => {
  expect(await allPages(told('abcd', 'nabcd').ask)).toEqual(listed('abcd'))
})

test('a list that grows shorter meanwhile ends', async () => {
  expect(await allPages(told('abcd', 'a').ask)).toEqual(listed('ab'))
})
