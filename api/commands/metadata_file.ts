// A file beside the data that says what is to be said of the layer: a description in YAML (or JSON, which YAML holds), or a record in ISO 19139.
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { decodedMetadata } from '../../data/catalogue/metadata/decoded_metadata.ts'
import { readIso19139 } from '../../data/catalogue/metadata/read_iso19139.ts'
import { readYaml } from '../../data/catalogue/metadata/read_yaml.ts'
import { type LayerDescription, layerDescription } from '../contract/catalogue/layer_description.ts'
import type { PartialDescription } from '../contract/catalogue/metadata_reading.ts'
import { AppError } from '../contract/problem.ts'

type Metadata = { readonly description: PartialDescription; readonly notes: readonly string[] }

/** Throws AppError('bad_input') that names what in it does not hold. */
export async function metadataFile(path: string): Promise<Metadata> {
  const bytes = await readFile(path).catch(() => {
    throw new AppError('bad_input', `There is no file ${path}. Check the path after --metadata.`)
  })
  const text = decodedMetadata(bytes)
  const isIso = extname(path).toLowerCase() === '.xml'
  const { description, left_out } = isIso ? readIso19139(text) : readYaml(text)
  return { description, notes: left_out.map((one) => `${one.path}: ${one.why}`) }
}

/** What the file says wins; fields that it does not name stay as they are. */
export function withMetadata(description: LayerDescription, said: PartialDescription): LayerDescription {
  const fields = new Map((said.fields ?? []).map((field) => [field.name, field]))
  const known = new Set(description.fields.map(({ name }) => name))
  return layerDescription.parse({
    ...description,
    ...said,
    fields: [
      ...description.fields.map((field) => fields.get(field.name) ?? field),
      ...(said.fields ?? []).filter(({ name }) => !known.has(name)),
    ],
  })
}
