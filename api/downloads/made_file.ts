// A part of a layer as the bytes of a file, made while they are sent or before.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { interruptible } from '../../data/database/interruptible.ts'
import type { Sight } from '../access/public_fields.ts'
import type { DownloadFormat } from '../contract/catalogue/catalogue_codes.ts'
import type { Product } from '../product.ts'
import { pmtilesFile } from './archive/pmtiles_file.ts'
import { tilesOf } from './archive/tiles_of.ts'
import { gdalFile } from './files/gdal_file.ts'
import { writeRows } from './files/rows_file.ts'
import { makeScratch } from './files/scratch.ts'
import { writePieces } from './files/write_pieces.ts'
import type { LayerPart } from './part/layer_part.ts'
import { readmeOf } from './readme/readme_text.ts'
import { filePieces } from './sending/file_pieces.ts'
import { sentPieces } from './sending/sent_pieces.ts'
import { createSlots } from './sending/slots.ts'
import { whileSent } from './sending/while_sent.ts'
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

/** What is written first takes memory and both of the machine's hands. */
const writing = createSlots({ at_once: 2, waiting: 16, wait_ms: 120_000 })

/** The tiles of a large layer take minutes, for which no other format has to wait. */
const tiling = createSlots({ at_once: 1, waiting: 16, wait_ms: 1_800_000 })

/** What is written lies on the disk until it is sent, however slowly somebody takes it: so many, or the disk would be theirs to fill. */
const lying = createSlots({ at_once: 24, waiting: 32, wait_ms: 120_000 })

/** What is written to a file before it is sent; everything else is made while it is sent. */
export const writtenFormats: ReadonlySet<DownloadFormat> = new Set([
  'gpkg',
  'fgb',
  'parquet',
  'shp',
  'pmtiles',
])

/** Of every format but that of rasters, which lie there already. */
export async function madeFile(product: Product, wanted: FileWanted): Promise<MadeFile> {
  const { part, format, readme, signal } = wanted
  if (format === 'geojson')
    return whileSent(product, signal, (connection) => geojsonPieces(connection, part, readme))
  if (format === 'xlsx')
    return whileSent(product, signal, (connection) => xlsxPieces(connection, part, readmeOf(product, part)))
  if (format === 'csv') return whileSent(product, signal, (connection) => csvPieces(connection, part))
  const giveBack = await lying.take(signal)
  try {
    const { path, remove } = await writtenFile(product, wanted)
    const { size } = await stat(path)
    const end = async () => {
      await remove()
      giveBack()
    }
    return { body: sentPieces({ pieces: filePieces(path), end, signal }), bytes: size }
  } catch (error) {
    giveBack()
    throw error
  }
}

/** One of `writtenFormats`, in a folder that goes with `remove`. */
export async function writtenFile(
  product: Product,
  wanted: FileWanted,
): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const giveBack = await (wanted.format === 'pmtiles' ? tiling : writing).take(wanted.signal)
  const scratch = await makeScratch(product)
  try {
    return { path: await writtenIn(scratch.folder, product, wanted), remove: scratch.remove }
  } catch (error) {
    await scratch.remove()
    throw error
  } finally {
    // What is written waits on the disk as long as it likes.
    giveBack()
  }
}

async function writtenIn(folder: string, product: Product, wanted: FileWanted): Promise<string> {
  const { part, format, sight, signal } = wanted
  const path = join(folder, 'made')
  if (format === 'gpkg' || format === 'fgb') return gdalFile(product, { part, format, folder, signal })
  if (format === 'pmtiles')
    return pmtilesFile(product, { part, tiles: tilesOf(product, part, sight), folder, path, signal })
  if (format === 'shp')
    await writePieces(path, zipPieces(await shapefileFiles(product, { part, folder, signal })), signal)
  else
    await product.database.session((connection) =>
      writeRows(interruptible(connection, signal), part, { file: path }),
    )
  return path
}
