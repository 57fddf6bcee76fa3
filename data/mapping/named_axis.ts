// What the name of a column says of a coordinate: `X_RT90`, `östlig koordinat`, `N (SWEREF 99 TM)`, `lat`.
import { folded } from './folded.ts'

export type Axis = 'east' | 'north' | 'longitude' | 'latitude' | 'either'
/** Of several systems in one file the one with the lowest rank is taken. */
export type NamedAxis = { readonly axis: Axis; readonly rank: number }

const systems = [/sweref(?:99)?(?:tm|\d{4})?|epsg3006/, /wgs(?:84)?/, /rt90(?:25gonv?)?/]
/** Behind SWEREF 99, before the others. */
const unnamed = 0.5
const meaningless = /koordinat(?:en)?|koord|coordinate|coord|kord|varde|centroid|point|pos(?:ition)?/g

const words: Readonly<Record<Axis, readonly string[]>> = {
  east: ['e', 'o', 'ost', 'oster', 'ostlig', 'east', 'easting'],
  north: ['n', 'nord', 'norr', 'nordlig', 'north', 'northing'],
  longitude: ['lon', 'lng', 'long', 'longitud', 'longitude'],
  latitude: ['lat', 'latitud', 'latitude'],
  either: ['x', 'y'],
}
const axes: readonly Axis[] = ['east', 'north', 'longitude', 'latitude', 'either']

export function axisNamed(name: string): NamedAxis | undefined {
  const whole = folded(name)
  const system = systems.findIndex((pattern) => pattern.test(whole))
  const rest = systems.reduce((text, pattern) => text.replace(pattern, ''), whole).replace(meaningless, '')
  const axis = axes.find((one) => words[one].includes(rest))
  return axis && { axis, rank: system < 0 ? unnamed : system }
}
