import { cellsOf, fingerprintOf } from '../../../data/catalogue/table/cells.ts'
import { hasDraft, type WorkingLayer } from '../../../data/catalogue/working/working_layers.ts'
import type { MetadataRow } from '../../contract/catalogue/metadata_table.ts'
import { stateOf } from '../own_layers/answered_draft.ts'

export function metadataRow(layer: WorkingLayer): MetadataRow {
  const { layer_id: id, organisation_id, organisation_name, kind, description } = layer
  const cells = cellsOf(description)
  return {
    id,
    fingerprint: fingerprintOf(cells),
    organisation_id,
    organisation_name: organisation_name ?? organisation_id,
    state: stateOf(layer),
    has_draft: hasDraft(layer),
    is_in_review: layer.version_state === 'in_review',
    kind,
    title: description.title,
    cells: Object.fromEntries(cells),
  }
}
