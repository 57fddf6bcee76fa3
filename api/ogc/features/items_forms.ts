// The forms in which features are had: by the kind of their layer.
import { AppError } from '../../contract/problem.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'

/** The first is for whoever does not mind. */
export const itemsForms = ['geojson'] as const
export type ItemsForm = (typeof itemsForms)[number]

export const itemForms = ['geojson'] as const

/** Throws AppError('not_found') for a raster, which has pixels instead. */
export function demandItems({ id, kind }: SeenLayer): void {
  if (kind === 'raster')
    throw new AppError('not_found', `The collection "${id}" is a raster: it has no items, but tiles.`)
}
