// The forms in which features are had: by the kind of their layer.
import { AppError } from '../../contract/problem.ts'
import { refuse } from '../../downloads/part/layer_part.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'

/** The first is for whoever does not mind. */
export const itemsForms = ['geojson', 'jsonfg', 'html', 'csv', 'fgb', 'parquet'] as const
export type ItemsForm = (typeof itemsForms)[number]

/** What of a single feature. */
export const itemForms = ['geojson', 'jsonfg', 'html'] as const
export type ItemForm = (typeof itemForms)[number]

/** FlatGeobuf demands places. Throws AppError('not_found') for a raster, which has pixels instead. */
export function formsOf({ id, kind }: SeenLayer): readonly ItemsForm[] {
  if (kind === 'raster')
    throw new AppError('not_found', `The collection "${id}" is a raster: it has no items, but tiles.`)
  return kind === 'vector' ? itemsForms : itemsForms.filter((form) => form !== 'fgb')
}

export function demandForm(form: ItemsForm, offered: readonly ItemsForm[]): void {
  if (!offered.includes(form)) refuse('f', `must be one of ${offered.join(', ')}`)
}
