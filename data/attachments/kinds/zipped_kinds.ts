// Kinds that are a zip with certain parts in it. Documents with macros are none of them: they are programs.
import { endingOf } from '../../reading/siblings.ts'
import type { Content, FileKind } from './file_kind.ts'

const shapefileParts = [
  '.shp',
  '.shx',
  '.dbf',
  '.prj',
  '.cpg',
  '.qpj',
  '.sbn',
  '.sbx',
  '.qix',
  '.xml',
  '.qmd',
]

export const zippedKinds: readonly FileKind[] = [
  office('a Word document', '.docx', 'wordprocessingml.document', 'word/document.xml'),
  office('an Excel workbook', '.xlsx', 'spreadsheetml.sheet', 'xl/workbook.xml'),
  openDocument('an OpenDocument text', '.odt', 'text'),
  openDocument('an OpenDocument spreadsheet', '.ods', 'spreadsheet'),
  {
    name: 'a zip of a Shapefile',
    endings: ['.zip'],
    media_type: 'application/zip',
    recognises: ({ names }) => {
      const endings = new Set(names.map(endingOf))
      const isWhole = ['.shp', '.shx', '.dbf'].every((part) => endings.has(part))
      return isWhole && [...endings].every((ending) => shapefileParts.includes(ending))
    },
  },
]

/** ECMA-376: a package with this main part. */
function office(name: string, ending: '.docx' | '.xlsx', type: string, main: string): FileKind {
  return {
    name,
    endings: [ending],
    media_type: `application/vnd.openxmlformats-officedocument.${type}`,
    recognises: ({ names }) =>
      names.includes('[content_types].xml') &&
      names.includes(main) &&
      !names.some((part) => part.endsWith('vbaproject.bin') || part.includes('/activex/')),
  }
}

/** Its first entry, which is never packed, says what it is. */
function openDocument(name: string, ending: '.odt' | '.ods', type: string): FileKind {
  const media_type = `application/vnd.oasis.opendocument.${type}`
  return {
    name,
    endings: [ending],
    media_type,
    recognises: ({ bytes, names }) =>
      saidMediaType(bytes) === media_type &&
      names.includes('content.xml') &&
      !names.some((part) => /^(basic|scripts)\//.test(part)),
  }
}

function saidMediaType(bytes: Content['bytes']): string | undefined {
  if (bytes.length < 30) return undefined
  const nameEnd = 30 + bytes.readUInt16LE(26)
  if (bytes.toString('latin1', 30, nameEnd) !== 'mimetype') return undefined
  const begin = nameEnd + bytes.readUInt16LE(28)
  return bytes.toString('latin1', begin, begin + bytes.readUInt32LE(18))
}
