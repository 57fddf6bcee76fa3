// One feature as a page: what is said of it, and where it lies.
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../../endpoint.ts'
import { wordsIn } from '../../asked/language.ts'
import type { AskedItems } from '../../features/items_links.ts'
import { itemsPage } from '../../features/items_page.ts'
import { ogcPage, writingOf } from '../ogc_page.ts'
import { factList } from '../parts/facts.ts'
import { mapPart } from '../parts/map_part.ts'
import { shownValue } from './shown_value.ts'

/** Undefined where there is no such feature. */
export async function itemHtml(context: Context<AppEnv>, asked: AskedItems): Promise<string | undefined> {
  const { asking, offered, question } = asked
  const { layer: seen } = question
  const { addresses, language } = asking
  const writing = writingOf(context, asking)
  const { words } = writing
  const { features, fields } = await itemsPage(context, asked)
  const [feature] = features
  if (!feature) return undefined
  const title = wordsIn(language, seen.description.title)
  const { name } = feature.properties
  return ogcPage(context, asking, {
    title: typeof name === 'string' ? name : `${title} ${feature.id}`,
    trail: [
      { title: words.landing.short, href: addresses.landing },
      { title: words.collections.title, href: addresses.collections },
      { title, href: addresses.collection(seen.id) },
      { title: words.items.short, href: addresses.items(seen.id) },
    ],
    offered,
    body: html`${
      feature.has_place
        ? mapPart(words, {
            title: `${words.map.title}: ${title}`,
            bounds: seen.bounds,
            items: `${new URL(context.req.url).pathname}?f=geojson`,
            attribution: seen.description.attribution || seen.publisher.name,
          })
        : seen.kind === 'vector'
          ? html`<p>${words.item.withoutPlace}</p>`
          : ''
    }
      <section aria-labelledby="facts-title">
        <h2 id="facts-title">${words.item.properties}</h2>
        ${factList([
          [words.items.id, String(feature.id)],
          ...fields.map(
            (field) =>
              [
                `${wordsIn(language, field.title) || field.name}${field.unit ? ` (${field.unit})` : ''}`,
                shownValue({ seen, field, value: feature.properties[field.name] }, writing),
              ] as const,
          ),
        ])}
      </section>`,
  })
}
