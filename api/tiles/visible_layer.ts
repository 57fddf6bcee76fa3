// The layer as the caller sees it. Who may not see a register's geometry is told what is told of a layer that does not exist.
import { tileLayers } from '../../tiles/layers.ts'
import type { TileField, TileLayer } from '../../tiles/tile_layer.ts'
import type { Sight } from '../access/public_fields.ts'
import { AppError } from '../contract/problem.ts'

export function visibleLayers(sight: Sight): TileLayer[] {
  return tileLayers.filter(({ register }) => register === undefined || sight.sees(register, 'geometry'))
}

export function visibleLayer(id: string, sight: Sight): TileLayer {
  const layers = visibleLayers(sight)
  const found = layers.find((layer) => layer.id === id)
  if (found) return found
  throw new AppError(
    'not_found',
    `There are no tiles of "${id}". The layers are ${layers.map((layer) => layer.id).join(', ')}.`,
  )
}

export function isFieldSeen({ register }: TileLayer, { name, is_derived }: TileField, sight: Sight): boolean {
  return register === undefined || is_derived === true || sight.sees(register, name)
}

/** Fields of the layer that the caller does not see. */
export function hiddenFields(layer: TileLayer, sight: Sight): string[] {
  return layer.source_layers
    .flatMap(({ fields }) => fields)
    .filter((field) => !isFieldSeen(layer, field, sight))
    .map(({ name }) => name)
}
