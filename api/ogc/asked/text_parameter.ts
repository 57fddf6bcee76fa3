// A parameter that is a text, refused in words that say what it may be where it is empty or too long.
import { z } from '@hono/zod-openapi'

export function textParameter(longest: number, wanted: string) {
  const error = `${wanted}, of 1 to ${longest} characters`
  return z.string().min(1, { error }).max(longest, { error })
}
