import { expect, test } from 'vitest'
import { NoAnswer } from '../api.ts'
import { Deed } from './deed.svelte.ts'

const words = { done: () => 'Klart.', failed: () => 'Inget ändrades.' }

test('what has come about is said, and forgotten when the next begins', async () => {
  const deed = new Deed()
  expect(await deed.do(async () => undefined, words)).toBe(true)
  expect(deed.said?.()).toBe('Klart.')
  const next = deed.do(() => new Promise((done) => setTimeout(done, 0)), words)
  expect(deed.said).toBeUndefined()
  expect(deed.is_working).toBe(true)
  await next
  expect(deed.is_working).toBe(false)
})

test('what has not come about is said with why, and nothing is said to be done', async () => {
  const deed = new Deed()
  const refused = new NoAnswer({ kind: 'refused', detail: 'The last one.', problem: 'conflict' })
  expect(await deed.do(() => Promise.reject(refused), words)).toBe(false)
  expect(deed.failure).toMatchObject({ problem: 'conflict', detail: 'The last one.' })
  expect(deed.what?.()).toBe('Inget ändrades.')
  expect(deed.said).toBeUndefined()
})

test('a second press while the first is under way does nothing', async () => {
  const deed = new Deed()
  let times = 0
  const work = async () => {
    times += 1
  }
  const first = deed.do(work, words)
  expect(await deed.do(work, words)).toBe(false)
  await first
  expect(times).toBe(1)
})
