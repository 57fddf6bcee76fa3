// Where the map is, as the address says it: zoom/latitude/longitude.
export type Position = { readonly zoom: number; readonly latitude: number; readonly longitude: number }

export const lowestZoom = 5
export const highestZoom = 16

export function readPosition(said: string | null): Position | undefined {
  const parts = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(said ?? '')
  if (!parts) return undefined
  const [zoom = 0, latitude = 0, longitude = 0] = parts.slice(1).map(Number)
  if (zoom < lowestZoom || zoom > highestZoom || Math.abs(latitude) > 85 || Math.abs(longitude) > 180)
    return undefined
  return { zoom, latitude, longitude }
}

export function writePosition(position: Position): string {
  const { zoom, latitude, longitude } = rounded(position)
  return `${zoom}/${latitude}/${longitude}`
}

/** To about ten metres: a shorter address shows the same. */
export function rounded({ zoom, latitude, longitude }: Position): Position {
  const to = (value: number, decimals: number) => Number(value.toFixed(decimals))
  return { zoom: to(zoom, 2), latitude: to(latitude, 4), longitude: to(longitude, 4) }
}

export function isSamePosition(left: Position | undefined, right: Position | undefined): boolean {
  if (!left || !right) return left === right
  return writePosition(left) === writePosition(right)
}
