// The reading itself, inside the child: recognise, open, match columns, take the rows, judge their places, write.
import { join } from 'node:path'
import { matchColumns, requireColumns } from '../columns/match_columns.ts'
import { requireKnownValues } from '../columns/recoded.ts'
import type { Opened } from '../formats/format.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import type { Reading } from '../reading.ts'
import { openEngine } from './engine.ts'
import { judgePlaces } from './judge_places.ts'
import { openForeignFile } from './open_foreign_file.ts'
import { repairedNote, repairedRows } from './repaired_rows.ts'
import { type Taking, takeRows } from './take_rows.ts'
import { writeRows } from './write_rows.ts'
import { writeStraight } from './write_straight.ts'

export async function readForeignFile(request: IsolatedRequest): Promise<Reading> {
  requireKnownValues(request.values ?? {}, request.columns)
  const mayDoWithoutSpatial = request.geometry === undefined || mayBeMetres(request)
  const { source, format, opened, engine } = await openForeignFile(request, { mayDoWithoutSpatial })
  const matched = matchColumns(opened.columns, {
    columns: request.columns,
    rename: opened.has_no_rows ? {} : request.rename,
    name: source.name,
  })
  if (!opened.has_no_rows)
    requireColumns(request.required, matched, { name: source.name, columns: opened.columns })
  const ours = request.columns.filter((name) => matched.found.has(name))
  const parquet = join(request.folder, 'rows.parquet')
  const taking = { engine, source, request, matched, ours }
  const straight = await writeStraight(opened, { ...taking, path: parquet })
  const { taken, judged } = straight ?? (await writeWithCare(opened, { ...taking, path: parquet }))
  const result = { parquet, ...(straight && { first_line: taken.opened.first_line }) }
  const used = new Set([...ours.map((name) => matched.found.get(name)), ...taken.used])
  const repaired = judged.places.includes('repaired') ? await repairedRows(engine, result) : undefined
  const { date_format, decimal = taken.decimal ?? request.decimal } = taken.conversion
  return {
    ...result,
    format,
    layers: [...taken.opened.layers],
    ...(opened.layer !== undefined && { layer: opened.layer }),
    ...(opened.encoding !== undefined && { encoding: opened.encoding }),
    ...(opened.delimiter !== undefined && { delimiter: opened.delimiter }),
    ...(decimal && { decimal }),
    ...(date_format && { date_format }),
    ...(opened.header_line !== undefined && { header_line: opened.header_line }),
    ...judged.crs,
    columns: ours,
    columns_left_out: opened.columns.filter((column) => !used.has(column)).map((column) => column.name),
    rows: taken.rows,
    ...(repaired && repaired.rows > 0 && { repaired }),
    notes: [
      ...opened.notes,
      ...matched.notes,
      ...taken.conversion.notes,
      ...judged.notes,
      ...(repaired && repaired.rows > 0 ? [repairedNote(repaired)] : []),
    ],
  }
}

async function writeWithCare(opened: Opened, { path, ...taking }: Taking & { path: string }) {
  const { request, engine } = taking
  const spatial =
    request.geometry === undefined || engine.is_spatial
      ? engine
      : await openEngine(request, { isSpatial: true })
  const careful = { ...taking, engine: spatial }
  const taken = await takeRows(opened, careful)
  const judged = await judgePlaces(taken, careful)
  await writeRows(path, { ...careful, ...judged, is_numbered: true })
  return { taken, judged }
}

function mayBeMetres({ geometry, crs }: IsolatedRequest): boolean {
  return geometry === 'point' && crs?.trim().toUpperCase() === 'EPSG:3006'
}
