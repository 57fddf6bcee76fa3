// Which of a source's layers are shown, and which of those that are ticked a deed is about.
import type { SourceLayer } from '../../../../api/contract/catalogue/sources.ts'
import type { LayerFilter } from '../../../state/address/list_filters.ts'

export function passes({ state, problem }: SourceLayer, filter: LayerFilter | undefined): boolean {
  if (filter === undefined) return true
  return filter === 'problem' ? problem !== null && state !== 'left_out' : state === filter
}

type Kept = { readonly search: string | undefined; readonly filter: LayerFilter | undefined }

/** By title, lager 2 before lager 10. */
const order = new Intl.Collator('sv', { numeric: true })

export function shownLayers(layers: readonly SourceLayer[], { search = '', filter }: Kept): SourceLayer[] {
  const wanted = search.toLowerCase()
  const found = layers.filter(
    (layer) =>
      passes(layer, filter) &&
      (layer.title.toLowerCase().includes(wanted) || layer.name.toLowerCase().includes(wanted)),
  )
  return found.sort((one, other) => order.compare(one.title, other.title))
}
