// The layers of the metadata table: those that the caller publishes, as one asks for them.
import type { z } from 'zod'
import type { Asked } from '../../../data/accounts/recording.ts'
import { type WorkingLayer, workingLayers } from '../../../data/catalogue/working/working_layers.ts'
import { type Actor, can } from '../../access/permissions.ts'
import type { metadataTableQuery } from '../../contract/catalogue/metadata_table.ts'
import { stateOf } from '../own_layers/answered_draft.ts'
import { holdsWords } from '../own_layers/holds_words.ts'

export async function editableLayers(asked: Asked, actor: Actor): Promise<WorkingLayer[]> {
  const all = await workingLayers(asked)
  return all.filter(({ organisation_id }) => can(actor, 'publish_layers', { organisation_id }))
}

type Wanted = Pick<z.output<typeof metadataTableQuery>, 'state' | 'organisation' | 'source' | 'q'>

export function chosenLayers(
  layers: readonly WorkingLayer[],
  { state, organisation, source, q }: Wanted,
): WorkingLayer[] {
  return layers
    .filter((layer) => !state || stateOf(layer) === state || layer.version_state === state)
    .filter(({ organisation_id }) => organisation === undefined || organisation_id === organisation)
    .filter(({ source_id }) => source === undefined || source_id === source)
    .filter((layer) => !q || holdsWords(layer, q))
}
