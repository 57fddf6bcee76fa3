// Tiles of published data, decoded; places are those of tile 8/138/77, whose west is 15° less 0.9375 and whose side is 1.40625°.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../data/fixture/open_test_database.ts'
import { type StoredFile, storedText } from '../../data/published/fixture/stored_file.ts'
import { type DecodedFeature, decodedBytes } from '../../tiles/fixture/decoded_tile.ts'
import { makePublishedBlock, makePublishedTile } from './make_published_tile.ts'

let installation: TestDatabase
beforeAll(async () => {
  installation = await openTestDatabase()
})
afterAll(() => installation.close())

const whole = { z: 8, x: 138, y: 77 }

type Asked = { z: number; x: number; y: number }

async function features(
  { id, reading }: StoredFile,
  address: Asked = whole,
  suppress: Readonly<Record<string, number>> = {},
): Promise<readonly DecodedFeature[]> {
  const fields = reading.columns.map((column) => ({
    ...column,
    suppress_below: suppress[column.name] ?? null,
  }))
  const tile = await makePublishedTile(installation.database, {
    data_id: id,
    layer_id: 'a-layer',
    fields,
    address,
  })
  return tile ? (decodedBytes(tile)['a-layer'] ?? []) : []
}

const wkt = (rows: readonly string[]) =>
  `namn;wkt\n${rows.map((row, at) => `n${at + 1};${row}`).join('\n')}\n`

test('a tile has the fields under their own names, dates as text, and the number of the feature', async () => {
  const text = `id;Antal "st";geometry;från;är_öppen;longitude;latitude
0114;3;1,5;2015-06-30;true;15;57.75
0115;12;;;false;15.001;57.75
`
  const stored = await storedText(installation, { name: 'falt.csv', text })
  expect(
    (await features(stored, whole, { 'Antal "st"': 5 })).toSorted((a, b) => (a.id ?? 0) - (b.id ?? 0)),
  ).toMatchObject([
    {
      id: 1,
      properties: {
        feature_id: 1,
        id: '0114',
        geometry: 1.5,
        från: '2015-06-30',
        är_öppen: true,
        longitude: 15,
        latitude: 57.75,
      },
    },
    { id: 2, properties: { feature_id: 2, id: '0115', 'Antal "st"': 12, är_öppen: false } },
  ])
  const [first] = await features(stored, whole, { 'Antal "st"': 5 })
  expect(Object.keys(first?.properties ?? {})).not.toContain('Antal "st"')
})

test('a point is in exactly one tile, a surface in all that it touches', async () => {
  // 14.0625° is where tiles 137 and 138 of zoom 8 meet.
  const text = wkt([
    'POINT (14.0625 57.75)',
    'POLYGON ((14 57.7, 14.1 57.7, 14.1 57.8, 14 57.8, 14 57.7))',
    'LINESTRING (14.0 57.75, 14.2 57.75)',
  ])
  const stored = await storedText(installation, { name: 'grans.csv', text, crs: 'EPSG:4326' })
  const names = async (x: number) =>
    (await features(stored, { ...whole, x })).map(({ properties }) => properties.namn).sort()
  expect(stored.reading.geometry_kind).toBe('mixed')
  expect(await names(137)).toEqual(['n2', 'n3'])
  expect(await names(138)).toEqual(['n1', 'n2', 'n3'])
  expect(await names(136)).toEqual([])
})

test('rings wind as vector tiles want them: the outer one clockwise on the screen, holes the other way', async () => {
  const text = wkt([
    'POLYGON ((15 57.5, 15.5 57.5, 15.5 58, 15 58, 15 57.5), (15.1 57.6, 15.2 57.6, 15.2 57.7, 15.1 57.7, 15.1 57.6))',
    // Across the tile's eastern edge at 15.46875°, and the other way round.
    'POLYGON ((15.3 57.5, 15.3 57.6, 15.7 57.6, 15.7 57.5, 15.3 57.5))',
  ])
  const stored = await storedText(installation, { name: 'ringar.csv', text, crs: 'EPSG:4326' })
  const found = (await features(stored)).toSorted((a, b) => (a.id ?? 0) - (b.id ?? 0))
  expect(found.map(({ parts }) => parts.map((ring) => Math.sign(area(ring))))).toEqual([[1, -1], [1]])
})

