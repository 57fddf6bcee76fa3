import { expect, test } from 'vitest'
import { createWriteQueue } from './write_queue.ts'

test('who waits for a change can leave before its turn, and the changes after it have theirs', async () => {
  const queue = createWriteQueue()
  const done: string[] = []
  let finish = () => {}
  const long = queue.enqueue(() => new Promise<void>((resolve) => (finish = resolve)))
  const left = new AbortController()
  const impatient = queue.enqueue(async () => done.push('impatient'), left.signal)
  const patient = queue.enqueue(async () => done.push('patient'))
  left.abort(new Error('left'))
  await expect(impatient).rejects.toThrow('left')
  expect(done).toEqual([])
  finish()
  await Promise.all([long, patient])
  expect(done).toEqual(['patient'])
})

test('a change that has begun is not left by the queue', async () => {
  const queue = createWriteQueue()
  const left = new AbortController()
  let finish = () => {}
  const begun = queue.enqueue(
    () => new Promise<string>((resolve) => (finish = () => resolve('done'))),
    left.signal,
  )
  await Promise.resolve().then(() => undefined)
  left.abort()
  finish()
  expect(await begun).toBe('done')
})
