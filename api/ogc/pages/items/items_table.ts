import { html } from 'hono/html'
import type { SeenLayer } from '../../../layers/seen_layer.ts'
import { wordsIn } from '../../asked/language.ts'
import type { ItemsPage } from '../../features/items_page.ts'
import type { OgcAddresses } from '../../links/addresses.ts'
import type { Markup, Writing } from '../ogc_page.ts'
import { shownValue } from './shown_value.ts'

type Given = { readonly page: ItemsPage; readonly addresses: OgcAddresses; readonly seen: SeenLayer }

export function itemsTable(writing: Writing, { page, addresses, seen }: Given): Markup {
  const { words, language, to } = writing
  const { items } = words
  // The id leads already.
  const fields = page.fields.filter(
    ({ name }) => !page.features.every(({ id, properties }) => properties[name] === id),
  )
  return html`<div class="table-region" role="region" aria-labelledby="items-caption" tabindex="0">
    <table>
      <caption id="items-caption">${items.table}</caption>
      <thead>
        <tr>
          <th scope="col">${items.id}</th>
          ${fields.map(
            (field) =>
              html`<th scope="col" class="${isNumber(field.type) ? 'number' : ''}">${wordsIn(language, field.title) || field.name}${field.unit ? html` (${field.unit})` : ''}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${page.features.map(
          ({ id, properties }) => html`<tr>
            <th scope="row"><a href="${to(addresses.item(seen.id, id))}" data-item="${String(id)}" aria-label="${items.open(String(id))}">${String(id)}</a></th>
            ${fields.map(
              (field) =>
                html`<td class="${isNumber(field.type) ? 'number' : ''}">${shownValue({ seen, field, value: properties[field.name] }, writing)}</td>`,
            )}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

function isNumber(type: string): boolean {
  return type === 'integer' || type === 'number'
}
