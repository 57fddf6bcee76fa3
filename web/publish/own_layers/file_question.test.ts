import { expect, test } from 'vitest'
import { codeOf, fileQuestion } from './file_question.ts'

test('a file that lacks its coordinate system, or has several layers, is asked about; any other refusal is no question', () => {
  expect(fileQuestion('fiber.shp does not say in which CRS its coordinates are. Name it.')).toEqual({
    kind: 'crs',
  })
  for (const raster of [
    'The raster does not say in which reference system it is. Say it, such as EPSG:3006.',
    'The reference system of the raster (UTM Zone 18) is none that can be put on the map. Name one that is meant by it.',
  ])
    expect(fileQuestion(raster)).toEqual({ kind: 'crs' })
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
