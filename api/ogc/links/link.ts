// Links as the OGC APIs have them (RFC 8288 in JSON).
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AppEnv } from '../../endpoint.ts'
import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import { type Representation, representationFacts } from '../asked/representation.ts'

export const link = z
  .object({
    href: z.string(),
    rel: z.string(),
    type: z.string().optional(),
    hreflang: z.string().optional(),
    title: z.string().optional(),
    templated: z.boolean().optional(),
  })
  .openapi('Link')
export type Link = z.infer<typeof link>

/** The address that was asked, on the product's own origin and as everybody can ask it (without `as`), with other values of some parameters. */
export function askedAddress(
  context: Context<AppEnv>,
  changed: Readonly<Record<string, string | undefined>> = {},
): string {
  const asked = new URL(context.req.url)
  asked.searchParams.delete('as')
  for (const [name, value] of Object.entries(changed))
    if (value === undefined) asked.searchParams.delete(name)
    else asked.searchParams.set(name, value)
  return context.get('product').url + asked.pathname + asked.search
}

/** This answer (`self`) and its other forms (`alternate`). */
export function ownLinks<R extends Representation>(
  context: Context<AppEnv>,
  { representation, language }: Asking<R>,
  offered: readonly R[],
): Link[] {
  return [...offered].map((one) => ({
    href: one === representation ? askedAddress(context) : askedAddress(context, { f: one }),
    rel: one === representation ? 'self' : 'alternate',
    type: representationFacts[one].media_type,
    hreflang: language,
    title: wordsIn(language, representationFacts[one].title),
  }))
}
