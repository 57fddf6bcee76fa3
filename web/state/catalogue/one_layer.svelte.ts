// One layer of the catalogue, with all that is said of it.
import { type Client, client } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'
import { type LayerAsDrawn, layerAsDrawn } from './layer_as_drawn.ts'

export function oneLayer(from: Client = client): Answer<string, LayerAsDrawn> {
  return new Answer((id, signal) => layerAsDrawn(from, id, signal))
}
