import { expect, test } from 'vitest'
import { NoAnswer } from '../../api.ts'
import { Answer, type Wait } from './answer.svelte.ts'

/** Answers by hand, and a clock that goes when told. */
function set() {
  const asked: {
    question: string
    answer: (body: string) => void
    fail: (error: Error) => void
    signal: AbortSignal
  }[] = []
  const waiting: { ms: number; then: () => void }[] = []
  const wait: Wait = (ms, then) => {
    const one = { ms, then }
    waiting.push(one)
    return () => waiting.splice(waiting.indexOf(one), 1)
  }
  const answer = new Answer<string, string>(
    (question, signal) =>
      new Promise((resolve, reject) => asked.push({ question, answer: resolve, fail: reject, signal })),
    wait,
  )
  return { answer, asked, waiting }
}

const settled = () => new Promise((done) => setTimeout(done, 0))
const down = new NoAnswer({ kind: 'not_reached', detail: '' })

test('a server that is down keeps what there is and is asked again, at longer and longer intervals', async () => {
  const { answer, asked, waiting } = set()
  answer.ask('2014')
  asked[0]?.answer('of 2014')
  await settled()
  answer.ask('2015')
  asked[1]?.fail(down)
  await settled()
  expect(answer).toMatchObject({ body: 'of 2014', answered: '2014', failure: { kind: 'not_reached' } })
  expect(waiting.map(({ ms }) => ms)).toEqual([2000])
  waiting.shift()?.then()
  asked[2]?.fail(down)
  await settled()
  expect(waiting.map(({ ms }) => ms)).toEqual([4000])
  waiting.shift()?.then()
  asked[3]?.answer('of 2015')
  await settled()
  expect(answer).toMatchObject({ body: 'of 2015', answered: '2015', failure: undefined, is_loading: false })
})

test('a newer question ends the older, whose answer never shows even when it comes last', async () => {
  const { answer, asked } = set()
  answer.ask('first')
  answer.ask('second')
  expect(asked[0]?.signal.aborted).toBe(true)
  asked[1]?.answer('two')
  await settled()
  asked[0]?.answer('one')
  await settled()
  expect(answer.body).toBe('two')
})

test('the same question is asked once', () => {
  const { answer, asked } = set()
  answer.ask('same')
  answer.ask('same')
  expect(asked).toHaveLength(1)
})

test('what does not exist is not asked for again, and the next question starts clean', async () => {
  const { answer, asked, waiting } = set()
  answer.ask('zzz')
  asked[0]?.fail(new NoAnswer({ kind: 'not_found', detail: 'There is no zzz.' }))
  await settled()
  expect(answer.failure?.kind).toBe('not_found')
  expect(waiting).toEqual([])
  answer.ask('B01')
  expect(answer.failure).toBeUndefined()
})
