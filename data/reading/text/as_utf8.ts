// Text as UTF-8: as it was told, else UTF-8 itself, UTF-16 with its mark, or the one-byte encoding that its letters show,
// mostly Windows-1252, which is what Excel writes in Sweden.
import { isUtf8 } from 'node:buffer'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import iconv from 'iconv-lite'
import { AppError } from '../../../api/contract/problem.ts'
import { firstBytes, type Source } from '../child/source.ts'
import { encodingTold, guessEncoding, notUtf8 } from './encodings.ts'

export type Utf8Text = {
  path: string
  encoding: string
  /** Line feeds in the file, and whether its last line lacks one. */
  line_feeds: number
  ends_open: boolean
  /** Blanks that are no mere spaces, which trimming must look for too. */
  has_odd_blanks: boolean
  notes: readonly string[]
}

const chunkBytes = 8 << 20
/** Enough to meet an å. */
const sampledBytes = 4_000_000
const lineFeed = 10
/** What a decoder writes for bytes that are no letter. */
const lostLetter = '\ufffd'
/** Tab, no-break space, and a line break before a quote, which may end a quoted value. */
const oddBlanks = ['\t', '\u00a0', '\n"']

/** `format` is what it is taken for, `told` the encoding that a person named. */
export async function asUtf8(
  source: Source,
  { format, told }: { format: string; told: string | undefined },
): Promise<Utf8Text> {
  const named = told === undefined ? undefined : encodingTold(told)
  if (named !== undefined && named !== 'UTF-8') return decode(source, { from: named, encoding: named })
  const wide = utf16Order(source.head)
  if (wide && named === undefined) return decode(source, { from: wide, encoding: 'UTF-16' })
  const checked = await check(source.path)
  if (checked.has_nul)
    throw new AppError(
      'bad_input',
      `${source.name} holds NUL bytes, so it is no text file or a damaged one. Save it anew as ${format} in UTF-8.`,
    )
  const { is_utf8, has_nul: _, has_lost_letters: __, ...lines } = checked
  if (is_utf8) return { path: source.path, encoding: 'UTF-8', ...lines, notes: [] }
  if (named !== undefined) throw notUtf8(source.name)
  const guessed = guessEncoding(firstBytes(source.path, sampledBytes))
  return decode(source, { from: guessed, encoding: guessed })
}

/** By its mark; without one by the noughts that stand in every other byte of plain letters. */
export function utf16Order(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const start = head.subarray(0, 2000)
  const noughts = (parity: number) => start.filter((byte, at) => byte === 0 && at % 2 === parity).length
  const [even, odd] = [noughts(0), noughts(1)]
  if (even === 0 && odd > start.length * 0.4) return 'utf-16le'
  return odd === 0 && even > start.length * 0.4 ? 'utf-16be' : undefined
}

async function decode(
  source: Source,
  { from, encoding }: { from: string; encoding: string },
): Promise<Utf8Text> {
  const path = join(source.folder, 'decoded.txt')
  await pipeline(
    createReadStream(source.path, { highWaterMark: chunkBytes }),
    iconv.decodeStream(from),
    iconv.encodeStream('utf-8'),
    createWriteStream(path),
  )
  const { is_utf8: _, has_nul: __, has_lost_letters, ...lines } = await check(path)
  const notes = has_lost_letters
    ? [`Some bytes of the file are no letters in ${encoding}; they are shown as \uFFFD.`]
    : []
  return { path, encoding, ...lines, notes }
}

type Checked = {
  is_utf8: boolean
  has_nul: boolean
  line_feeds: number
  ends_open: boolean
  has_odd_blanks: boolean
  has_lost_letters: boolean
}

/** One pass over the bytes, cut so that no character is torn; between the pieces the engine goes on starting. */
async function check(path: string): Promise<Checked> {
  const file = await open(path)
  const buffer = Buffer.allocUnsafe(chunkBytes)
  const checked: Checked = {
    is_utf8: true,
    has_nul: false,
    line_feeds: 0,
    ends_open: false,
    has_odd_blanks: false,
    has_lost_letters: false,
  }
  let kept = 0
  try {
    for (;;) {
      const { bytesRead: read } = await file.read(buffer, kept, buffer.length - kept)
      const filled = buffer.subarray(0, kept + read)
      if (filled.length === 0) break
      const cut = read === 0 ? filled.length : endOfWholeCharacters(filled)
      const whole = filled.subarray(0, cut)
      checked.is_utf8 &&= isUtf8(whole)
      checked.has_nul ||= whole.includes(0)
      checked.has_odd_blanks ||= oddBlanks.some((blank) => whole.includes(blank))
      checked.has_lost_letters ||= whole.includes(lostLetter)
      checked.line_feeds += countLineFeeds(whole)
      checked.ends_open = whole[whole.length - 1] !== lineFeed
      kept = filled.copy(buffer, 0, cut)
      if (read === 0) break
    }
    return checked
  } finally {
    await file.close()
  }
}

/** Before the last byte that begins a character; three bytes back is as far as one can be torn. */
function endOfWholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length - 1); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return bytes.length - back
    if (byte < 0x80) return bytes.length
  }
  return bytes.length
}

function countLineFeeds(bytes: Buffer): number {
  let found = 0
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === lineFeed) found++
  return found
}
