// What publishing the draft would change: its data beside that which is published.
import { z } from 'zod'
import { layerKinds } from '../../../api/contract/catalogue/filter_codes.ts'
import { dataColumn } from '../../../api/contract/catalogue/layer_description.ts'
import type { DataDifference } from '../../../api/contract/catalogue/publishing.ts'
import type { Asked } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { publishedDifference } from '../../published/difference.ts'
import { fromJson } from '../published_layers.ts'
import type { WorkingLayer } from './working_layers.ts'

const standingSql = sqlFile(import.meta.url, './standing_data.sql')
const standingRow = z.object({
  id: z.string(),
  kind: z.enum(layerKinds),
  columns: fromJson(z.array(dataColumn)),
  rows: z.int(),
})

const nothing = {
  fields_added: [],
  fields_removed: [],
  fields_changed: [],
  places_added: [],
  places_removed: [],
} satisfies Partial<DataDifference>

export async function layerDifference(asked: Asked, layer: WorkingLayer): Promise<DataDifference> {
  const { rows, kind, data_id, columns } = layer
  // What was withdrawn is not there to be replaced.
  const id = layer.standing_state === 'published' ? layer.standing_data_id : null
  const [standing] = id === null ? [] : await asked.rows(standingSql, { id }, standingRow)
  if (!standing)
    return {
      ...nothing,
      rows_before: 0,
      rows_after: rows,
      added: rows,
      removed: 0,
      unchanged: 0,
      fields_added: columns.map(({ name }) => name),
    }
  const { rows: rows_before } = standing
  if (standing.id === data_id)
    return { ...nothing, rows_before, rows_after: rows, added: 0, removed: 0, unchanged: rows }
  if (kind === 'raster' || standing.kind === 'raster')
    return { ...nothing, rows_before, rows_after: rows, added: rows, removed: rows_before, unchanged: 0 }
  return publishedDifference(
    asked,
    { id: standing.id, kind: standing.kind, columns: standing.columns },
    { id: data_id, kind, columns },
  )
}
