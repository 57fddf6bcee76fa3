// A table whose first column names the row. A column in which nothing stands is left out.
import { html } from 'hono/html'
import type { Markup } from '../ogc_page.ts'

export type Cell = string | Markup
export type DataTable = {
  readonly caption: string
  readonly columns: readonly string[]
  /** Those of numbers, by place. */
  readonly numbers?: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
}

export function dataTable({ caption, columns, numbers = [], rows }: DataTable): Markup {
  const filled = columns.map((_, index) => rows.some((cells) => cells[index] !== ''))
  const kind = (index: number) => (numbers.includes(index) ? html` class="number"` : '')
  return html`<div class="table-region" role="region" aria-labelledby="table-caption" tabindex="0">
    <table>
      <caption id="table-caption">${caption}</caption>
      <thead>
        <tr>${columns.map((one, index) => (filled[index] ? html`<th scope="col"${kind(index)}>${one}</th>` : ''))}</tr>
      </thead>
      <tbody>${rows.map(
        (cells) =>
          html`<tr>${cells.map((cell, index) => {
            if (index === 0) return html`<th scope="row">${cell}</th>`
            return filled[index] ? html`<td${kind(index)}>${cell}</td>` : ''
          })}</tr>`,
      )}</tbody>
    </table>
  </div>`
}
