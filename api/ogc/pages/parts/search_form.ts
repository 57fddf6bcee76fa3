// One field that looks for words; what else was asked stays.
import type { Context } from 'hono'
import { html } from 'hono/html'
import type { AppEnv } from '../../../endpoint.ts'
import type { Markup, Writing } from '../ogc_page.ts'

export function searchForm(context: Context<AppEnv>, { words }: Writing, action: string): Markup {
  const { records } = words
  const asked = [...new URL(context.req.url).searchParams].filter(([name]) => !replaced.has(name))
  return html`<form class="filters" method="get" action="${action.replace(/\?.*/, '')}" role="search">
    <input type="hidden" name="f" value="html" />
    ${asked.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <div class="fields">
      <div>
        <label for="q-q">${records.search}</label>
        <input type="search" id="q-q" name="q" value="${context.req.query('q') ?? ''}" autocomplete="off" />
      </div>
    </div>
    <p class="ways"><button type="submit" class="button is-primary">${records.find}</button></p>
  </form>`
}

/** Another search begins on its first page. */
const replaced = new Set(['f', 'q', 'as', 'cursor'])
