// How often a layer was asked for, by day and way.
import type { LayerUse } from '../../../api/contract/catalogue/publishing.ts'
import { Answer } from '../asking/answer.svelte.ts'
import { askUse } from './layer_client.ts'

export function layerUse(): Answer<string, LayerUse> {
  return new Answer(askUse)
}
