// A field's value as a person reads it.
import { html } from 'hono/html'
import type { ShownFeature } from '../../features/items_page.ts'
import type { Markup, Writing } from '../ogc_page.ts'

export type Value = ShownFeature['properties'][string] | undefined

export function shownValue(value: Value, { words, language }: Writing): string | Markup {
  if (value === null || value === undefined) return html`<span class="hint">${words.items.noValue}</span>`
  if (typeof value === 'boolean') return value ? words.items.yes : words.items.no
  if (typeof value === 'number')
    return new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 6 })
      .format(value)
      .replaceAll('\u00a0', '\u202f')
  return /^https?:\/\/\S+$/.test(value) ? html`<a href="${value}" rel="nofollow">${value}</a>` : value
}
