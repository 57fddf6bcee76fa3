// Files that people send by mistake, each with what to send instead; and the kinds that are never opened.
import { AppError } from '../../../api/contract/problem.ts'
import type { Source } from '../child/source.ts'
import { familyOfPart } from '../siblings.ts'
import { rootTag } from '../xml/root.ts'

export function refuseUnreadable(source: Source): void {
  const reason = unreadable(source)
  if (reason) throw new AppError('bad_input', `${source.name} ${reason}`)
}

/** By their first bytes. */
const others: readonly { magic: string; reason: string }[] = [
  {
    magic: 'd0cf11e0',
    reason: 'is an old or password-protected Office file. Save it as .xlsx without a password.',
  },
  { magic: '25504446', reason: 'is a PDF. Send the data that it was made from.' },
  ...['49492a00', '4d4d002a', '49492b00', '4d4d002b'].map((magic) => ({
    magic,
    reason:
      'is a picture (TIFF or GeoTIFF), and registers hold no rasters. Publish it as a map layer instead.',
  })),
  { magic: '89504e47', reason: 'is a picture (PNG). Send the data that it shows.' },
  { magic: 'ffd8ff', reason: 'is a picture (JPEG). Send the data that it shows.' },
  { magic: '377abcaf', reason: 'is a 7z archive. Pack its files as a zip instead.' },
  { magic: '52617221', reason: 'is a RAR archive. Pack its files as a zip instead.' },
  ...['00', '01', '02'].map((version) => ({
    magic: `666762${version}`,
    reason: 'is a FlatGeobuf of an old version. Save it anew with a newer program.',
  })),
  { magic: '504b0506', reason: 'is a zip with nothing in it. Pack the files anew.' },
]

/** XML that says where data is, or draws it. */
const xmlKinds: Readonly<Record<string, string>> = {
  OGRVRTDataSource: 'is a GDAL virtual format, which only points to other files. Send the data itself.',
  VRTDataset: 'is a GDAL virtual format, which only points to other files. Send the data itself.',
  OGRWFSDataSource: 'only points to a service on the web (WFS). Download the data from it and send that.',
  WFS_Capabilities: 'only describes a service on the web (WFS). Download the data from it and send that.',
  schema: 'is an XML schema, which describes data and holds none. Send the file beside it.',
  GMLFeatureClassList: 'describes a GML file and holds no data. Send the .gml beside it.',
  ExceptionReport: 'is an error message from a service on the web, not data. Download the data again.',
  ServiceExceptionReport: 'is an error message from a service on the web, not data. Download the data again.',
  html: 'is a web page, not data: the download probably failed. Download it again.',
}

function unreadable(source: Source): string | undefined {
  const { head, path } = source
  const start = head
    .subarray(0, 4096)
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()
  if (/<\s*OGRVRTDataSource/i.test(head.toString('latin1'))) return xmlKinds.OGRVRTDataSource
  if (/^<(!doctype html|html)/i.test(start)) return xmlKinds.html
  const first = head.subarray(0, 8).toString('hex')
  const other = others.find(({ magic }) => first.startsWith(magic))
  if (other) return other.reason
  const family = familyOfPart(path)
  if (family)
    return `is one part of several that belong together. Name the ${family.main} beside it, or a .zip with all parts.`
  const root = rootTag(source)
  if (root && root.local in xmlKinds) return xmlKinds[root.local]
  if (root && !readXml.test(root.local) && !/opengis\.net\/gml/.test(root.tag))
    return `is XML of a kind that cannot be read (“${root.local.slice(0, 60)}”). Save it as GML, KML, GeoPackage or GeoJSON.`
  if (!root && start.startsWith('<')) return 'begins like XML but is none. Save it anew.'
  return undefined
}

const readXml = /^(kml|gpx|FeatureCollection)$/
