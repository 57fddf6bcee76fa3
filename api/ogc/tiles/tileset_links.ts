// Where the tilesets of a collection are.
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'
import type { Link } from '../links/link.ts'

/** None for a table. */
export function tilesetLinks({ id, kind, geometry_kind }: SeenLayer, { addresses }: Asking): Link[] {
  if (kind === 'raster') return [tilesetLink(addresses.tilesets('map', id), 'map')]
  return kind === 'vector' && geometry_kind !== null
    ? [tilesetLink(addresses.tilesets('vector', id), 'vector')]
    : []
}

export function tilesetLink(href: string, kind: 'vector' | 'map'): Link {
  return { href, rel: `http://www.opengis.net/def/rel/ogc/1.0/tilesets-${kind}`, type: 'application/json' }
}
