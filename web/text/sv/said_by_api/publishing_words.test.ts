// Nothing that a producer's pages are refused with is left in English on the Swedish page.
import { expect, test } from 'vitest'
import { sentencesOf, sourcesOf } from './fixture/said_in_source.ts'
import {
  examplesOfLeftOut,
  examplesOfMetadata,
  examplesOfPublishing,
  examplesOfRasterNotes,
  examplesOfRasters,
} from './publishing_examples.ts'
import { readingNote } from './reading_notes.ts'
import { refusal } from './refusals.ts'
import { whyLeftOut } from './refused_metadata.ts'
import { publishingRefusal } from './refused_publishing.ts'

const english = /\b(the|is|it|its|of|was|were|and|has|not|which|that|lies|says|rows|must|be)\b/i
const same = (column: string) => column
/** GDAL's commands are in no language. */
const ownWords = (swedish: string) => swedish.replaceAll(/\(gdal[^)]*\)|“[^”]*”|\S+:\S+/g, '')

test.each([...examplesOfPublishing, ...examplesOfMetadata, ...examplesOfRasters])('a refusal: %s', (said) => {
  const swedish = publishingRefusal(said)
  expect(swedish).toBeDefined()
  expect(ownWords(swedish ?? said)).not.toMatch(english)
  // A file that is sent is told of by the same words as one that is read in.
  expect(refusal(said, same)).toBe(swedish)
})

test.each(examplesOfRasterNotes)('a note: %s', (note) => {
  expect(ownWords(readingNote(note, same) ?? note)).not.toMatch(english)
})

test.each(examplesOfLeftOut)('why something was not taken over: %s', (why) => {
  expect(whyLeftOut(why) ?? why).not.toMatch(english)
})

test('every sentence that publishing, metadata and rasters can say has an example', () => {
  const sentences = ['data/catalogue', 'data/raster', 'api/publishing'].flatMap((folder) =>
    sourcesOf(folder, '.ts').filter(isNoListOfBlockers).flatMap(sentencesOf),
  )
  const examples = [
    ...examplesOfPublishing,
    ...examplesOfMetadata,
    ...examplesOfRasters,
    ...examplesOfRasterNotes,
    ...examplesOfLeftOut,
  ]
  expect(sentences.length).toBeGreaterThan(45)
  const isMet = (form: RegExp) => examples.some((example) => form.test(example))
  expect(sentences.filter((form) => !isMet(form))).toEqual([])
})

/** Those come in both languages. */
function isNoListOfBlockers(source: string): boolean {
  return !source.includes('export function blockersOf')
}
