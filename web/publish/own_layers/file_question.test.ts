import { expect, test } from 'vitest'
import { codeOf, fileQuestion } from './file_question.ts'

test('a file that lacks its coordinate system, or has several layers, is asked about; any other refusal is no question', () => {
  expect(fileQuestion('fiber.shp does not say in which CRS its coordinates are. Name it.')).toEqual({
    kind: 'crs',
  })
  expect(
    fileQuestion(
      'The file has several layers: stråk, noder. Say which one with --layer, such as --layer stråk.',
    ),
  ).toEqual({ kind: 'layer', layers: ['stråk', 'noder'] })
  expect(fileQuestion('The file is damaged.')).toBeUndefined()
})

test('a code may be written without EPSG', () => {
  expect(codeOf(' 3009 ')).toBe('EPSG:3009')
  expect(codeOf('epsg:3009')).toBe('EPSG:3009')
  expect(codeOf('SWEREF')).toBeUndefined()
})
