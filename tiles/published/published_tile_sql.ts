// The statements that make a tile of published data, or a square of tiles, with places for the names of its table, columns and fields.
import { readFileSync } from 'node:fs'

export const publishedTileSql = readFileSync(new URL('./tile.sql', import.meta.url), 'utf8')
export const publishedBlockSql = readFileSync(new URL('./block.sql', import.meta.url), 'utf8')

/** The zooms of its tiles: far out some features stand for all, at the last one every feature is there. */
export const publishedZooms = { from: 0, to: 14 } as const
