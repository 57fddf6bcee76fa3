// Beside a Shapefile: what its short names stand for.
import type { Attribute } from './attributes.ts'

const columns = [
  'name_in_file',
  'name',
  'title_sv',
  'title_en',
  'type',
  'unit',
  'description_sv',
  'description_en',
]

export function fieldsCsv(attributes: readonly Attribute[]): string {
  const rows = attributes.map(({ name, field }) => [
    name,
    field.name,
    field.title.sv,
    field.title.en,
    field.type,
    field.unit,
    field.description.sv,
    field.description.en,
  ])
  return [columns, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
