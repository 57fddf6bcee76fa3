// What the feeds share: how each is described in the contract, asked and answered.
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { atomDocument, type FeedEntry } from '../../catalogue/xml/atom.ts'
import { feedPath, type PublicKind } from '../../contract/following/following_codes.ts'
import { AppError } from '../../contract/problem.ts'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, permission } from '../../endpoint.ts'
import { objectName } from '../followed_object.ts'
import { newsLink } from '../words/news_link.ts'

export const feedQuery = z.strictObject({
  /** Swedish unless told. */
  language: z.enum(['sv', 'en'], { error: 'sv or en' }).optional(),
  ...asParameter,
})

/** Spread into the route of a feed. */
export const feedRoute = {
  method: 'get' as const,
  tags: ['Following'],
  description:
    'The latest hundred entries, in Swedish unless `language=en`. Nothing in them is about people. An entry keeps its id; a feed reader asks with the ETag that it has.',
  ...permission('read_public_answers'),
  responses: {
    ...answers(z.string()),
    200: { description: 'The feed', content: { 'application/atom+xml': { schema: z.string() } } },
  },
}

/** The id in a path that ends in .atom. */
export function idInPath(file: string): string {
  if (file.endsWith('.atom') && file !== '.atom') return file.slice(0, -'.atom'.length)
  throw new AppError('not_found', `There is no feed "${file}". The addresses of feeds end in .atom.`)
}

type Feed = {
  readonly kind: PublicKind
  readonly id: string
  readonly language: 'sv' | 'en' | undefined
  readonly entries: (language: 'sv' | 'en') => Promise<readonly FeedEntry[]>
}

export async function feedAnswer(context: Context<AppEnv>, { kind, id, language = 'sv', entries }: Feed) {
  const product = context.get('product')
  const name = await objectName(product, { object_kind: kind, object_id: id })
  if (name === null)
    throw new AppError(
      'not_found',
      `There is no feed of the ${kind} "${id}": there is none that everybody can see.`,
    )
  const { url, region } = product
  const self = `${url}${feedPath(kind, id)}`
  const head = {
    id: self,
    title: language === 'sv' ? `Nytt om ${name.sv}` : `News of ${name.en}`,
    language,
    self: language === 'sv' ? self : `${self}?language=en`,
    page:
      kind === 'municipality'
        ? `${url}/kommuner/${encodeURIComponent(id)}`
        : newsLink({ object_kind: kind, object_id: id }, url),
    author: region.name[language],
  }
  return context.body(atomDocument(head, await entries(language)), 200, {
    'Content-Type': 'application/atom+xml; charset=utf-8',
  })
}
