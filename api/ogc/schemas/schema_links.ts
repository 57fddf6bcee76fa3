// From a collection to its schemas.
import { representationFacts } from '../asked/representation.ts'
import type { OgcAddresses } from '../links/addresses.ts'
import type { Link } from '../links/link.ts'
import { schemaKinds } from './schema_of.ts'

export function schemaLinks(id: string, addresses: OgcAddresses): Link[] {
  return schemaKinds.map((kind) => ({
    href: addresses[kind](id),
    rel: `http://www.opengis.net/def/rel/ogc/1.0/${kind}`,
    type: representationFacts.schema.media_type,
  }))
}
