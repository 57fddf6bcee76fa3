// A page of the records that answer a question. It begins after the last one of the page before, wherever that would stand now.
import { layersAsSeen } from '../../layers/layers_as_seen.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'
import { readCursor, writtenCursor } from '../features/paging/cursor.ts'
import { catalogueId } from '../links/addresses.ts'
import { foundRecords } from './find_records.ts'
import { defaultRecords, type RecordsAsked } from './records_parameters.ts'
import { comparedKeys, keyValues, sortKeys } from './sort_records.ts'

export type RecordsPage = {
  readonly layers: readonly SeenLayer[]
  readonly matched: number
  /** The cursor of the next page. */
  readonly next: string | undefined
}

export async function pageOfRecords(asking: Asking, asked: RecordsAsked): Promise<RecordsPage> {
  const { product, seeing, language } = asking
  const { sortby, cursor, limit = defaultRecords } = asked
  const keys = sortKeys(sortby)
  const belonging = {
    database_id: product.database_id,
    collection: catalogueId,
    sortby: `${sortby} ${language}`,
  }
  const after =
    cursor === undefined ? undefined : readCursor(cursor, belonging).values.map((one) => one ?? '')
  const found = foundRecords(await layersAsSeen(product, seeing), asked)
    .map((layer) => ({ layer, values: keyValues(layer, { keys, language }) }))
    .toSorted((a, b) => comparedKeys(a.values, b.values, keys))
  const rest = after ? found.filter(({ values }) => comparedKeys(values, after, keys) > 0) : found
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return {
    layers: page.map(({ layer }) => layer),
    matched: found.length,
    next: last && rest.length > limit ? writtenCursor({ values: [...last.values] }, belonging) : undefined,
  }
}
