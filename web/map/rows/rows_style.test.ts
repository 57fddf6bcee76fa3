import { expect, test } from 'vitest'
import { rowColours, rowKinds } from './rows_look.ts'
import { boundsOfRows } from './rows_reach.ts'
import { type RowFeatures, rowLayers, rowsStyle } from './rows_style.ts'

const features: RowFeatures = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: 'one', kind: 'marked' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [12, 57],
            [14, 57],
            [14, 59],
            [12, 57],
          ],
        ],
      },
    },
    {
      type: 'Feature',
      properties: { id: 'two', kind: 'removed' },
      geometry: { type: 'Point', coordinates: [58, 112] },
    },
  ],
}
const style = rowsStyle({ theme: 'light', features, chosen: 'one', origin: 'http://here' })

test('every row has a dot in its middle, so that a small surface is seen from afar', () => {
  expect(style.sources['row-dots']).toMatchObject({
    data: {
      features: [
        { properties: { id: 'one' }, geometry: { type: 'Point', coordinates: [13, 58] } },
        { properties: { id: 'two' }, geometry: { type: 'Point', coordinates: [58, 112] } },
      ],
    },
  })
})

test('a pointer may hit each layer of rows', () => {
  const ids = style.layers.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(rowLayers))
})

test.each(['light', 'dark'] as const)('no two kinds have the same colour when the page is %s', (theme) => {
  expect(new Set(rowKinds.map((kind) => rowColours[theme][kind])).size).toBe(rowKinds.length)
})

test('the map reaches over every row, and no farther than a map can', () => {
  expect(boundsOfRows(features)).toEqual([12, 57, 58, 85])
  expect(boundsOfRows({ type: 'FeatureCollection', features: [] })).toBeUndefined()
})
