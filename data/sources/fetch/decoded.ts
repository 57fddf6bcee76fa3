// Bytes of a document as text: as the answer says, else as the XML says of itself, else UTF-8.
import iconv from 'iconv-lite'

export function decoded(bytes: Buffer, content_type: string | undefined): string {
  const said = /charset\s*=\s*"?([\w.:-]+)/i.exec(content_type ?? '')?.[1]
  const written = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    bytes.subarray(0, 200).toString('latin1'),
  )?.[1]
  const encoding = [said, written].find((name) => name !== undefined && iconv.encodingExists(name)) ?? 'utf8'
  return iconv.decode(bytes, encoding)
}
