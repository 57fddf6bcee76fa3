// In which encoding a .dbf is: by its .cpg, else by the language byte in its header, else by its bytes.
import { isUtf8 } from 'node:buffer'
import { existsSync } from 'node:fs'
import iconv from 'iconv-lite'
import { AppError } from '../../../api/contract/problem.ts'
import { quotedIdentifier, quotedLiteral } from '../../database/sql_file.ts'
import { firstBytes } from '../child/source.ts'
import { encodingTold, guessEncoding } from '../text/encodings.ts'
import type { TheirColumn } from './format.ts'

/** The language driver ids in use; the rest fall through to the bytes. 0x57 means “ANSI”. */
const languages: Readonly<Record<number, string>> = {
  1: 'CP437',
  2: 'CP850',
  3: 'CP1252',
  8: 'CP865',
  87: 'CP1252',
  88: 'CP1252',
  89: 'CP1252',
  102: 'CP865',
  200: 'CP1250',
  201: 'CP1251',
}

/**
 * GDAL in the extension knows UTF-8 and ISO 8859-1, whose letters are the bytes themselves. Any other encoding of one
 * byte a letter is read as the latter and its letters exchanged in SQL.
 */
export function dbfDecoding(encoding: string): { gdal: string; selected: (column: TheirColumn) => string } {
  if (encoding === 'UTF-8') return { gdal: 'UTF-8', selected: ({ name }) => quotedIdentifier(name) }
  const bytes = Buffer.from(Array.from({ length: 128 }, (_, at) => at + 128))
  const from = quotedLiteral(bytes.toString('latin1'))
  const to = quotedLiteral(iconv.decode(bytes, encoding.toLowerCase()))
  return {
    gdal: 'ISO-8859-1',
    selected: ({ name, type }) =>
      type === 'VARCHAR' ? `translate(${quotedIdentifier(name)}, ${from}, ${to})` : quotedIdentifier(name),
  }
}

/** Enough rows to meet an å. */
const sampledBytes = 4_000_000

export function dbfEncoding(path: string, told?: string): { encoding: string; notes: string[] } {
  if (told !== undefined) return { encoding: encodingOfLetters(told), notes: [] }
  const page = path.replace(/\.shp$/, '.cpg')
  const table = firstBytes(path.replace(/\.shp$/, '.dbf'), sampledBytes)
  const named = existsSync(page) ? firstBytes(page, 200).toString('latin1').trim() : undefined
  const known = named === undefined ? undefined : encodingNamed(named)
  if (known) return { encoding: known, notes: [] }
  const notes = named
    ? [`The .cpg names no encoding that is known (“${named.slice(0, 30)}”), so it was left out.`]
    : []
  return { encoding: languages[table[29] ?? 0] ?? encodingOfBytes(table), notes }
}

/** As written by ArcGIS, QGIS and others: `UTF-8`, `65001`, `1252`, `ANSI 1252`, `ISO-8859-1`, `88591`. */
function encodingNamed(name: string): string | undefined {
  if (/^(utf-?8|65001)$/i.test(name)) return 'UTF-8'
  if (/^(iso[-_ ]?8859-?1|88591|latin-?1|system)$/i.test(name)) return 'CP1252'
  const code = /^(?:ansi|oem|cp|windows|ibm)?[-_ ]?(\d{3,4})$/i.exec(name)?.[1]
  if (code && isOneByteALetter(`cp${code}`)) return `CP${code}`
  return undefined
}

function encodingOfBytes(table: Buffer): string {
  const records = table.subarray(table.readUInt16LE(8))
  // The sample may end inside a character; the last three bytes are no evidence.
  const sample = table.length < sampledBytes ? records : records.subarray(0, -3)
  if (isUtf8(sample)) return 'UTF-8'
  const guessed = guessEncoding(sample)
  return guessed === 'Windows-1252' ? 'CP1252' : guessed
}

/** GDAL exchanges single bytes only, so an encoding of several bytes a letter is none that a table can be told. */
export function encodingOfLetters(told: string): string {
  const encoding = encodingTold(told)
  if (encoding === 'UTF-8' || isOneByteALetter(encoding)) return encoding
  throw new AppError(
    'bad_input',
    `The table of a Shapefile or MapInfo file cannot be in ${encoding}, whose letters have several bytes. Name UTF-8 or an encoding such as Windows-1252.`,
  )
}

function isOneByteALetter(encoding: string): boolean {
  return iconv.encodingExists(encoding) && iconv.decode(Buffer.alloc(4, 0xe5), encoding).length === 4
}
