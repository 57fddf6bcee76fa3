// The encodings of text: as a person names them, and as the letters å, ä and ö show in bytes that are no UTF-8.
import iconv from 'iconv-lite'
import { AppError } from '../../../api/contract/problem.ts'

/** The name that was told, as it is shown; an unknown one is refused with names that are known. */
export function encodingTold(told: string): string {
  const name = told.trim()
  if (!iconv.encodingExists(name))
    throw new AppError(
      'bad_input',
      `The encoding “${name}” is not known. Swedish files are mostly UTF-8, Windows-1252, CP850 or Macintosh.`,
    )
  if (/^utf-?8$/i.test(name)) return 'UTF-8'
  return /^(cp|windows|win)?[-_ ]?1252$/i.test(name) ? 'Windows-1252' : name
}

export function notUtf8(name: string): AppError {
  return new AppError(
    'bad_input',
    `${name} is not in UTF-8, as was said. Leave the encoding out, or name another one.`,
  )
}

type OneByteEncoding = 'Windows-1252' | 'CP850' | 'Macintosh'

/** The bytes of å, ä, ö, Å, Ä, Ö and é. The order decides where nothing else does: it is that of how common they are. */
const swedishLetters: readonly (readonly [OneByteEncoding, ReadonlySet<number>])[] = [
  ['Windows-1252', new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9])],
  ['CP850', new Set([0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82])],
  ['Macintosh', new Set([0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85, 0x8e])],
]

/** What the bytes are, if one byte is one letter: the encoding in which most of them are Swedish letters beside other letters. */
export function guessEncoding(bytes: Uint8Array): OneByteEncoding {
  const found = new Map<OneByteEncoding, number>()
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80 || !(isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]))) continue
    for (const [encoding, letters] of swedishLetters)
      if (letters.has(byte)) found.set(encoding, (found.get(encoding) ?? 0) + 1)
  }
  const [best] = swedishLetters
    .map(([encoding]) => encoding)
    .toSorted((one, other) => (found.get(other) ?? 0) - (found.get(one) ?? 0))
  return best ?? 'Windows-1252'
}

function isLetter(byte = 0): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}
