// What a source says of a layer: parts of a description, and of its fields. It never says how the layer is classified: that is a person's to decide.
import { z } from 'zod'
import {
  fieldDescription,
  type LayerDescription,
  layerDescription,
} from '../../api/contract/catalogue/layer_description.ts'

const fieldSaid = fieldDescription.pick({ name: true, title: true, description: true, unit: true })
const parts = layerDescription.omit({ classification: true, suppress_below: true, fields: true })

export type PartsSaid = Partial<z.infer<typeof parts>>
export type SaidBySource = { parts: PartsSaid; fields: z.infer<typeof fieldSaid>[] }

/** Only the parts that are there: what is not said has no default. */
export const partsSaid = z.record(z.string(), z.unknown()).transform((given): PartsSaid => {
  const said: PartsSaid = { ...parts.parse(given) }
  for (const part of Object.keys(said)) if (!(part in given)) Reflect.deleteProperty(said, part)
  return said
})

export const saidBySource = z.object({ parts: partsSaid, fields: z.array(fieldSaid) })

/** The description with what the source says, where nobody has said something else since the source said it last. */
export function withSaid(
  description: LayerDescription,
  said: SaidBySource,
  before: SaidBySource,
): LayerDescription {
  const changed: Record<string, unknown> = { ...description }
  for (const [part, value] of Object.entries(said.parts)) {
    const isOurs =
      isBlank(changed[part], part) ||
      same(changed[part], Object.entries(before.parts).find(([name]) => name === part)?.[1])
    if (isOurs) changed[part] = value
  }
  const fields = description.fields.map((field) => {
    const news = said.fields.find(({ name }) => name === field.name)
    const old = before.fields.find(({ name }) => name === field.name)
    if (!news) return field
    const { title, description: words, unit } = field
    const isOurs =
      (title.sv === '' && title.en === '' && unit === '') ||
      (old !== undefined && same({ name: field.name, title, description: words, unit }, old))
    return isOurs ? { ...field, ...news } : field
  })
  return layerDescription.parse({ ...changed, fields })
}

function isBlank(value: unknown, part: string): boolean {
  return same(value, Object.entries(parts.parse({})).find(([name]) => name === part)?.[1])
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
