// What a reading of metadata gives: as much of a description as the file holds, and what of it has no place there.
import type { z } from 'zod'
import { layerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import {
  type LeftOut,
  type PartialDescription,
  partialDescription,
} from '../../../api/contract/catalogue/metadata_reading.ts'

export type MetadataReading = {
  readonly description: PartialDescription
  /** The identifier that the record has elsewhere, where it has one. */
  readonly identifier: string | null
  readonly left_out: readonly LeftOut[]
}

/** The fields that hold; of each that does not, what is allowed. */
export function heldDescription(candidate: Readonly<Record<string, unknown>>): {
  readonly description: PartialDescription
  readonly refused: readonly { readonly field: string; readonly allowed: string }[]
} {
  const refused: { field: string; allowed: string }[] = []
  const held: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(candidate)) {
    const found = partialDescription.safeParse({ [key]: value })
    if (found.success) held[key] = value
    else refused.push(...found.error.issues.flatMap(faultsOf))
  }
  const description = partialDescription.parse(held)
  // Of what is not in the file nothing is said, whatever stands for it otherwise.
  for (const name of fieldNames) if (!Object.hasOwn(held, name)) delete description[name]
  return { description, refused }
}

const fieldNames = layerDescription.keyof().options

function faultsOf(issue: z.core.$ZodIssue): { field: string; allowed: string }[] {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      field: [...issue.path, key].join('.'),
      allowed: 'no field of a description',
    }))
  if (issue.code === 'invalid_value') return [{ field, allowed: `one of ${issue.values.join(', ')}` }]
  if (issue.code === 'invalid_type') return [{ field, allowed: words[issue.expected] ?? issue.expected }]
  return [{ field, allowed: issue.message }]
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with names',
}
