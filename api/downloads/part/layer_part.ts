// The part of a layer that somebody asks for, as a table or a file: some of its fields, a place, a date. Only what the caller sees can be asked for, so no
// filter tells more than the answer does.
import type { z } from 'zod'
import { filledSql } from '../../../data/database/filled_sql.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import type { partParameters } from '../../contract/catalogue/layer.ts'
import { AppError } from '../../contract/problem.ts'
import { type FeatureRelation, featureRelation } from '../../layers/feature_relation.ts'
import type { Seeing } from '../../layers/layers_as_seen.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Product } from '../../product.ts'
import { type Question, questionOf } from '../../question.ts'
import { layerVersion } from './layer_version.ts'
import { boundsInMetres, type Rectangle, rectangleOf } from './rectangle.ts'

export type PartAsked = z.infer<z.ZodObject<typeof partParameters>>

export type LayerPart = {
  /** With the fields that were chosen, in the order of the layer. */
  readonly layer: SeenLayer
  readonly relation: FeatureRelation
  /** The date and settings that its rows hold at; undefined where they hold at any. */
  readonly at: Question | undefined
  /** Its number; null for a register or a draft. */
  readonly version: number | null
  readonly rectangle: Rectangle | undefined
  /** Whether some of the layer's fields were left out on wish. */
  readonly has_all_fields: boolean
  /** In which the places of the relation are; EPSG:3006 unless told. */
  readonly crs?: PartCrs
}

export type PartCrs = {
  /** Such as EPSG:3857. */
  readonly code: string
  readonly is_geographic: boolean
}

const withinSql = sqlFile(import.meta.url, './within_rectangle.sql')

type Wanted = Pick<Seeing, 'actor'> & { readonly asked: PartAsked }

/** Of the version that is asked for. Throws AppError for what the layer does not have. */
export async function partOfVersion(
  product: Product,
  present: SeenLayer,
  { asked, actor }: Wanted,
): Promise<LayerPart> {
  if (asked.version !== undefined && asked.as_of !== undefined)
    refuse('version', 'and as_of both name a version: one is enough')
  const { layer, number } = await layerVersion(product, present, { asked, actor })
  return { ...(await layerPart(product, layer, asked)), version: number }
}

/** Of the layer as it is given. Throws AppError('bad_input') for what it does not have. */
export async function layerPart(product: Product, seen: SeenLayer, asked: PartAsked): Promise<LayerPart> {
  const question = questionOf(product, asked)
  const layer = { ...seen, fields: chosenFields(seen, asked.fields) }
  const relation = featureRelation(layer, question)
  const isDated = 'as_of' in relation.parameters
  if (seen.from.origin === 'register') {
    if (asked.version !== undefined) refuse('version', 'is for published layers: a register has no versions')
    if (asked.as_of !== undefined && !isDated)
      refuse('as_of', `is no parameter of ${seen.id}: its rows have no date`)
  }
  const rectangle = asked.bbox === undefined ? undefined : rectangleOf(asked.bbox)
  return {
    layer,
    relation: rectangle ? await within(product, { relation, rectangle, layer }) : relation,
    at: isDated ? question : undefined,
    version: null,
    rectangle,
    has_all_fields: layer.fields.length === seen.fields.length,
  }
}

/** A field that is hidden is refused in the words for one that does not exist. */
function chosenFields({ fields }: SeenLayer, names: string | undefined): SeenLayer['fields'] {
  if (names === undefined) return fields
  const wanted = new Set(names.split(','))
  for (const name of wanted)
    if (!fields.some((field) => field.name === name))
      refuse('fields', `must be among ${fields.map((field) => field.name).join(',')}, with commas between`)
  return fields.filter(({ name }) => wanted.has(name))
}

type Within = {
  readonly relation: FeatureRelation
  readonly rectangle: Rectangle
  readonly layer: SeenLayer
}

async function within(product: Product, { relation, rectangle, layer }: Within): Promise<FeatureRelation> {
  if (layer.kind !== 'vector') refuse('bbox', `is no parameter of ${layer.id}: its rows have no places`)
  const [west, south, east, north] = rectangle
  return {
    ...relation,
    sql: filledSql(withinSql, { relation: relation.sql }),
    parameters: {
      ...relation.parameters,
      ...(await boundsInMetres(product.database, rectangle)),
      bbox_west: west,
      bbox_south: south,
      bbox_east: east,
      bbox_north: north,
    },
  }
}

export function refuse(parameter: string, detail: string): never {
  throw new AppError('bad_input', `${parameter} ${detail}`, [{ parameter, detail }])
}

/** Throws AppError('bad_input') for a raster, which has pixels instead. */
export function demandRows({ layer }: LayerPart): void {
  if (layer.kind === 'raster')
    throw new AppError('bad_input', `${layer.id} is a raster: it has no rows. Take it as a file, format=tif.`)
}
