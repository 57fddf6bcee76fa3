// In which encoding a MapInfo file is: as was told, UTF-8 where its bytes are, else as its header says.
import { isUtf8 } from 'node:buffer'
import { firstBytes, type Source } from '../../child/source.ts'
import { notUtf8 } from '../../text/encodings.ts'
import { encodingOfLetters } from '../dbf_encoding.ts'

const charsets: Readonly<Record<string, string>> = {
  windowslatin1: 'CP1252',
  windowslatin2: 'CP1250',
  windowscyrillic: 'CP1251',
  iso8859_1: 'CP1252',
  codepage437: 'CP437',
  codepage850: 'CP850',
  codepage865: 'CP865',
}

type Known = { told: string | undefined; isUtf8: boolean; header: string }

export function mapinfoEncoding(source: Source, { told, isUtf8, header }: Known): string {
  const named = told === undefined ? undefined : encodingOfLetters(told)
  if (named === 'UTF-8' && !isUtf8) throw notUtf8(source.name)
  return named ?? (isUtf8 ? 'UTF-8' : charsetIn(header))
}

function charsetIn(header: string): string {
  const named = /^\s*!?charset\s+"?([\w-]+)"?/im.exec(header)?.[1] ?? ''
  // “Neutral” is whatever the machine used that wrote it.
  return charsets[named.toLowerCase()] ?? 'CP1252'
}

/** The header with another charset in place of its own, wherever it is named. */
export function withCharset(header: string, charset: string): string {
  return header.replace(
    /(charset\s+)("?)[\w-]+\2/gi,
    (_, words: string, quote: string) => `${words}${quote}${charset}${quote}`,
  )
}

/** Enough to meet an å. */
const sampled_bytes = 4_000_000

export function seemsUtf8(path: string): boolean {
  const sample = firstBytes(path, sampled_bytes)
  // The sample may end inside a character; the last three bytes are no evidence.
  return isUtf8(sample.length < sampled_bytes ? sample : sample.subarray(0, -3))
}
