// Files that people send by mistake, each with what to send instead; and the one kind that is never opened.
import { extname } from 'node:path'
import { AppError } from '../../../api/contract/problem.ts'
import type { Source } from '../child/source.ts'

const partsOfShapefile = ['.shx', '.dbf', '.prj', '.cpg', '.sbn', '.sbx']

export function refuseUnreadable(source: Source): void {
  const reason = unreadable(source)
  if (reason) throw new AppError('bad_input', `${source.name} ${reason}`)
}

function unreadable({ name, head }: Source): string | undefined {
  const start = head
    .subarray(0, 4096)
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()
  if (/<\s*OGRVRTDataSource/i.test(head.toString('latin1')))
    return 'is a GDAL virtual format, which only points to other files. Send the data itself.'
  if (/^<(!doctype html|html)/i.test(start))
    return 'is a web page, not data: the download probably failed. Download it again.'
  if (head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0])))
    return 'is an old or password-protected Office file. Save it as .xlsx without a password.'
  const ending = extname(name).toLowerCase()
  if (partsOfShapefile.includes(ending))
    return `is one part of a shapefile. Name the .shp beside it, or a .zip with all parts.`
  if (start.startsWith('<'))
    return `is XML. Of the XML formats none can be read; save it as GeoPackage or GeoJSON.`
  if (start.startsWith('%PDF')) return 'is a PDF. Send the data that it was made from.'
  return undefined
}
