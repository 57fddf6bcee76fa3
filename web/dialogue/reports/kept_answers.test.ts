import { expect, test } from 'vitest'
import { keptAnswers } from './kept_answers.ts'

function tab(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const items = new Map<string, string>()
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  }
}

test('what was typed is there after the row has been corrected, with the delivery that did it', () => {
  const answers = keptAnswers(tab())
  answers.keep('R1', { standing: 'in_review', outcome: 'Gränsen är flyttad.', delivery: '' })
  answers.corrected('R1', 12)
  expect(answers.take('R1')).toEqual({ standing: 'accepted', outcome: 'Gränsen är flyttad.', delivery: '12' })
  expect(answers.take('R2')).toEqual({ standing: 'in_review', outcome: '', delivery: '' })
  answers.forget('R1')
  expect(answers.take('R1').outcome).toBe('')
})
