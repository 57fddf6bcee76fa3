// The list of tilesets of something: one, since there is one tile matrix set. It tells of it all but its layers.
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AppEnv } from '../../endpoint.ts'
import type { Asking } from '../asked/asking.ts'
import { link, ownLinks } from '../links/link.ts'
import { trailIn } from '../pages/parts/trail.ts'
import { tilesetsPage } from '../pages/tiles/tileset_page.ts'
import { type TilesetOf, tileset, tilesetAddress, tilesetOf } from './tileset.ts'

export const tilesetsList = z
  .object({ links: z.array(link), tilesets: z.array(tileset.omit({ layers: true })) })
  .openapi('TileSets')

export const tilesetsOffered = ['json', 'html'] as const

export async function tilesetsAnswer(
  context: Context<AppEnv>,
  asking: Asking<(typeof tilesetsOffered)[number]>,
  given: TilesetOf,
) {
  const { links, ...told } = tilesetOf(asking, given)
  const href = `${tilesetAddress(asking, given.kind, given.collection?.id)}${given.query ?? ''}`
  if (asking.representation === 'html') {
    const trail = trailIn(asking, given.collection)
    const tileset = { links, ...told }
    return context.body(
      await tilesetsPage(context, asking, { offered: tilesetsOffered, trail, tileset, href }),
      200,
    )
  }
  const self = { href, rel: 'self', type: 'application/json', title: told.title }
  return context.json(
    { links: ownLinks(context, asking, tilesetsOffered), tilesets: [{ ...told, links: [self, ...links] }] },
    200,
  )
}
