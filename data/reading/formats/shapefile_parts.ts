// Whether a shapefile's parts are there and whole. GDAL would read what is left of them and say nothing.
import { existsSync, statSync } from 'node:fs'
import { AppError } from '../../../api/contract/problem.ts'
import { damaged, firstBytes, type Source } from '../child/source.ts'

/** The number of records, on which .shx and .dbf must agree. */
export function requireWholeShapefile(source: Source, path: string): number {
  requireWords(source, { path, part: '.shp' })
  const index = beside(source, path, '.shx')
  requireWords(source, { path: index, part: '.shx' })
  const shapes = Math.floor((statSync(index).size - 100) / 8)
  const table = beside(source, path, '.dbf')
  const records = requireTable(source, table)
  if (records !== shapes)
    throw damaged(
      source,
      `its .dbf has ${records} rows and its .shx ${shapes} shapes; perhaps they do not belong together`,
    )
  return records
}

/** Bytes 24–27 hold the length in words of two bytes. */
function requireWords(source: Source, { path, part }: { path: string; part: string }): void {
  const head = firstBytes(path, 100)
  if (head.length < 100 || head.readUInt32BE(0) !== 9994)
    throw damaged(source, `its ${part} is not part of a shapefile`)
  if (head.readUInt32BE(24) * 2 > statSync(path).size)
    throw damaged(source, `its ${part} is shorter than its header says`)
}

function requireTable(source: Source, path: string): number {
  const head = firstBytes(path, 32)
  if (head.length < 32) throw damaged(source, 'its .dbf is cut off')
  const records = head.readUInt32LE(4)
  const needed = head.readUInt16LE(8) + records * head.readUInt16LE(10)
  if (needed > statSync(path).size) throw damaged(source, 'its .dbf is shorter than its header says')
  return records
}

function beside(source: Source, path: string, ending: string): string {
  const other = path.replace(/\.shp$/, ending)
  if (existsSync(other)) return other
  throw new AppError(
    'bad_input',
    `${source.name} lacks its ${ending}. A shapefile needs .shp, .shx and .dbf of one name side by side, or all in one .zip.`,
  )
}
