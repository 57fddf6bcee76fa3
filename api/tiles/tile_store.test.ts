import { expect, test } from 'vitest'
import { createTileStore } from './tile_store.ts'

const tileOf = (bytes: number) => async () => new Uint8Array(bytes)

test('a tile is made once, empty or not, also when two ask at the same time', async () => {
  const store = createTileStore(10_000)
  let made = 0
  const make = async () => {
    made += 1
    return undefined
  }
  await Promise.all([store.get('a', make), store.get('a', make)])
  await store.get('a', make)
  expect(made).toBe(1)
})

test('what was used longest ago goes first, and the bytes stay bounded', async () => {
  const store = createTileStore(1000)
  await store.get('a', tileOf(200))
  await store.get('b', tileOf(200))
  await store.get('a', tileOf(1))
  await store.get('c', tileOf(200))
  expect(store.bytes()).toBeLessThanOrEqual(1000)
  let made = 0
  const again = async () => {
    made += 1
    return new Uint8Array(1)
  }
  await store.get('a', again)
  expect(made).toBe(0)
  await store.get('b', again)
  expect(made).toBe(1)
})

test('a tile that failed is tried again', async () => {
  const store = createTileStore(1000)
  await expect(store.get('a', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost')
  expect(await store.get('a', tileOf(3))).toHaveLength(3)
})
