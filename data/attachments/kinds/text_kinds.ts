// Kinds that are text and nothing else tells apart: their ending does.
import type { Content, FileKind } from './file_kind.ts'

export const textKinds: readonly FileKind[] = [
  { name: 'a CSV file', endings: ['.csv'], media_type: 'text/csv', recognises: isText },
  { name: 'a text file', endings: ['.txt'], media_type: 'text/plain', recognises: isText },
  {
    name: 'a GeoJSON file',
    endings: ['.geojson'],
    media_type: 'application/geo+json',
    recognises: (content) => isText(content) && isGeojson(content),
  },
]

/** In whatever encoding: no byte is a control character but tab and the ends of lines and pages. */
function isText({ bytes }: Content): boolean {
  return !bytes.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte))
}

function isGeojson({ bytes }: Content): boolean {
  try {
    const read: unknown = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''))
    return typeof read === 'object' && read !== null && 'type' in read
  } catch {
    return false
  }
}
