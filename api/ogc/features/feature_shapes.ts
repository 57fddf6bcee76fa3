// Features in the contract. They leave as the engine wrote them, so these shapes are promised and tried, not gone through.
import { z } from '@hono/zod-openapi'
import { link } from '../links/link.ts'

export const binary = z.string().meta({ format: 'binary' })

const geometry = z.object({ type: z.string() }).loose().nullable()

const members = {
  type: z.literal('Feature'),
  id: z.union([z.string(), z.int()]),
  geometry,
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).nullable()),
}
export const feature = z.object({ ...members, links: z.array(link) }).openapi('Feature')

export const featureCollection = z
  .object({
    type: z.literal('FeatureCollection'),
    /** What whoever asks has probably not meant. */
    hint: z.string().optional(),
    numberMatched: z.int(),
    numberReturned: z.int(),
    timeStamp: z.iso.datetime(),
    links: z.array(link),
    features: z.array(z.object(members)),
  })
  .openapi('FeatureCollection')
