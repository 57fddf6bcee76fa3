// The features of a collection as a page: filters, a map, a table, and the way on.
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../../endpoint.ts'
import { wordsIn } from '../../asked/language.ts'
import type { AskedItems } from '../../features/items_links.ts'
import { itemsPage } from '../../features/items_page.ts'
import { ogcPage, writingOf } from '../ogc_page.ts'
import { mapPart } from '../parts/map_part.ts'
import { openElsewhere } from '../parts/open_elsewhere.ts'
import { shownNumber } from '../words/page_words.ts'
import { filterForm } from './filter_form.ts'
import { itemsTable } from './items_table.ts'

export async function itemsHtml(context: Context<AppEnv>, asked: AskedItems): Promise<string> {
  const { asking, offered, question } = asked
  const { layer: seen } = question
  const { addresses, language } = asking
  const writing = writingOf(context, asking)
  const { words, to } = writing
  const { items } = words
  const page = await itemsPage(context, asked)
  const title = wordsIn(language, seen.description.title)
  const action = to(addresses.items(seen.id)).replace(/\?.*/, '')
  const next = page.links.find(({ rel }) => rel === 'next')
  return ogcPage(context, asking, {
    title: items.title(title),
    trail: [
      { title: words.landing.short, href: addresses.landing },
      { title: words.collections.title, href: addresses.collections },
      { title, href: addresses.collection(seen.id) },
    ],
    offered,
    body: html`<p class="lead" role="status">${
      page.number_matched === 0
        ? items.none
        : items.shown(shownNumber(language, page.number_returned), shownNumber(language, page.number_matched))
    }</p>
      ${question.hint ? html`<p lang="en">${question.hint}</p>` : ''}
      ${page.number_matched === 0 ? html`<p>${items.noneHint} <a href="${to(action)}">${items.clear}</a></p>` : ''}
      ${filterForm(context, writing, { seen, action })}
      ${
        seen.kind === 'vector' && page.number_matched > 0
          ? mapPart(words, {
              title: `${words.map.title}: ${title}`,
              bounds: seen.bounds,
              items: `${action}${new URL(asItems(context.req.url)).search}`,
              attribution: seen.description.attribution || seen.publisher.name,
            })
          : ''
      }
      ${page.number_matched === 0 ? '' : itemsTable(writing, { page, addresses, seen })}
      <nav class="ways" aria-label="${items.pages}">
        ${context.req.query('cursor') ? html`<a class="button" href="${withoutCursor(context.req.url)}">${items.first}</a>` : ''}
        ${next ? html`<a class="button is-primary" rel="next" href="${to(next.href)}">${items.next}</a>` : ''}
      </nav>
      ${openElsewhere(words, { addresses, id: seen.id, title: words.collection.openTitle })}`,
  })
}

/** What the map shows: the page's own items, in degrees. */
function asItems(url: string): string {
  const asked = new URL(url)
  asked.searchParams.set('f', 'geojson')
  asked.searchParams.delete('crs')
  asked.searchParams.delete('as')
  return asked.href
}

function withoutCursor(url: string): string {
  const asked = new URL(url)
  asked.searchParams.delete('cursor')
  asked.searchParams.delete('as')
  return asked.pathname + asked.search
}
