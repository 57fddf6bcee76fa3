// The list of tilesets of something: one, since there is one tile matrix set. It tells of it all but its layers.
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AppEnv } from '../../endpoint.ts'
import type { Asking } from '../asked/asking.ts'
import { link, ownLinks } from '../links/link.ts'
import { type TilesetOf, tileset, tilesetAddress, tilesetOf } from './tileset.ts'

export const tilesetsList = z
  .object({ links: z.array(link), tilesets: z.array(tileset.omit({ layers: true })) })
  .openapi('TileSets')

export function tilesetsListOf(
  context: Context<AppEnv>,
  asking: Asking<'json'>,
  given: TilesetOf,
): z.infer<typeof tilesetsList> {
  const { links, ...told } = tilesetOf(asking, given)
  const self = {
    href: tilesetAddress(asking, given.kind, given.collection?.id),
    rel: 'self',
    type: 'application/json',
    title: told.title,
  }
  return { links: ownLinks(context, asking, ['json']), tilesets: [{ ...told, links: [self, ...links] }] }
}
