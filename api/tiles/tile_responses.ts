import { z } from '@hono/zod-openapi'
import { answers } from '../endpoint.ts'

const { 200: _json, ...otherAnswers } = answers(z.object({}))
const bytes = z.string().openapi({ format: 'binary' })

/** What a tile of this media type is answered with, or instead of it. */
export function tileResponses<Type extends string>(type: Type) {
  return {
    200: { description: 'The tile', content: { [type]: { schema: bytes } } },
    204: { description: 'There is nothing in this tile' },
    ...otherAnswers,
  }
}
