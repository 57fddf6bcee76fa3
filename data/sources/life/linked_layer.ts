// The layer that was taken in before, while it is the source's own: a draft that was discarded leaves its id free, and then it may be anybody's.
import type { Asked } from '../../accounts/recording.ts'
import { type WorkingLayer, workingLayer } from '../../catalogue/working/working_layers.ts'
import type { KeptSourceLayer } from '../kept/kept_layers.ts'
import type { KeptSource } from '../kept/kept_source.ts'

export async function linkedLayer(
  asked: Asked,
  { id }: Pick<KeptSource, 'id'>,
  { layer_id }: Pick<KeptSourceLayer, 'layer_id'>,
): Promise<WorkingLayer | undefined> {
  const found = layer_id === null ? undefined : await workingLayer(asked, layer_id)
  return found?.source_id === id ? found : undefined
}
