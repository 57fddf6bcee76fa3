// Nothing that reports, questions, comments and assessments are refused with is left in English on the Swedish page.
import { expect, test } from 'vitest'
import { saidTexts, sourcesOf } from './fixture/said_in_source.ts'
import { dialogueRefusal } from './refused_dialogue.ts'

const sentences = ['data/dialogue', 'data/cases/assessment', 'api/dialogue', 'api/assessments'].flatMap(
  (folder) => sourcesOf(folder, '.ts').flatMap(saidTexts),
)

test.each([...new Set(sentences)])('in Swedish: %s', (said) => {
  expect(dialogueRefusal(said)).toBeDefined()
})
