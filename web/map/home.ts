// The county's place on earth, as its municipalities' tiles tell it. Without them there is no ground to draw.
import { z } from 'zod'
import type { Bounds } from './camera.ts'

const tileJson = z.object({ bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional() })
/** Where the tiles do not say: Sweden. */
const sweden: Bounds = [10.9, 55.3, 24.2, 69.1]

export async function fetchHome(): Promise<Bounds> {
  const response = await fetch('/tiles/municipalities.json')
  if (!response.ok) throw new Error(`The map's ground is not there: ${response.status}`)
  return tileJson.parse(await response.json()).bounds ?? sweden
}
