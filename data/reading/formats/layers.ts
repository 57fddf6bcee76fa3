// Which layer of a file with several: the named one, else the only one that can be meant.
import { AppError } from '../../../api/contract/problem.ts'
import { quotedLiteral } from '../../database/sql_file.ts'
import type { Engine } from '../child/engine.ts'
import { damaged } from '../child/source.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import type { TheirColumn } from './format.ts'
import { describe, firstLine, type GdalFile, readCall, unknownLayer } from './gdal.ts'

export type Layer = { name: string; kind: 'point' | 'line' | 'polygon' | 'any' | 'none'; rows?: number }

type Choice = {
  request: IsolatedRequest
  columnsOf: (layer: string) => Promise<readonly TheirColumn[]>
}

/** The layers by name. The function takes no `allowed_drivers`; only files of one driver's magic number come here. */
export async function layersOf(engine: Engine, file: GdalFile): Promise<Layer[]> {
  const { path, source } = file
  // Of a file that GDAL cannot open, or without a layer, the function takes the whole process with it.
  await describe(engine, { relation: readCall(file), source })
  const rows = await engine
    .rows(
      `select layer.name as name, layer.feature_count::integer as rows, layer.geometry_fields[1].type as kind
       from (select unnest(layers) as layer from st_read_meta(${quotedLiteral(path)}))`,
    )
    .catch((error: unknown) => {
      throw damaged(source, firstLine(error))
    })
  return rows.map((row) => ({
    name: String(row.name),
    kind: kindOf(row.kind),
    ...(typeof row.rows === 'number' && row.rows >= 0 && { rows: row.rows }),
  }))
}

export async function chooseLayer(layers: readonly Layer[], { request, columnsOf }: Choice): Promise<Layer> {
  const names = layers.map((layer) => layer.name)
  if (request.layer !== undefined) {
    const named = layers.find((layer) => layer.name === request.layer)
    if (named) return named
    throw unknownLayer(request.layer, names)
  }
  const [only, second] = layers
  if (!only) throw new AppError('bad_input', 'The file has no layers: there is nothing in it to read.')
  if (!second) return only
  const fitting = layers.filter((layer) => fits(layer, request.geometry))
  if (fitting.length === 1 && fitting[0]) return fitting[0]
  const complete: Layer[] = []
  for (const layer of fitting) {
    const columns = (await columnsOf(layer.name)).map((column) => column.name.toLowerCase())
    const theirs = request.required.map((name) => (request.rename[name] ?? name).toLowerCase())
    if (theirs.every((name) => columns.includes(name))) complete.push(layer)
  }
  if (complete.length === 1 && complete[0]) return complete[0]
  // Who only looks is shown the most likely one, and the names of the others.
  if (request.task === 'inspect') return complete[0] ?? fitting[0] ?? only
  throw new AppError(
    'bad_input',
    `The file has several layers: ${names.join(', ')}. Say which one with --layer “name”.`,
  )
}

function fits(layer: Layer, wanted: IsolatedRequest['geometry']): boolean {
  return wanted === undefined || layer.kind === wanted || layer.kind === 'any'
}

function kindOf(type: unknown): Layer['kind'] {
  if (type === null || type === undefined) return 'none'
  const text = String(type).toLowerCase()
  if (text.includes('point')) return 'point'
  if (text.includes('line')) return 'line'
  if (text.includes('polygon')) return 'polygon'
  return 'any'
}
