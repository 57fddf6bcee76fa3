// Nothing that the reader or a register says is left in English on the Swedish page. What they can say is taken from their source,
// so that a new sentence there asks for its Swedish here: an example below, and its form in one of the lists.
import { expect, test } from 'vitest'
import {
  examplesOfDamage,
  examplesOfFaults,
  examplesOfNotes,
  examplesOfRefusals,
  examplesOfWholeNotes,
  examplesOfWholeRefusals,
} from './examples.ts'
import { sentencesOf, sourcesOf } from './fixture/said_in_source.ts'
import { readingNote } from './reading_notes.ts'
import { refusal } from './refusals.ts'
import { rowFault } from './row_faults.ts'

const same = (column: string) => column
const words = { titleOf: same, wordOf: (_: string, code: string) => code, registerOf: same }
const damaged = examplesOfDamage.map(
  (how) => `adresser.csv is damaged: ${how}. Copy or save it anew and try that file.`,
)

const english = /\b(the|is|it|its|of|was|were|and|has|not|which|that|lies|says|rows)\b/i
/** What is quoted, a name or a code of ours is not language. */
const ownWords = (swedish: string) => swedish.replaceAll(/"[^"]*"|«[^»]*»|\S+\.\w+/g, '')

test.each(examplesOfFaults)('a fault of a row: %s', (fault) => {
  expect(ownWords(rowFault(fault, words) ?? fault)).not.toMatch(english)
})

test.each([...examplesOfNotes, ...examplesOfWholeNotes])('a note: %s', (note) => {
  expect(ownWords(readingNote(note, same) ?? note)).not.toMatch(english)
})

test.each([...examplesOfRefusals, ...examplesOfWholeRefusals, ...damaged])('a refusal: %s', (said) => {
  expect(ownWords(refusal(said, same) ?? said)).not.toMatch(english)
})

test('how a file is damaged is said as well', () => {
  for (const said of damaged) expect(refusal(said, same)).not.toContain('går inte att tolka')
})

test('what a parser says in words of its own is not repeated', () => {
  const said =
    'a.fgb is damaged: IO Error: Could not open GDAL dataset. Copy or save it anew and try that file.'
  expect(refusal(said, same)).toBe(
    'a.fgb är skadad: den går inte att tolka. Kopiera eller spara den på nytt och försök med den.',
  )
})

test('every fault that the SQL of reading, registers and deliveries can name has an example', () => {
  const fragments = [
    ...sourcesOf('data/reading/sql', '.sql'),
    ...sourcesOf('data/registers/macros', '.sql'),
    ...sourcesOf('data/deliveries', 'judge.sql'),
  ].flatMap(fragmentsOfFaults)
  expect(fragments.length).toBeGreaterThan(25)
  expect(fragments.filter((one) => !examplesOfFaults.some((example) => example.includes(one)))).toEqual([])
})

test('every sentence that reading a file can say has an example', () => {
  const sentences = sourcesOf('data/reading', '.ts').flatMap(sentencesOf)
  const examples = [
    ...examplesOfNotes,
    ...examplesOfRefusals,
    ...examplesOfWholeNotes,
    ...examplesOfWholeRefusals,
    ...examplesOfFaults,
    ...examplesOfDamage,
    ...damaged,
  ]
  expect(sentences.length).toBeGreaterThan(90)
  expect(sentences.filter((form) => !examples.some((example) => form.test(example)))).toEqual([])
})

/** Texts of SQL with a word in them and a space between words; formats and column names have none. */
function fragmentsOfFaults(sql: string): string[] {
  const code = sql.replaceAll(/^\s*--.*$/gm, '')
  return [...code.matchAll(/'([^']*)'/g)]
    .map(([, text = '']) => text.replace(/^; /, '').trim())
    .filter((text) => /[a-z]{2,} [a-z]/.test(text) && !/^(A place needs|\\|\(|\^)/.test(text))
}
