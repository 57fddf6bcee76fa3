// A part of a layer as the bytes of a file, made while they are sent or before.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Connection } from '../../data/database/connection.ts'
import { interruptible } from '../../data/database/interruptible.ts'
import { sqlFile } from '../../data/database/sql_file.ts'
import type { Sight } from '../access/public_fields.ts'
import type { DownloadFormat } from '../contract/layer.ts'
import { seenRaster, wholeRaster } from '../layers/seen_raster.ts'
import type { Product } from '../product.ts'
import { pmtilesFile } from './archive/pmtiles_file.ts'
import { tilesOf } from './archive/tiles_of.ts'
import { gdalFile } from './files/gdal_file.ts'
import { writeRows } from './files/rows_file.ts'
import { makeScratch } from './files/scratch.ts'
import { type LayerPart, refuse } from './part/layer_part.ts'
import { readmeOf } from './readme/readme_text.ts'
import { filePieces } from './sending/file_pieces.ts'
import { sentPieces } from './sending/sent_pieces.ts'
import { createSlots } from './sending/slots.ts'
import { shapefileFiles } from './shapefile/shapefile.ts'
import { xlsxPieces } from './sheets/xlsx.ts'
import { csvPieces } from './texts/csv.ts'
import { geojsonPieces } from './texts/geojson.ts'
import { zipPieces } from './zip/zip_pieces.ts'

export type FileWanted = {
  readonly part: LayerPart
  readonly format: DownloadFormat
  /** The address of its README. */
  readonly readme: string
  readonly sight: Sight
  readonly signal: AbortSignal
}
export type MadeFile = { readonly body: ReadableStream<Uint8Array>; readonly bytes?: number }

/** What is made while it is sent holds a connection of its own to the engine, for as long as the sending takes. */
const sending = createSlots({ at_once: 16, waiting: 32, wait_ms: 30_000 })

/** What is written first takes memory and both of the machine's hands. */
const writing = createSlots({ at_once: 2, waiting: 16, wait_ms: 120_000 })

const cellsSql = sqlFile(import.meta.url, './cells.sql')

export async function madeFile(product: Product, wanted: FileWanted): Promise<MadeFile> {
  const { part, format, readme, sight, signal } = wanted
  if (format === 'geojson')
    return whileSent(product, wanted, (connection) => geojsonPieces(connection, part, readme))
  if (format === 'xlsx')
    return whileSent(product, wanted, (connection) => xlsxPieces(connection, part, readmeOf(product, part)))
  if (format === 'csv') return whileSent(product, wanted, (connection) => csvPieces(connection, part))
  if (format === 'parquet' || format === 'gpkg' || format === 'fgb')
    return beforeSent(product, wanted, async (folder) => {
      if (format !== 'parquet') return gdalFile(product, { part, format, folder, signal })
      const file = join(folder, 'rows.parquet')
      await product.database.session((connection) =>
        writeRows(interruptible(connection, signal), part, { file }),
      )
      return file
    })
  if (format === 'shp')
    return beforeSent(product, wanted, async (folder) => ({
      pieces: zipPieces(await shapefileFiles(product, { part, folder, signal })),
    }))
  if (format === 'pmtiles') {
    const tiles = tilesOf(product, part, sight)
    return beforeSent(product, wanted, (folder) => pmtilesFile(product, { part, tiles, folder, signal }))
  }
  return keptRaster(product, wanted)
}

/** As it is kept: cloud-optimised when it came in. */
async function keptRaster(product: Product, { part, signal }: FileWanted): Promise<MadeFile> {
  const raster = await seenRaster(product, part.layer)
  if (!raster || !part.has_all_fields) refuse('fields', 'is no parameter of tif: a raster comes whole')
  const path = wholeRaster(raster)
  const { size } = await stat(path)
  return { body: sentPieces({ pieces: filePieces(path), end: async () => undefined, signal }), bytes: size }
}

/** Written to a file first, which is sent and removed. */
async function beforeSent(
  product: Product,
  { signal }: FileWanted,
  write: (
    folder: string,
  ) => Promise<string | { readonly pieces: AsyncGenerator<Uint8Array>; readonly bytes?: number }>,
): Promise<MadeFile> {
  const giveBack = await writing.take(signal)
  const scratch = await makeScratch(product)
  try {
    const written = await write(scratch.folder)
    const end = scratch.remove
    if (typeof written !== 'string') {
      const { pieces, bytes } = written
      return { body: sentPieces({ pieces, end, signal }), ...(bytes === undefined ? {} : { bytes }) }
    }
    const { size } = await stat(written)
    return { body: sentPieces({ pieces: filePieces(written), end, signal }), bytes: size }
  } catch (error) {
    await scratch.remove()
    throw error
  } finally {
    // What is written waits on the disk as long as it likes.
    giveBack()
  }
}

async function whileSent(
  product: Product,
  { signal }: FileWanted,
  piecesBy: (connection: Connection) => AsyncGenerator<string | Uint8Array>,
): Promise<MadeFile> {
  const giveBack = await sending.take(signal)
  const pieces = product.database.pieces(async function* (connection) {
    await connection.run(cellsSql)
    yield* piecesBy(connection)
  }, signal)
  try {
    // What goes wrong at the beginning is still an answer in words.
    const first = await pieces.next()
    const end = async () => giveBack()
    return { body: sentPieces({ pieces, first: first.done ? undefined : first.value, end, signal }) }
  } catch (error) {
    giveBack()
    throw error
  }
}
