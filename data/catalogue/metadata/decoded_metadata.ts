// The bytes of a small text file as text: UTF-8 or UTF-16, or what its XML declares.
import iconv from 'iconv-lite'
import { AppError } from '../../../api/contract/problem.ts'

/** Throws AppError('bad_input') where the bytes are not in the encoding. */
export function decodedMetadata(bytes: Buffer): string {
  const encoding = encodingOf(bytes)
  const text = iconv.decode(bytes, encoding)
  if (encoding === 'utf8' && text.includes('\uFFFD') && !Buffer.from(text).equals(bytes))
    throw new AppError('bad_input', 'The file is not in UTF-8. Save it in UTF-8.')
  return text
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 200).toString('latin1')
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]
  const isOther = declared !== undefined && !/^utf-?8$/i.test(declared)
  if (isOther && !iconv.encodingExists(declared))
    throw new AppError(
      'bad_input',
      `The file says that it is in ${declared}, which is unknown here. Save it in UTF-8.`,
    )
  return isOther ? declared : 'utf8'
}
