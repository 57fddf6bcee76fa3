// A part of a layer as the bytes of a file, made while they are sent or before.
import type { Connection } from '../../data/database/connection.ts'
import { sqlFile } from '../../data/database/sql_file.ts'
import type { DownloadFormat } from '../contract/layer.ts'
import { AppError } from '../contract/problem.ts'
import type { Product } from '../product.ts'
import type { LayerPart } from './part/layer_part.ts'
import { begun, sentPieces } from './sending/sent_pieces.ts'
import { createSlots } from './sending/slots.ts'
import { csvPieces } from './texts/csv.ts'
import { geojsonPieces } from './texts/geojson.ts'

export type FileWanted = {
  readonly part: LayerPart
  readonly format: DownloadFormat
  /** The address of its README. */
  readonly readme: string
  readonly signal: AbortSignal
}
export type MadeFile = { readonly body: ReadableStream<Uint8Array>; readonly bytes?: number }

/** What is made while it is sent holds a connection of its own to the engine, for as long as the sending takes. */
const sending = createSlots({ at_once: 16, waiting: 32, wait_ms: 30_000 })

const cellsSql = sqlFile(import.meta.url, './cells.sql')

export async function madeFile(product: Product, wanted: FileWanted): Promise<MadeFile> {
  const { part, format, readme } = wanted
  if (format === 'geojson')
    return whileSent(product, wanted, (connection) => geojsonPieces(connection, part, readme))
  if (format === 'csv') return whileSent(product, wanted, (connection) => csvPieces(connection, part))
  throw new AppError('data_missing', `${format} is not written yet.`)
}

async function whileSent(
  product: Product,
  { signal }: FileWanted,
  piecesBy: (connection: Connection) => AsyncGenerator<string>,
): Promise<MadeFile> {
  const giveBack = await sending.take(signal)
  const pieces = product.database.pieces(async function* (connection) {
    try {
      await connection.run(cellsSql)
      yield* piecesBy(connection)
    } finally {
      giveBack()
    }
  }, signal)
  try {
    return { body: sentPieces(await begun(pieces)) }
  } catch (error) {
    giveBack()
    throw error
  }
}
