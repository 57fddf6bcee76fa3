// The description of a new layer, begun with what is known: nobody has to type what the file and the publisher say already.
import {
  blankDescription,
  type DataColumn,
  type FieldDescription,
  fieldDescription,
  type LayerDescription,
} from '../../api/contract/catalogue/layer_description.ts'

type Known = {
  readonly file_name: string
  readonly columns: readonly DataColumn[]
  /** Of the publisher. */
  readonly organisation_name: string
  readonly email: string | null
}

export function begunDescription({ file_name, columns, organisation_name, email }: Known): LayerDescription {
  return {
    ...blankDescription,
    title: { sv: titleOf(file_name), en: '' },
    contact: email === null ? null : { name: organisation_name, email, telephone: '' },
    fields: columns.map(({ name }) => blankField(name)),
  }
}

/** Of a field of which nobody has said anything. */
export function blankField(name: string): FieldDescription {
  return fieldDescription.parse({ name })
}

/** `planerade_fiberschakt_2026.gpkg` → Planerade fiberschakt 2026 */
function titleOf(file_name: string): string {
  const words = file_name
    .replace(/(\.\w{1,10}){1,2}$/, '')
    .replaceAll(/[_\s-]+/g, ' ')
    .trim()
  return `${words.charAt(0).toLocaleUpperCase('sv')}${words.slice(1)}`.slice(0, 300)
}
