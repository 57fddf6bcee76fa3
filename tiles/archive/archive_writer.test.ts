// Read back by the reader of PMTiles' own makers.
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PMTiles, type RangeResponse, type Source, zxyToTileId } from 'pmtiles'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { archiveWriter } from './archive_writer.ts'
import { tileNumber } from './tile_number.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bristkartan-archive-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

type Address = { readonly z: number; readonly x: number; readonly y: number }

async function archiveOf(addresses: readonly Address[], contentOf: (address: Address) => string) {
  const path = join(folder, 'tiles')
  const writer = await archiveWriter(path)
  for (const address of addresses.toSorted((a, b) => tileNumber(a) - tileNumber(b)))
    await writer.add(address, Buffer.from(contentOf(address)))
  const { head, bytes } = await writer.finish({
    zooms: { from: 0, to: 8 },
    bounds: [12, 57, 16, 58],
    centre: [14, 57.5, 6],
    metadata: { name: 'Påhittat', vector_layers: [{ id: 'a' }] },
  })
  const whole = Buffer.concat([head, await readFile(path)])
  expect(whole.length).toBe(bytes)
  const source: Source = {
    getKey: () => 'memory',
    getBytes: async (offset, length): Promise<RangeResponse> => ({
      data: new Uint8Array(whole.subarray(offset, offset + length)).buffer,
    }),
  }
  return new PMTiles(source)
}

function textOf(tile: { readonly data: ArrayBuffer } | undefined): string | undefined {
  return tile && Buffer.from(tile.data).toString()
}

/** Of a length that follows from nothing, so that the directory of lengths does not pack well. */
function noise(x: number, y: number): string {
  return createHash('sha512')
    .update(`${x} ${y}`)
    .digest('hex')
    .slice(0, ((x * 7919 + y * 104_729) % 101) + 10)
}

const whole = (z: number): Address[] =>
  Array.from({ length: 4 ** z }, (_, at) => ({ z, x: at % 2 ** z, y: Math.floor(at / 2 ** z) }))

test('a tile has the number that PMTiles gives it', () => {
  for (const [z, x, y] of [
    [0, 0, 0],
    [1, 1, 0],
    [3, 5, 2],
    [8, 137, 77],
    [14, 8797, 4956],
    [16, 65535, 0],
  ] as const)
    expect(tileNumber({ z, x, y })).toBe(zxyToTileId(z, x, y))
})

test('so many tiles that the root has no room for them are found by leaf directories', async () => {
  const archive = await archiveOf(whole(8), ({ x, y }) => `${x} of ${y} ${noise(x, y)}`)
  const header = await archive.getHeader()
  expect(header.leafDirectoryLength).toBeGreaterThan(0)
  expect(header).toMatchObject({
    numAddressedTiles: 65_536,
    clustered: true,
    minLon: 12,
    maxLat: 58,
    centerZoom: 6,
  })
  for (const [x, y] of [
    [0, 0],
    [255, 255],
    [137, 77],
    [3, 200],
  ] as const) {
    const tile = await archive.getZxy(8, x, y)
    expect(textOf(tile)).toBe(`${x} of ${y} ${noise(x, y)}`)
  }
  expect(await archive.getZxy(7, 0, 0)).toBeUndefined()
  expect(await archive.getMetadata()).toEqual({ name: 'Påhittat', vector_layers: [{ id: 'a' }] })
})

test('the same tile is kept once, and said once where it comes again and again', async () => {
  const archive = await archiveOf(whole(4), ({ x, y }) => (x === 3 && y === 3 ? 'land' : 'sea'))
  // Sea before the land, the land, sea after it.
  expect(await archive.getHeader()).toMatchObject({
    numAddressedTiles: 256,
    numTileEntries: 3,
    numTileContents: 2,
  })
  expect(textOf(await archive.getZxy(4, 3, 3))).toBe('land')
  expect(textOf(await archive.getZxy(4, 15, 15))).toBe('sea')
})
