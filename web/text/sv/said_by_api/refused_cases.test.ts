// Nothing that the pages of cases and market consultations are refused with is left in English on the Swedish page.
import { expect, test } from 'vitest'
import { saidTexts, sourcesOf } from './fixture/said_in_source.ts'
import { caseRefusal } from './refused_cases.ts'

const folders = [
  'consultation',
  'contact',
  'decision_round',
  'end_date',
  'handler',
  'payment',
  'saved_view',
  'supplement',
]
const sentences = [
  ...folders.map((folder) => `data/cases/${folder}`),
  'api/cases',
  'api/consultations',
].flatMap((folder) => sourcesOf(folder, '.ts').flatMap(saidTexts))

test.each([...new Set(sentences)])('in Swedish: %s', (said) => {
  expect(caseRefusal(said)).toBeDefined()
})
