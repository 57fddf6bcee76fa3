// A layer as the API tells of it.
import { scoreOf } from '../catalogue/score/score_of.ts'
import type { Layer, OneLayer } from '../contract/catalogue/layer.ts'
import { formatsOf } from '../downloads/formats.ts'
import { keptOf } from '../kept.ts'
import type { SeenField, SeenLayer } from './seen_layer.ts'

/** As it is in the list: made once for each sight of the layer. */
export const answeredLayer = keptOf((layer: SeenLayer): Layer => {
  const { id, kind, geometry_kind, classification, is_public, rows } = layer
  const { title, abstract, licence, themes } = layer.description
  const { checks: _, ...score } = scoreOf(layer)
  return {
    id,
    origin: layer.from.origin,
    kind,
    title,
    abstract,
    geometry_kind,
    classification,
    is_public,
    publisher: { id: layer.publisher.id, name: layer.publisher.name, type: layer.publisher.type },
    licence,
    themes,
    rows,
    data_as_of: layer.data_as_of,
    issued_at: layer.issued_at,
    modified_at: layer.modified_at,
    bounds: layer.bounds ? [...layer.bounds] : null,
    score,
    fields: layer.fields.map(answeredField),
  }
})

export function answeredOneLayer(layer: SeenLayer): OneLayer {
  const { fields: _, classification: __, ...description } = layer.description
  const versions = layer.versions.map(({ terms: _, ...version }) => version)
  return { ...answeredLayer(layer), description, formats: formatsOf(layer), versions }
}

function answeredField({ column: _, ...field }: SeenField): Layer['fields'][number] {
  return field
}
