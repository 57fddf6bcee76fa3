// GeoJSON that the engine wrote as text.
import { z } from 'zod'

export const geojsonText = z.string().transform((text, context) => {
  const parsed = z.looseObject({ type: z.string() }).safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  context.addIssue({ code: 'custom', message: 'is not GeoJSON' })
  return z.NEVER
})
