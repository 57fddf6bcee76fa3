// Which fields the answer holds: `properties` names them, `exclude-properties` names those that are left out.
import { refuse } from '../../../downloads/part/layer_part.ts'
import type { SeenLayer } from '../../../layers/seen_layer.ts'

type Fields = SeenLayer['fields']
type Asked = { readonly properties?: string | undefined; readonly 'exclude-properties'?: string | undefined }

/** In the order of the layer. A field that is hidden is refused in the words for one that does not exist. */
export function chosenFields(fields: Fields, asked: Asked): Fields {
  const { properties, 'exclude-properties': excluded } = asked
  if (properties !== undefined && excluded !== undefined)
    refuse('exclude-properties', 'and properties say both which fields are wanted: one is enough')
  if (properties !== undefined) {
    const wanted = named('properties', properties, fields)
    return fields.filter(({ name }) => wanted.has(name))
  }
  const unwanted = excluded === undefined ? undefined : named('exclude-properties', excluded, fields)
  return unwanted ? fields.filter(({ name }) => !unwanted.has(name)) : fields
}

function named(parameter: string, names: string, fields: Fields): ReadonlySet<string> {
  const given = new Set(names.split(',').map((name) => name.trim()))
  for (const name of given)
    if (!fields.some((field) => field.name === name))
      refuse(parameter, `must be among ${fields.map((field) => field.name).join(',')}, with commas between`)
  return given
}
