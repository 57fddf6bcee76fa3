// What every question to the OGC API says: in which form and language the answer is wanted.
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { asParameter } from '../../contract/question.ts'
import type { AppEnv } from '../../endpoint.ts'
import type { Seeing } from '../../layers/layers_as_seen.ts'
import type { Product } from '../../product.ts'
import { type OgcAddresses, ogcAddresses } from '../links/addresses.ts'
import { type Language, languageOf, languages } from './language.ts'
import { negotiated, type Representation } from './representation.ts'

export const askingParameters = {
  f: z.string().max(40, { error: 'a form of the answer, such as json or html' }).optional(),
  lang: z.enum(languages, { error: 'sv or en' }).optional(),
  ...asParameter,
}
export const askingQuery = z.strictObject(askingParameters)

export type Asking<R extends Representation = Representation> = {
  readonly product: Product
  readonly seeing: Seeing
  readonly representation: R
  readonly language: Language
  readonly addresses: OgcAddresses
}

type Asked = { readonly f?: string | undefined; readonly lang?: Language | undefined }

/** `offered`: the forms of the answer, the first for whoever does not mind. */
export function askingOf<R extends Representation>(
  context: Context<AppEnv>,
  { f, lang }: Asked,
  offered: readonly R[],
): Asking<R> {
  const product = context.get('product')
  return {
    product,
    seeing: { actor: context.get('actor'), sight: context.get('sight') },
    representation: negotiated(context, { f, offered }),
    language: languageOf(context, lang),
    addresses: ogcAddresses(product.url),
  }
}
