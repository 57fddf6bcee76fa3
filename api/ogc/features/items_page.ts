// What a page for people is made of (pages/): the features that were asked for with their fields, numbers and links.
import type { Context } from 'hono'
import { z } from 'zod'
import type { AppEnv } from '../../endpoint.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Link } from '../links/link.ts'
import { type AskedItems, itemsLinks } from './items_links.ts'
import type { PageNumbers } from './rows/page_numbers.ts'
import { withinTime } from './rows/within_time.ts'
import { writtenPage } from './rows/written_page.ts'
import { shownFeature as shownFeatureSql } from './texts/feature_sql.ts'

const shownFeature = z.object({
  id: z.union([z.string(), z.number()]),
  has_place: z.boolean(),
  /** By the fields' names. Whole numbers beyond 2^53 are text. */
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable()),
})
export type ShownFeature = z.infer<typeof shownFeature>

export type ItemsPage = PageNumbers & {
  /** Those that were chosen, in the order of the layer. */
  readonly fields: SeenLayer['fields']
  readonly features: readonly ShownFeature[]
  /** This answer, its other forms, the next page, the collection. */
  readonly links: readonly Link[]
}

/** More would be no page for people. */
const shownAtMost = 1000

export async function itemsPage(context: Context<AppEnv>, asked: AskedItems): Promise<ItemsPage> {
  const { asking } = asked
  const question = { ...asked.question, limit: Math.min(asked.question.limit, shownAtMost) }
  const page = await withinTime(context.req.raw.signal, (signal) =>
    writtenPage(asking.product, question, { feature: shownFeatureSql(question), signal }),
  )
  return {
    ...page,
    fields: question.fields,
    features: page.features.map((text) => shownFeature.parse(JSON.parse(text))),
    links: itemsLinks(context, { ...asked, question }, page.next),
  }
}
