import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

/** Work that ends when it is told to. */
function work() {
  let end = () => {}
  const done = new Promise<void>((resolve) => {
    end = resolve
  })
  return { run: () => done, end }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

test('so many run at once, and the others begin in the order in which they came', async () => {
  const turns = createTurns(2)
  const begun: number[] = []
  const works = [1, 2, 3, 4].map((name) => ({ name, ...work() }))
  const all = works.map(({ name, run }) =>
    turns.take(() => {
      begun.push(name)
      return run()
    }),
  )
  await settled()
  expect(begun).toEqual([1, 2])
  works[1]?.end()
  await settled()
  expect(begun).toEqual([1, 2, 3])
  for (const { end } of works) end()
  await Promise.all(all)
  expect(begun).toEqual([1, 2, 3, 4])
})

test('who has to wait is told so; who is called off while waiting leaves the queue to the others', async () => {
  const turns = createTurns(1)
  const first = work()
  const abort = new AbortController()
  const told: string[] = []
  const running = turns.take(first.run, { waits: () => told.push('first') })
  const leaving = turns.take(async () => told.push('ran'), {
    signal: abort.signal,
    waits: () => told.push('second'),
  })
  const last = turns.take(async () => told.push('last ran'))
  abort.abort(new Error('Called off.'))
  await expect(leaving).rejects.toThrow('Called off.')
  first.end()
  await Promise.all([running, last])
  expect(told).toEqual(['second', 'last ran'])
})

test('work that fails makes room all the same', async () => {
  const turns = createTurns(1)
  await expect(turns.take(() => Promise.reject(new Error('It failed.')))).rejects.toThrow('It failed.')
  expect(await turns.take(async () => 'next')).toBe('next')
})
