// Bytes that the engine makes while they are sent.
import type { Connection } from '../../../data/database/connection.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import type { Product } from '../../product.ts'
import { sentPieces } from './sent_pieces.ts'
import { createSlots } from './slots.ts'

/** Each holds a connection of its own to the engine, for as long as the sending takes. */
const sending = createSlots({ at_once: 16, waiting: 32, wait_ms: 30_000 })

const cellsSql = sqlFile(import.meta.url, '../cells.sql')

type Pieces = (connection: Connection) => AsyncGenerator<string | Uint8Array>

/** The connection has the macros of cells.sql. */
export async function whileSent(
  product: Product,
  signal: AbortSignal,
  piecesBy: Pieces,
): Promise<{ readonly body: ReadableStream<Uint8Array> }> {
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
