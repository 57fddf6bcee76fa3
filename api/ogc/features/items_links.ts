// The links of a page of features, and of one feature.
import type { Context } from 'hono'
import type { AppEnv } from '../../endpoint.ts'
import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import { type Representation, representationFacts } from '../asked/representation.ts'
import { askedAddress, type Link, ownLinks } from '../links/link.ts'
import type { ItemsQuestion } from './asked/items_question.ts'
import type { KeyValues } from './paging/after.ts'
import { writtenCursor } from './paging/cursor.ts'

export type AskedItems<R extends Representation = Representation> = {
  readonly asking: Asking<R>
  readonly offered: readonly R[]
  readonly question: ItemsQuestion
}

export function itemsLinks<R extends Representation>(
  context: Context<AppEnv>,
  { asking, offered, question }: AskedItems<R>,
  next: KeyValues | undefined,
): Link[] {
  return [
    ...ownLinks(context, asking, offered),
    ...(next ? [nextLink(context, { asking, question, next })] : []),
    collectionLink(asking, question),
  ]
}

export function collectionLink(
  { addresses, language }: Asking,
  { layer }: Pick<ItemsQuestion, 'layer'>,
): Link {
  return {
    href: addresses.collection(layer.id),
    rel: 'collection',
    type: 'application/json',
    title: wordsIn(language, layer.description.title),
  }
}

type Next = Pick<AskedItems, 'asking' | 'question'> & { readonly next: KeyValues }

/** Holds to the date and the version that the first page was made of. */
function nextLink(context: Context<AppEnv>, { asking, question, next }: Next): Link {
  const { representation, language } = asking
  const { layer, at, version } = question
  const cursor = writtenCursor(
    {
      values: [...next],
      ...(at ? { as_of: at.as_of } : {}),
      ...(version === null ? {} : { version }),
    },
    { collection: layer.id, sortby: context.req.query('sortby') },
  )
  return {
    href: askedAddress(context, { cursor }),
    rel: 'next',
    type: representationFacts[representation].media_type,
    title: wordsIn(language, { sv: 'Nästa sida', en: 'Next page' }),
  }
}
