// Rows as CSV that our own import reads back: comma, UTF-8, names of the exchange format.
export type Cell = string | number | boolean | null

type Rows = { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

export function rowsAsCsv({ columns, rows }: Rows): string {
  return [columns, ...rows].map((cells) => `${cells.map(field).join(',')}\n`).join('')
}

function field(value: Cell): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
