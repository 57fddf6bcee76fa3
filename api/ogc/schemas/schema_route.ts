// What the three questions about a collection's schema share: their route and their answer.
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AppEnv } from '../../endpoint.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { contentTypeOf } from '../asked/representation.ts'
import { collectionAsSeen, collectionParameters } from '../collections/collection_as_seen.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { trailIn } from '../pages/parts/trail.ts'
import { schemaPage } from '../pages/schema_page.ts'
import { type SchemaKind, schemaOf } from './schema_of.ts'

const offered = ['schema', 'html'] as const

type Told = { readonly operationId: string; readonly summary: string }

export function schemaRoute<K extends SchemaKind>(kind: K, told: Told) {
  return createRoute({
    method: 'get',
    path: `/ogc/collections/{collectionId}/${kind}`,
    tags: ['Collections'],
    ...told,
    ...forEverybody,
    request: { params: collectionParameters, query: askingQuery },
    responses: ogcAnswers(['schema', z.looseObject({})], ['html']),
  })
}

type Asked = { readonly f?: string | undefined; readonly lang?: 'sv' | 'en' | undefined }

export async function schemaAnswer(
  context: Context<AppEnv>,
  kind: SchemaKind,
  { query, id }: { readonly query: Asked; readonly id: string },
) {
  const asking = askingOf(context, query, offered)
  const layer = await collectionAsSeen(asking, id)
  const schema = schemaOf(layer, asking, kind)
  if (asking.representation === 'html') {
    const trail = trailIn(asking, layer)
    return context.body(await schemaPage(context, asking, { offered, kind, trail, schema, seen: layer }), 200)
  }
  context.header('Content-Language', asking.language)
  return context.body(JSON.stringify(schema), 200, {
    'Content-Type': contentTypeOf('schema'),
  })
}
