// The fields of a collection, to read, to filter by or to sort by: as a table.
import type { Context } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import type { AppEnv } from '../../endpoint.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import type { Representation } from '../asked/representation.ts'
import { fieldCodes } from '../schemas/field_codes.ts'
import { type Markup, ogcPage, type Step, type Writing, writingOf } from './ogc_page.ts'
import { type Cell, dataTable } from './parts/data_table.ts'
import type { PageWords } from './words/sv.ts'

type Given = {
  readonly offered: readonly Representation[]
  readonly kind: 'schema' | 'queryables' | 'sortables'
  readonly trail: readonly Step[]
  readonly schema: { readonly title: string; readonly properties: Readonly<Record<string, unknown>> }
  /** None for the catalogue. */
  readonly seen?: SeenLayer
}

export function schemaPage(
  context: Context<AppEnv>,
  asking: Asking,
  { offered, kind, trail, schema, seen }: Given,
): Promise<string> {
  const writing = writingOf(context, asking)
  const { fields } = writing.words
  const rows = Object.entries(schema.properties).map(([name, given]) =>
    row({ name, property: property.parse(given), seen }, writing),
  )
  return ogcPage(context, asking, {
    title: `${schema.title}: ${fields.titles[kind]}`,
    trail,
    offered,
    body: html`<p class="lead">${fields.leads[kind]}</p>
      ${dataTable({
        caption: fields.caption,
        columns: [fields.name, fields.title, fields.type, fields.unit, fields.codes, fields.description],
        rows,
      })}`,
  })
}

const property = z.object({
  title: z.string(),
  description: z.string().optional(),
  type: z.string().optional(),
  format: z.string().optional(),
})
type Described = {
  readonly name: string
  readonly property: z.infer<typeof property>
  readonly seen: SeenLayer | undefined
}

function row({ name, property, seen }: Described, { words, language }: Writing): readonly Cell[] {
  const field = seen?.fields.find((one) => one.name === name)
  const codes = seen && field ? Object.values(fieldCodes(seen, field) ?? {}) : []
  const values = codes.map((said) => wordsIn(language, said)).join(', ')
  return [
    html`<code>${name}</code>`,
    property.title,
    typeWords(property, words),
    field?.unit ?? '',
    values,
    property.description ?? '',
  ]
}

function typeWords({ type, format }: Described['property'], { types }: PageWords): string | Markup {
  if (type === undefined) return types.geometry
  const known: Readonly<Record<string, string>> = types
  return known[format ?? type] ?? known[type] ?? type
}
