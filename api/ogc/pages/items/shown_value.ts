// A field's value as a person reads it.
import { html } from 'hono/html'
import type { SeenField, SeenLayer } from '../../../layers/seen_layer.ts'
import { wordsIn } from '../../asked/language.ts'
import type { ShownFeature } from '../../features/items_page.ts'
import { fieldCodes } from '../../schemas/field_codes.ts'
import type { Markup, Writing } from '../ogc_page.ts'

export type Value = ShownFeature['properties'][string] | undefined

type Shown = { readonly seen: SeenLayer; readonly field: SeenField; readonly value: Value }

export function shownValue({ seen, field, value }: Shown, { words, language }: Writing): string | Markup {
  if (value === null || value === undefined) return html`<span class="hint">${words.items.noValue}</span>`
  if (typeof value === 'boolean') return value ? words.items.yes : words.items.no
  if (typeof value === 'number')
    return new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 6 })
      .format(value)
      .replaceAll('\u00a0', '\u202f')
  const said = fieldCodes(seen, field)?.[value]
  if (said) return wordsIn(language, said)
  return /^https?:\/\/\S+$/.test(value) ? html`<a href="${value}" rel="nofollow">${value}</a>` : value
}
