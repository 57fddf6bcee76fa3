// PMTiles: the tiles that the map shows, from zoom 0 to 14, in one file. They are asked of the same statements, so that the file holds what the map does.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { filledSql } from '../../../data/database/filled_sql.ts'
import { interruptible } from '../../../data/database/interruptible.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { archiveWriter } from '../../../tiles/archive/archive_writer.ts'
import { type TileAddress, tileNumber } from '../../../tiles/archive/tile_number.ts'
import { permissionText } from '../../contract/catalogue/iso_codes.ts'
import { AppError } from '../../contract/problem.ts'
import type { Product } from '../../product.ts'
import type { Question } from '../../question.ts'
import type { AnsweredTiles, BlockTile, TileBlock } from '../../tiles/answered_tiles.ts'
import { writePieces } from '../files/write_pieces.ts'
import type { LayerPart } from '../part/layer_part.ts'
import { filePieces } from '../sending/file_pieces.ts'

const boundsSql = sqlFile(import.meta.url, './reached_bounds.sql')
const tilesSql = sqlFile(import.meta.url, './reached_tiles.sql')
const tileRow = z.object({ x: z.int(), y: z.int() })

const lastZoom = 14
/** Half of the readers: the others answer questions meanwhile. */
const atOnce = 2
/** A square of eight by eight tiles is asked for at once. */
const blockZooms = 3
/** Some minutes of work. */
const tilesAtMost = 300_000

type Asked = {
  readonly part: LayerPart
  readonly tiles: AnsweredTiles
  readonly folder: string
  /** Where the archive is written. */
  readonly path: string
  readonly signal: AbortSignal
}

/** Its path. */
export async function pmtilesFile(
  product: Product,
  { part, tiles, folder, path, signal }: Asked,
): Promise<string> {
  const beside = join(folder, 'tiles')
  const json = await tiles.json(product.url)
  const writer = await archiveWriter(beside)
  const revision = product.database.revision()
  const at = tiles.is_dated ? part.at : undefined
  const addresses = await reachedTiles(product, part, signal)
  const works = tiles.block
    ? blocksOf(addresses, tiles.block)
    : addresses.map((address) => oneTile(tiles, address, at))
  for (let from = 0; from < works.length; from += atOnce) {
    signal.throwIfAborted()
    const made = await Promise.all(works.slice(from, from + atOnce).map((work) => work()))
    for (const { address, tile } of made.flat()) await writer.add(address, tile)
  }
  if (product.database.revision() !== revision && part.layer.from.origin === 'register')
    throw new AppError('busy', 'The data changed while its tiles were made. Ask again.')
  const { abstract, permission } = part.layer.description
  const [west = -180, south = -85, east = 180, north = 85] = json.bounds
  const [longitude = 0, latitude = 0, zoom = 0] = json.center
  const { head } = await writer.finish({
    zooms: { from: 0, to: lastZoom },
    bounds: [west, south, east, north],
    centre: [longitude, latitude, Math.min(zoom, lastZoom)],
    metadata: {
      name: json.name,
      description: abstract.sv,
      attribution: json.attribution,
      licence: json.licence,
      ...(permission ? { permission: permissionText(permission) } : {}),
      data_as_of: at?.as_of ?? part.layer.data_as_of,
      type: 'overlay',
      vector_layers: json.vector_layers,
    },
  })
  await writePieces(path, withHead(head, beside), signal)
  await rm(beside)
  return path
}

type Work = () => Promise<readonly BlockTile[]>

function oneTile(tiles: AnsweredTiles, address: TileAddress, at: Question | undefined): Work {
  return async () => {
    const tile = await tiles.tile(address, at)
    return tile ? [{ address, tile }] : []
  }
}

/** The tiles of a square lie together on the Hilbert curve, so squares come in the order of their tiles. */
function blocksOf(addresses: readonly TileAddress[], block: NonNullable<AnsweredTiles['block']>): Work[] {
  const across = 2 ** blockZooms
  const blocks = new Map<string, TileBlock>()
  for (const { z, x, y } of addresses) {
    const first = { z, x: x - (x % across), y: y - (y % across) }
    blocks.set(`${z} ${first.x} ${first.y}`, { ...first, across: Math.min(across, 2 ** z) })
  }
  return [...blocks.values()].map((wanted) => async () => {
    const made = (await block(wanted)).map((one) => ({ ...one, number: tileNumber(one.address) }))
    return made.toSorted((a, b) => a.number - b.number)
  })
}

/** From the lowest zoom, each along the Hilbert curve. */
async function reachedTiles(
  product: Product,
  { relation }: LayerPart,
  signal: AbortSignal,
): Promise<TileAddress[]> {
  return product.database.session(async (own) => {
    const connection = interruptible(own, signal)
    await connection.run(filledSql(boundsSql, { relation: relation.sql }), relation.parameters)
    const found: TileAddress[] = []
    for (let z = 0; z <= lastZoom; z += 1) {
      const tiles = await connection.rows(tilesSql, { z }, tileRow)
      if (found.length + tiles.length > tilesAtMost)
        throw new AppError(
          'too_large',
          `The layer takes more than ${tilesAtMost} tiles. Ask for a part of it by bbox, or take FlatGeobuf.`,
        )
      const numbered = tiles.map((tile) => ({ tile: { z, ...tile }, number: tileNumber({ z, ...tile }) }))
      for (const { tile } of numbered.toSorted((a, b) => a.number - b.number)) found.push(tile)
    }
    return found
  })
}

async function* withHead(head: Buffer, path: string): AsyncGenerator<Uint8Array> {
  yield head
  yield* filePieces(path)
}
