// What the rows of a metadata table, as they were sent, would change in the layers that whoever sends them may change. Nothing is written.
import type { LayerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import type { MetadataColumn } from '../../../api/contract/catalogue/metadata_columns.ts'
import type {
  CellFault,
  ChangedCell,
  LayerConflict,
  MetadataChange,
} from '../../../api/contract/catalogue/metadata_table.ts'
import { hasDraft, type WorkingLayer } from '../working/working_layers.ts'
import { type Cells, cellsOf, fingerprintOf, isColumn } from './cells.ts'
import { describedByCells } from './described_by_cells.ts'

export type SentRow = {
  /** Of the spreadsheet. */
  readonly line: number | null
  readonly id: string
  readonly fingerprint: string
  /** By the column; one that is not there stays as it is. */
  readonly cells: Readonly<Record<string, string>>
}

export type JudgedRows = {
  readonly change: MetadataChange
  readonly described: readonly { readonly layer: WorkingLayer; readonly description: LayerDescription }[]
}

type JudgedRow = {
  readonly faults?: readonly CellFault[]
  readonly conflict?: LayerConflict
  readonly changes?: readonly ChangedCell[]
  readonly described?: JudgedRows['described'][number]
}

export function judgeRows(layers: readonly WorkingLayer[], rows: readonly SentRow[]): JudgedRows {
  const byId = new Map(layers.map((layer) => [layer.layer_id, layer]))
  const seen = new Set<string>()
  const judged = rows.map((row): JudgedRow => {
    const layer = byId.get(row.id)
    const isTwice = seen.has(row.id)
    seen.add(row.id)
    if (!layer) return ofRow(row, row.id === '' ? noId : unknownId)
    return isTwice ? ofRow(row, twice) : judgeRow(layer, row)
  })
  const described = judged.flatMap((row) => row.described ?? [])
  const names = (found: typeof described) => found.map(({ layer }) => layer.layer_id)
  return {
    described,
    change: {
      rows: rows.length,
      layers_changed: described.length,
      drafts_begun: names(described.filter(({ layer }) => !hasDraft(layer))),
      reviews_ended: names(described.filter(({ layer }) => layer.version_state === 'in_review')),
      changes: judged.flatMap((row) => row.changes ?? []),
      faults: judged.flatMap((row) => row.faults ?? []),
      conflicts: judged.flatMap((row) => row.conflict ?? []),
      columns_left_out: [],
      notes: [],
    },
  }
}

const noId = 'must be the id of a layer, as it stands in the table'
const unknownId = 'must be the id of a layer that you publish: GET /api/v1/own-layers lists them'
const twice = 'must be there once: another row has the same id'

function ofRow({ line, id }: SentRow, detail: string): JudgedRow {
  return { faults: [{ line, layer_id: id, column: 'id', value: id, detail }] }
}

function judgeRow(layer: WorkingLayer, { line, id: layer_id, fingerprint, cells }: SentRow): JudgedRow {
  const before = cellsOf(layer.description)
  const unknown = Object.keys(cells)
    .filter((name) => !isColumn(name))
    .map((column) => ({
      ...{ line, layer_id, column, value: cells[column] ?? '' },
      detail: 'is no column of the table',
    }))
  const changed = changedCells(before, cells)
  if (changed.size === 0) return { faults: unknown }
  const now = fingerprintOf(before)
  if (fingerprint !== now)
    return {
      faults: unknown,
      conflict: {
        ...{ line, layer_id, changed_at: layer.drafted_at, fingerprint: now },
        cells: [...changed].map(([column, sent]) => ({ column, saved: before.get(column) ?? '', sent })),
      },
    }
  const { description, faults } = describedByCells(layer.description, changed)
  if (!description || unknown.length > 0)
    return {
      faults: [
        ...unknown,
        ...faults.map(({ column, detail }) => ({
          ...{ line, layer_id, column, value: changed.get(column) ?? before.get(column) ?? '', detail },
        })),
      ],
    }
  const after = cellsOf(description)
  const changes = [...after]
    .filter(([column, text]) => text !== before.get(column))
    .map(([column, text]) => ({ line, layer_id, column, before: before.get(column) ?? '', after: text }))
  // Another way to write what stands there already, such as the name of a licence, is no change.
  return changes.length === 0 ? {} : { changes, described: { layer, description } }
}

function changedCells(
  before: Cells,
  cells: Readonly<Record<string, string>>,
): ReadonlyMap<MetadataColumn, string> {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trim()
  const changed = new Map<MetadataColumn, string>()
  for (const [column, text] of Object.entries(cells))
    if (isColumn(column) && plain(text) !== before.get(column)) changed.set(column, plain(text))
  return changed
}
