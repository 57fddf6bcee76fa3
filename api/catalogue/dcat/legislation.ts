// High-value data sets name their category and the regulation, in the data set and in each way to get it.
import { highValueUri } from '../../contract/catalogue/catalogue_codes.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { iri, type Said, said } from './graph.ts'

/** Commission implementing regulation (EU) 2023/138. */
const regulation = 'http://data.europa.eu/eli/reg_impl/2023/138/oj'

export function legislationOf({ description }: Pick<SeenLayer, 'description'>): Said[] {
  if (description.high_value_category === null) return []
  return said('dcatap:applicableLegislation', iri(regulation))
}

export function highValueOf({ description }: Pick<SeenLayer, 'description'>): Said[] {
  const { high_value_category } = description
  if (high_value_category === null) return []
  return [
    ...said('dcatap:hvdCategory', iri(highValueUri(high_value_category))),
    ...legislationOf({ description }),
  ]
}
