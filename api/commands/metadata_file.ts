// A file beside the data that says what is to be said of the layer: the description in YAML or JSON, whole or in part.
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { z } from 'zod'
import { type LayerDescription, layerDescription } from '../contract/catalogue/layer_description.ts'
import { AppError } from '../contract/problem.ts'

const partial = z.strictObject(layerDescription.shape).partial()
type Metadata = z.infer<typeof partial>

/** Throws AppError('bad_input') that names what in it is not understood. */
export async function metadataFile(path: string): Promise<Metadata> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new AppError('bad_input', `There is no file ${path}. Check the path after --metadata.`)
  })
  const given = parsed(path, text)
  const found = partial.safeParse(given)
  if (!found.success)
    throw new AppError(
      'bad_input',
      `${path}: ${found.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; ')}`,
    )
  // Only what it speaks of: defaults of what it leaves out would write over what is there.
  const spoken = new Set(Object.keys(z.record(z.string(), z.unknown()).parse(given)))
  const parts: Metadata = Object.fromEntries(Object.entries(found.data).filter(([part]) => spoken.has(part)))
  return parts
}

function parsed(path: string, text: string): unknown {
  if (extname(path).toLowerCase() !== '.json')
    throw new AppError(
      'bad_input',
      `${path} is no file of metadata that this reads: name one that ends with .json.`,
    )
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('bad_input', `${path} is no JSON that can be read.`)
  }
}

/** What the file says wins; fields that it does not name stay as they are. */
export function withMetadata(description: LayerDescription, metadata: Metadata): LayerDescription {
  const said = new Map((metadata.fields ?? []).map((field) => [field.name, field]))
  const known = new Set(description.fields.map(({ name }) => name))
  return layerDescription.parse({
    ...description,
    ...metadata,
    fields: [
      ...description.fields.map((field) => said.get(field.name) ?? field),
      ...(metadata.fields ?? []).filter(({ name }) => !known.has(name)),
    ],
  })
}
