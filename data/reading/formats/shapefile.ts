// Shapefile: a .shp with its companions, side by side or in a zip.
import { mkdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { AppError } from '../../../api/contract/problem.ts'
import { quotedIdentifier, quotedLiteral } from '../../database/sql_file.ts'
import { readEntries, type ZipEntry } from '../archive/entries.ts'
import { unpackEntry } from '../archive/unpack.ts'
import { linkAs, type Source } from '../child/source.ts'
import { dbfDecoding, dbfEncoding } from './dbf_encoding.ts'
import type { Format, Opened, Opening, TheirColumn } from './format.ts'
import { describeGdal } from './gdal.ts'
import { chooseLayer } from './layers.ts'
import { requireWholeShapefile } from './shapefile_parts.ts'
import { isZip } from './xlsx.ts'

const parts = ['.shp', '.shx', '.dbf', '.prj', '.cpg']

export const shapefile: Format = {
  name: 'Shapefile',
  recognises: ({ head, size }) => size >= 100 && head.readUInt32BE(0) === 9994,
  open: (opening) => openShapefile(opening, linkAs(opening.source, '.shp')),
}

export const zippedShapefile: Format = {
  name: 'zipped Shapefile',
  recognises: isZip,
  async open(opening) {
    const { source, request } = opening
    const entries = readEntries(source).filter((entry) => !entry.name.startsWith('__MACOSX/'))
    const layers = entries
      .filter((entry) => ending(entry) === '.shp')
      .map((entry) => ({ name: stem(entry), kind: 'any' as const }))
    if (layers.length === 0)
      throw new AppError(
        'bad_input',
        `${source.name} is a zip without a .shp in it. It holds: ${shown(entries)}. Unpack it and send the file that is meant.`,
      )
    const { name } = await chooseLayer(layers, { request, columnsOf: async () => [] })
    const path = await unpackLayer(
      source,
      entries.filter((entry) => stem(entry).toLowerCase() === name.toLowerCase()),
    )
    return { ...(await openShapefile(opening, path)), layer: name, layers: layers.map((layer) => layer.name) }
  },
}

async function openShapefile({ source, request, engine }: Opening, path: string): Promise<Opened> {
  const rows = requireWholeShapefile(source, path)
  const { encoding, notes } = dbfEncoding(path, request.encoding)
  const { gdal, letters } = dbfDecoding(encoding)
  const described = await describeGdal(await engine(), {
    source,
    path,
    driver: 'ESRI Shapefile',
    options: [`ENCODING=${gdal}`],
  })
  const selected = ({ name, type }: TheirColumn) =>
    letters && type === 'VARCHAR'
      ? `translate(${quotedIdentifier(name)}, ${quotedLiteral(letters.from)}, ${quotedLiteral(letters.to)})`
      : quotedIdentifier(name)
  return { ...described, selected, expected_rows: rows, first_line: 1, layers: [], encoding, notes }
}

async function unpackLayer(source: Source, entries: readonly ZipEntry[]): Promise<string> {
  const folder = join(source.folder, 'given')
  mkdirSync(folder, { recursive: true })
  for (const part of parts) {
    const entry = entries.find((each) => ending(each) === part)
    if (entry) await unpackEntry(source, { entry, path: join(folder, `given${part}`) })
  }
  return join(folder, 'given.shp')
}

function ending(entry: ZipEntry): string {
  return extname(entry.name).toLowerCase()
}

function stem(entry: ZipEntry): string {
  return basename(entry.name, extname(entry.name))
}

function shown(entries: readonly ZipEntry[]): string {
  return (
    entries
      .slice(0, 20)
      .map((entry) => entry.name.slice(0, 100))
      .join(', ') || 'nothing'
  )
}
