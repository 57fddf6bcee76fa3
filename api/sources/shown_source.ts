import type { KeptSource } from '../../data/sources/kept/kept_source.ts'
import type { Source } from '../contract/catalogue/sources.ts'
import type { Product } from '../product.ts'

export function shownSource({ sources }: Pick<Product, 'sources'>, kept: KeptSource): Source {
  const {
    metadata_kind,
    metadata_address,
    offered,
    approved,
    left_out,
    gone,
    with_problem,
    organisation_name,
    ...rest
  } = kept
  return {
    ...rest,
    organisation_name: organisation_name ?? rest.organisation_id,
    metadata:
      metadata_kind !== null && metadata_address !== null
        ? { kind: metadata_kind, address: metadata_address }
        : null,
    layers: { offered, approved, left_out, gone, with_problem },
    ...sources.work(kept.id),
  }
}
