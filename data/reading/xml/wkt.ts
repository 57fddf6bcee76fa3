// Well-known text out of positions.
export type Position = readonly [number, number]

export function positionsText(positions: readonly Position[]): string {
  return positions.length === 0 ? 'EMPTY' : `(${positions.map(([x, y]) => `${x} ${y}`).join(', ')})`
}

export function lineText(positions: readonly Position[]): string {
  return `LINESTRING ${positionsText(positions)}`
}

export function polygonText(rings: readonly (readonly Position[])[]): string {
  const filled = rings.filter((ring) => ring.length > 0)
  return filled.length === 0 ? 'POLYGON EMPTY' : `POLYGON (${filled.map(positionsText).join(', ')})`
}

/** Several parts of one kind become its MULTI kind. */
export function shapeText(parts: readonly string[]): string | undefined {
  const [only, second] = parts
  if (only === undefined || second === undefined) return only
  const kinds = new Set(parts.map(kindOf))
  if (kinds.size > 1) return `GEOMETRYCOLLECTION (${parts.join(', ')})`
  return `MULTI${kindOf(only)} (${parts.map((part) => part.slice(kindOf(part).length + 1)).join(', ')})`
}

function kindOf(part: string): string {
  return part.slice(0, part.indexOf(' '))
}
