// What the API says of a producer's layers, held against a shape: the contract has the types.
import type { MetadataReading } from '../../../api/contract/catalogue/metadata_reading.ts'
import type {
  DataDifference,
  Draft,
  LayerUse,
  OwnLayer,
  PublisherSettings,
} from '../../../api/contract/catalogue/publishing.ts'
import { NoAnswer } from '../../api.ts'
import { type Guard, isNumber, isText, isTruth, shaped } from '../../shapes.ts'
import type { LayerRows } from './layer_rows.ts'

export type List<One> = { readonly items: readonly One[]; readonly total: number }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isList = (value: unknown): value is unknown[] => Array.isArray(value)

const draftShape = shaped({
  id: isText,
  state: isText,
  edition: isNumber,
  description: isObject,
  data: isObject,
  score: isObject,
  blockers: isList,
})
const readingShape = shaped({ description: isObject, left_out: isList })
const listShape = shaped({ items: isList, total: isNumber })
const differenceShape = shaped({ rows_before: isNumber, rows_after: isNumber, added: isNumber })
const settingsShape = shaped({ organisation_id: isText, has_four_eyes: isTruth })

export const draftOf = shapedAs((body): body is Draft => draftShape(body))
export const readingOf = shapedAs((body): body is MetadataReading => readingShape(body))
export const differenceOf = shapedAs((body): body is DataDifference => differenceShape(body))
export const rowsOf = shapedAs((body): body is LayerRows => listShape(body))
export const useOf = shapedAs((body): body is LayerUse => listShape(body))
export const ownLayersOf = shapedAs((body): body is List<OwnLayer> => listShape(body))
export const publisherOf = shapedAs((body): body is PublisherSettings => settingsShape(body))
export const publishersOf = shapedAs((body): body is List<PublisherSettings> => listShape(body))

function shapedAs<Body>(guard: Guard<Body>): (asked: Promise<unknown>) => Promise<Body> {
  return async (asked) => {
    const body = await asked
    if (guard(body)) return body
    throw new NoAnswer({ kind: 'fault', detail: 'The answer has another shape than was promised.' })
  }
}
