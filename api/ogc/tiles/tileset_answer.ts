// A tileset as metadata or as a page; as TileJSON each kind tells of itself.
import type { Context } from 'hono'
import type { AppEnv } from '../../endpoint.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'
import type { TileKind } from '../links/addresses.ts'
import { ownLinks } from '../links/link.ts'
import { writingOf } from '../pages/ogc_page.ts'
import { trailIn } from '../pages/parts/trail.ts'
import { tilesetPage } from '../pages/tiles/tileset_page.ts'
import type { Tileset } from './tileset.ts'

export const tilesetOffered = ['json', 'tilejson', 'html'] as const

type Told = {
  readonly told: Tileset
  readonly kind: TileKind
  /** None for that of everything. */
  readonly collection?: SeenLayer
}

export async function tilesetAnswer(
  context: Context<AppEnv>,
  asking: Asking<(typeof tilesetOffered)[number]>,
  { told, kind, collection }: Told,
) {
  if (asking.representation === 'html') {
    const { words } = writingOf(context, asking)
    const above = { title: words.landing.tilesets, href: asking.addresses.tilesets(kind, collection?.id) }
    const trail = [...trailIn(asking, collection), above]
    return context.body(
      await tilesetPage(context, asking, { offered: tilesetOffered, trail, tileset: told }),
      200,
    )
  }
  const links = [...ownLinks(context, asking, tilesetOffered), ...told.links]
  return context.json({ ...told, links }, 200)
}
