// The demo is laid out in metres and delivered in degrees, as most registers arrive.
import proj4 from 'proj4'
import type { Point } from './planar.ts'

/** SWEREF 99 TM, EPSG:3006. */
const sweref = proj4('+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs')

export function pointAt(longitude: number, latitude: number): Point {
  const [x, y] = sweref.forward([longitude, latitude])
  return { x, y }
}

/** Six decimals are a decimetre. */
export function degreesOf({ x, y }: Point): [longitude: number, latitude: number] {
  const [longitude, latitude] = sweref.inverse([x, y])
  return [Math.round(longitude * 1e6) / 1e6, Math.round(latitude * 1e6) / 1e6]
}
