import { html } from 'hono/html'
import { wordsIn } from '../../asked/language.ts'
import type { ItemsPage } from '../../features/items_page.ts'
import type { OgcAddresses } from '../../links/addresses.ts'
import type { Markup, Writing } from '../ogc_page.ts'
import { shownValue } from './shown_value.ts'

type Given = { readonly page: ItemsPage; readonly addresses: OgcAddresses; readonly collection: string }

export function itemsTable(writing: Writing, { page, addresses, collection }: Given): Markup {
  const { words, language, to } = writing
  const { items } = words
  return html`<div class="table-region" role="region" aria-labelledby="items-caption" tabindex="0">
    <table>
      <caption id="items-caption">${items.table}</caption>
      <thead>
        <tr>
          <th scope="col">${items.id}</th>
          ${page.fields.map(
            (field) =>
              html`<th scope="col" class="${isNumber(field.type) ? 'number' : ''}">${wordsIn(language, field.title) || field.name}${field.unit ? html` (${field.unit})` : ''}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${page.features.map(
          ({ id, properties }) => html`<tr>
            <th scope="row"><a href="${to(addresses.item(collection, id))}" data-item="${String(id)}" aria-label="${items.open(String(id))}">${String(id)}</a></th>
            ${page.fields.map(
              ({ name, type }) =>
                html`<td class="${isNumber(type) ? 'number' : ''}">${shownValue(properties[name], writing)}</td>`,
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
