// The reading itself, inside the child: recognise, open, match columns, take the rows, judge their places, write.
import { join } from 'node:path'
import { archives } from '../archive/archives.ts'
import { matchColumns, requireColumns } from '../columns/match_columns.ts'
import type { Opened } from '../formats/format.ts'
import { recognise } from '../formats/formats.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import type { Reading } from '../reading.ts'
import { openEngine } from './engine.ts'
import { judgePlaces } from './judge_places.ts'
import { openSource } from './source.ts'
import { type Taking, takeRows } from './take_rows.ts'
import { writeRows } from './write_rows.ts'
import { writeStraight } from './write_straight.ts'

export async function readForeignFile(request: IsolatedRequest): Promise<Reading> {
  const most_bytes = request.limits.disk_mb * 1024 * 1024
  const source = openSource(request.path, { folder: request.folder, most_bytes })
  const format = archives.find((archive) => archive.recognises(source)) ?? recognise(source)
  let started: ReturnType<typeof openEngine> | undefined
  // Loading the spatial extension takes longer than most files: begin without it where it may not be needed.
  const isSpatial = format.name !== 'CSV' || (request.geometry !== undefined && !mayBeMetres(request))
  const engine = () => {
    started ??= openEngine(request, { isSpatial })
    return started
  }
  const opened = await format.open({ source, request, engine })
  const matched = matchColumns(opened.columns, {
    columns: request.columns,
    rename: opened.has_no_rows ? {} : request.rename,
    name: source.name,
  })
  if (!opened.has_no_rows)
    requireColumns(request.required, matched, { name: source.name, columns: opened.columns })
  const ours = request.columns.filter((name) => matched.found.has(name))
  const parquet = join(request.folder, 'rows.parquet')
  const taking = { engine: await engine(), source, request, matched, ours }
  const straight = await writeStraight(opened, { ...taking, path: parquet })
  const { taken, judged } = straight ?? (await writeWithCare(opened, { ...taking, path: parquet }))
  const used = new Set([...ours.map((name) => matched.found.get(name)), ...taken.used])
  return {
    parquet,
    ...(straight && { first_line: taken.opened.first_line }),
    format: opened.format ?? format.name,
    layers: [...taken.opened.layers],
    ...(opened.layer !== undefined && { layer: opened.layer }),
    ...(opened.encoding !== undefined && { encoding: opened.encoding }),
    ...(opened.delimiter !== undefined && { delimiter: opened.delimiter }),
    ...judged.crs,
    columns: ours,
    columns_left_out: opened.columns.filter((column) => !used.has(column)).map((column) => column.name),
    rows: taken.rows,
    notes: [...opened.notes, ...matched.notes, ...judged.notes],
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
