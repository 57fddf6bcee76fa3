// The county's place on earth, as its municipalities' tiles tell it. Without them there is no ground to draw.
import { type Guard, isNumber, shaped } from '../../shapes.ts'
import type { Bounds } from './camera.ts'

/** Where the tiles do not say: Sweden. */
const sweden: Bounds = [10.9, 55.3, 24.2, 69.1]

export async function fetchHome(): Promise<Bounds> {
  const response = await fetch('/tiles/municipalities.json')
  if (!response.ok) throw new Error(`The map's ground is not there: ${response.status}`)
  const told: unknown = await response.json()
  return isBounded(told) ? told.bounds : sweden
}

const isBounds: Guard<Bounds> = (value): value is Bounds =>
  Array.isArray(value) && value.length === 4 && value.every(isNumber)
const isBounded = shaped({ bounds: isBounds })
