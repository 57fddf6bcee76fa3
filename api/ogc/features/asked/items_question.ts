// What is asked of a collection, understood: which rows, in which order, from where on, with which fields, in which CRS.
import type { Parameters } from '../../../../data/database/connection.ts'
import { type FeatureRelation, featureRelation } from '../../../layers/feature_relation.ts'
import type { SeenLayer } from '../../../layers/seen_layer.ts'
import { type Question, questionOf } from '../../../question.ts'
import type { Asking } from '../../asked/asking.ts'
import type { Condition } from '../../filter/condition.ts'
import { filterOf } from '../../filter/filter_of.ts'
import { propertyFilter } from '../../filter/property_filter.ts'
import { askedBoxes, type Box, orderHint } from '../bbox/asked_bbox.ts'
import { bboxCondition } from '../bbox/bbox_condition.ts'
import { hasRowsWithoutPlace } from '../bbox/rows_without_place.ts'
import { type FeaturesCrs, featuresCrs } from '../crs/features_crs.ts'
import { after } from '../paging/after.ts'
import { type Cursor, readCursor } from '../paging/cursor.ts'
import { type SortKey, sortKeys } from '../paging/sort_keys.ts'
import { askedDate } from './asked_date.ts'
import { chosenFields } from './chosen_fields.ts'
import { datedLayer } from './dated_layer.ts'
import { defaultItems, type ItemsAsked } from './items_parameters.ts'

export type ItemsQuestion = {
  /** The version that is asked for, with all fields that are seen of it: any may be sorted and filtered by. */
  readonly layer: SeenLayer
  /** Those that the answer holds. */
  readonly fields: SeenLayer['fields']
  readonly relation: FeatureRelation
  /** The date and settings that the rows hold at; undefined where they hold at any. */
  readonly at: Question | undefined
  /** Of a published layer; null for a register. */
  readonly version: number | null
  /** Which rows are found, on whichever page. */
  readonly found: Condition
  /** Which of them come after the pages before. */
  readonly rest: Condition | undefined
  readonly keys: readonly SortKey[]
  readonly limit: number
  readonly crs: FeaturesCrs
  /** What whoever asks has probably not meant. */
  readonly hint: string | undefined
}

type Asked = { readonly query: ItemsAsked; readonly fields: Readonly<Record<string, string>> }

/** Throws AppError for what the collection does not have. */
export async function itemsQuestion(
  asking: Asking,
  present: SeenLayer,
  { query, fields }: Asked,
): Promise<ItemsQuestion> {
  const { product } = asking
  const crs = featuresCrs('crs', query.crs)
  const bbox_crs = featuresCrs('bbox-crs', query['bbox-crs'])
  const boxes = query.bbox === undefined ? [] : askedBoxes(query.bbox, bbox_crs)
  const cursor = askedCursor(present, query)
  const date = askedDate(query.datetime)
  const dated = await datedLayer(asking, present, { date, version: cursor?.version })
  const { layer, version, is_described } = dated
  const keys = sortKeys(layer, query.sortby)
  const question = questionOf(product, { ...query, as_of: cursor?.as_of ?? date })
  const relation = featureRelation(layer, question)
  const conditions = [
    ...(is_described ? [] : [nothing]),
    ...(await bboxConditions(asking, { layer, relation, boxes, crs: bbox_crs })),
    filterOf(layer, {
      filter: query.filter,
      filter_lang: query['filter-lang'],
      filter_crs: query['filter-crs'],
    }),
    propertyFilter(layer, fields),
  ]
  return {
    layer,
    fields: chosenFields(layer.fields, query),
    relation,
    at: 'as_of' in relation.parameters ? question : undefined,
    version,
    found: all(conditions),
    rest: cursor && after(keys, cursor.values),
    keys,
    limit: query.limit ?? defaultItems,
    crs,
    hint: boxes.length === 0 ? undefined : orderHint(boxes, bbox_crs),
  }
}

const nothing: Condition = { sql: 'false', parameters: {} }

function askedCursor({ id }: SeenLayer, { cursor, sortby }: ItemsAsked): Cursor | undefined {
  return cursor === undefined ? undefined : readCursor(cursor, { collection: id, sortby })
}

type Lying = {
  readonly layer: SeenLayer
  readonly relation: FeatureRelation
  readonly boxes: readonly Box[]
  readonly crs: FeaturesCrs
}

async function bboxConditions(
  { product }: Asking,
  { layer, relation, boxes, crs }: Lying,
): Promise<Condition[]> {
  // A table has no places at all.
  if (boxes.length === 0 || layer.kind !== 'vector') return []
  const has_rows_without_place = await hasRowsWithoutPlace(product, layer, relation)
  return [bboxCondition({ boxes, crs, has_rows_without_place })]
}

function all(conditions: readonly Condition[]): Condition {
  const told = conditions.filter(({ sql }) => sql !== 'true')
  if (told.length === 0) return { sql: 'true', parameters: {} }
  const parameters: Parameters = Object.assign({}, ...told.map((one) => one.parameters))
  return { sql: told.map(({ sql }) => `(${sql})`).join(' and '), parameters }
}
