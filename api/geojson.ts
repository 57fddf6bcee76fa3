// GeoJSON that the engine wrote as text.
import { z } from 'zod'

/** Seven decimals of a degree are about a centimetre: more is the noise of the transformation. */
const decimals = 1e7

export const geojsonText = z.string().transform((text, context) => {
  const parsed = z.looseObject({ type: z.string() }).safeParse(JSON.parse(text, rounded))
  if (parsed.success) return parsed.data
  context.addIssue({ code: 'custom', message: 'is not GeoJSON' })
  return z.NEVER
})

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * decimals) / decimals : value
}
