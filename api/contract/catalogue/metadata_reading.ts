// A file of metadata that was read: nothing of it is saved.
import { z } from 'zod'
import { layerDescription } from './layer_description.ts'

/** Only the fields that something speaks of. */
export const partialDescription = z.strictObject(layerDescription.shape).partial()
export type PartialDescription = z.infer<typeof partialDescription>

export const leftOut = z.object({
  /** Where in the file. */
  path: z.string(),
  /** What stands there, shortened. */
  value: z.string(),
  why: z.string(),
})
export type LeftOut = z.infer<typeof leftOut>

export const metadataReading = z.object({
  description: partialDescription,
  /** The identifier that the record has elsewhere; null where it has none. */
  identifier: z.string().nullable(),
  left_out: z.array(leftOut),
})
export type MetadataReading = z.infer<typeof metadataReading>

export const metadataReadingQuery = z.strictObject({
  /** Its ending says what it is: .xml is ISO 19139, .yaml and .yml a description. */
  file_name: z
    .string()
    .max(255)
    .regex(/\.(xml|ya?ml)$/i, { error: 'the name of a file that ends with .xml, .yaml or .yml' }),
})
