import type { KeptSourceLayer } from '../../../data/sources/kept/kept_layers.ts'
import type { SourceLayer } from '../../contract/catalogue/sources.ts'

export function shownSourceLayer({
  brought_sha256: _,
  description,
  looked_problem,
  problem,
  ...layer
}: KeptSourceLayer): SourceLayer {
  const { parts, fields } = description
  return {
    ...layer,
    problem: [looked_problem, problem].filter((one) => one !== null).join(' ') || null,
    known_elsewhere_as: parts.known_elsewhere_as ?? null,
    says: [...Object.keys(parts), ...(fields.length > 0 ? ['fields'] : [])],
  }
}
