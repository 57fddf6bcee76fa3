// One Placemark's geometry as WKT: longitude, latitude and, which is dropped, height.
import { lineText, type Position, polygonText, positionsText, shapeText } from '../../xml/wkt.ts'

const shapes = ['Point', 'LineString', 'LinearRing', 'Polygon', 'MultiGeometry', 'Track', 'MultiTrack']

export function isKmlShape(local: string): boolean {
  return shapes.includes(local)
}

export type KmlShape = {
  open(local: string): void
  /** Whether the element was part of the geometry. */
  close(local: string, text: string): boolean
  finish(): { wkt: string | undefined; problem?: string }
}

export function openKmlShape(): KmlShape {
  const parts: string[] = []
  const open: string[] = []
  let rings: Position[][] = []
  let track: Position[] = []
  let positions: Position[] = []
  let problem: string | undefined
  const read = (text: string) => {
    const found = positionsOf(text)
    if (found) return found
    problem ??= `has coordinates that are no numbers: ${text.trim().slice(0, 50)}`
    return []
  }
  return {
    open(local) {
      open.push(local)
      if (local === 'Polygon') rings = []
      if (local === 'Track') track = []
      positions = []
    },
    close(local, text) {
      if (open.length === 0) return false
      if (local === 'coordinates') positions = read(text)
      // Only a Track has its positions one by one, parted by blanks.
      else if (local === 'coord') track.push(...read(text.trim().replace(/\s+/g, ',')))
      if (!isKmlShape(local)) return true
      open.pop()
      if (local === 'LinearRing' && open.at(-1) === 'Polygon') rings.push(positions)
      else if (local === 'Polygon') parts.push(polygonText(rings))
      else if (local === 'Track') parts.push(lineText(track))
      else if (local === 'LineString' || local === 'LinearRing') parts.push(lineText(positions))
      else if (local === 'Point') parts.push(`POINT ${positionsText(positions)}`)
      return true
    },
    finish: () => ({ wkt: shapeText(parts), ...(problem !== undefined && { problem }) }),
  }
}

/** Undefined where one of them is not a pair of numbers. */
function positionsOf(text: string): Position[] | undefined {
  const written = text
    .replace(/\s*,\s*/g, ',')
    .split(/\s+/)
    .filter((one) => one !== '')
  const found = written.map((one): Position => {
    const [x, y] = one.split(',')
    return [x ? Number(x) : Number.NaN, y ? Number(y) : Number.NaN]
  })
  return found.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y)) ? found : undefined
}