test('a surface smaller than a pixel is drawn as one, and so is one that crosses itself where it can be', async () => {
  const text = wkt([
    'POLYGON ((500000 6400000, 500010 6400000, 500010 6400010, 500000 6400010, 500000 6400000))',
    'POLYGON ((520000 6400000, 530000 6410000, 530000 6400000, 520000 6410000, 520000 6400000))',
  ])
  const stored = await storedText(installation, { name: 'sma.csv', text, crs: 'EPSG:3006' })
  expect(stored.reading.notes.join()).toContain('not valid, kept as it is: 1 (line 3)')
  const [small, crossed] = (await features(stored)).toSorted((a, b) => (a.id ?? 0) - (b.id ?? 0))
  // A pixel is 8 units: 64 square units.
  expect(area(small?.parts[0] ?? [])).toBeCloseTo(64, -1)
  // The two halves of the bow tie.
  expect(crossed?.parts).toHaveLength(2)
})

test('a square of tiles holds the same as each of its tiles', async () => {
  const near = (at: number) => [15 + ((at * 37) % 100) / 150, 57.5 + ((at * 61) % 100) / 150] as const
  const shapes = Array.from({ length: 40 }, (_, at) => {
    const [x, y] = near(at)
    const side = 0.001 * 3 ** (at % 6)
    if (at % 4 === 0) return `POINT (${x} ${y})`
    if (at % 4 === 1) return `LINESTRING (${x} ${y}, ${x + side} ${y + side}, ${x + 2 * side} ${y})`
    if (at % 4 === 2) return `MULTIPOINT (${x} ${y}, ${x + side} ${y})`
    return `POLYGON ((${x} ${y}, ${x + side} ${y}, ${x + side} ${y + side}, ${x} ${y + side}, ${x} ${y}))`
  })
  const stored = await storedText(installation, {
    name: 'rutor.csv',
    // On the edge of four tiles.
    text: wkt([...shapes, 'POINT (14.0625 57.75)', 'POINT (14.9999999 57.6)']),
    crs: 'EPSG:4326',
  })
  const fields = stored.reading.columns.map((column) => ({ ...column, suppress_below: null }))
  const sorted = (found: readonly DecodedFeature[]) => found.toSorted((a, b) => (a.id ?? 0) - (b.id ?? 0))
  let held = 0
  for (const block of [
    { z: 0, x: 0, y: 0, across: 1 },
    { z: 8, x: 136, y: 72, across: 8 },
    { z: 10, x: 552, y: 304, across: 8 },
  ]) {
    const asked = { data_id: stored.id, layer_id: 'a-layer', fields, block }
    const made = await makePublishedBlock(installation.database, asked)
    held += made.length
    for (let x = block.x; x < block.x + block.across; x += 1)
      for (let y = block.y; y < block.y + block.across; y += 1) {
        const tile = made.find(({ address }) => address.x === x && address.y === y)?.tile
        const inBlock = tile ? (decodedBytes(tile)['a-layer'] ?? []) : []
        expect(sorted(inBlock)).toEqual(sorted(await features(stored, { z: block.z, x, y })))
      }
  }
  expect(held).toBeGreaterThan(10)
})

test('what a layer has in the table alone is in no tile', async () => {
  const stored = await storedText(installation, {
    name: 'halva.csv',
    text: 'namn;longitude;latitude\na;15;57.75\nb;;\n',
  })
  expect((await features(stored, { z: 0, x: 0, y: 0 })).map(({ properties }) => properties.namn)).toEqual([
    'a',
  ])
})

/** Twice its surface is not needed, only its sign and size: the shoelace formula, y downwards. */
function area(ring: readonly (readonly [number, number])[]): number {
  const doubled = ring.map(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    return x * nextY - nextX * y
  })
  return doubled.reduce((sum, part) => sum + part, 0) / 2
}
