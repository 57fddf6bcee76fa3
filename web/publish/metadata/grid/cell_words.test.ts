import { expect, test } from 'vitest'
import type { MetadataColumnFacts } from '../../../../api/contract/catalogue/metadata_table.ts'
import { cellWords, codesAsText, codesIn } from './cell_words.ts'

const themes: MetadataColumnFacts = {
  name: 'themes',
  title: { sv: 'Teman', en: 'Themes' },
  holds: 'codes',
  codes: [
    { code: 'TECH', title: { sv: 'Teknik', en: 'Technology' } },
    { code: 'ENVI', title: { sv: 'Miljö', en: 'Environment' } },
  ],
}
const swedish = ({ sv }: { sv: string }) => sv

test('codes are said by their words, and what is no code as it is written', () => {
  expect(cellWords('TECH | ENVI', themes, swedish)).toBe('Teknik, Miljö')
  expect(cellWords('TECH | NYTT', themes, swedish)).toBe('Teknik, NYTT')
  expect(cellWords('TECH', { ...themes, holds: 'code' }, swedish)).toBe('Teknik')
  expect(cellWords('a | b', { ...themes, holds: 'list', codes: null }, swedish)).toBe('a | b')
})

test('several codes are written as the table writes them', () => {
  expect(codesAsText(codesIn('TECH |ENVI|'))).toBe('TECH | ENVI')
})
