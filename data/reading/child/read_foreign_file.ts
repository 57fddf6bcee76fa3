// The reading itself, inside the child: recognise, open, match columns, take the rows, judge their places, write.
import { join } from 'node:path'
import { matchColumns, requireColumns } from '../columns/match_columns.ts'
import { recognise } from '../formats/formats.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import type { Reading } from '../reading.ts'
import { openEngine } from './engine.ts'
import { judgePlaces } from './judge_places.ts'
import { openSource } from './source.ts'
import { takeRows } from './take_rows.ts'
import { writeRows } from './write_rows.ts'

export async function readForeignFile(request: IsolatedRequest): Promise<Reading> {
  const source = openSource(request.path, { folder: request.folder, disk_mb: request.limits.disk_mb })
  const format = recognise(source)
  let started: ReturnType<typeof openEngine> | undefined
  // Text without places needs no spatial extension, whose loading takes longer than most files.
  const isSpatial = request.geometry !== undefined || format.name !== 'CSV'
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
  const taking = { engine: await engine(), source, request, matched, ours }
  const taken = await takeRows(opened, taking)
  const judged = await judgePlaces(taken, taking)
  const parquet = join(request.folder, 'rows.parquet')
  await writeRows(parquet, { ...taking, ...judged })
  const used = new Set([...ours.map((name) => matched.found.get(name)), ...taken.used])
  return {
    parquet,
    format: format.name,
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
