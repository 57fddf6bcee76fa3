import { expect, test } from 'vitest'
import { NoAnswer } from '../../api.ts'
import { Act } from './act.svelte.ts'

test('what is done is said until the next thing is begun', async () => {
  const act = new Act<'end' | 'revoke'>()
  expect(await act.run('end', async () => undefined)).toBe(true)
  expect(act.done).toBe('end')
  const second = act.run('revoke', async () => undefined)
  expect(act.done).toBeUndefined()
  await second
  expect(act.done).toBe('revoke')
})

test('why something did not come about is kept, and forgotten when it is tried again', async () => {
  const act = new Act<'end'>()
  const failure = { kind: 'not_found', detail: 'gone' } as const
  expect(await act.run('end', () => Promise.reject(new NoAnswer(failure)))).toBe(false)
  expect(act.failed).toEqual({ what: 'end', failure })
  expect(act.done).toBeUndefined()
  await act.run('end', async () => undefined)
  expect(act.failed).toBeUndefined()
})

test('a second press while something is under way does nothing', async () => {
  const act = new Act<'end'>()
  let ended = 0
  let finish = () => {}
  const first = act.run('end', async () => {
    await new Promise<void>((done) => {
      finish = done
    })
    ended += 1
  })
  const again = async () => {
    ended += 1
  }
  expect(await act.run('end', again)).toBe(false)
  finish()
  await first
  expect(ended).toBe(1)
})
