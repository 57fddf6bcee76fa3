// A point on the ground, as the address says it: latitude,longitude.
export type Place = { readonly latitude: number; readonly longitude: number }

export function readPlace(said: string | null): Place | undefined {
  const parts = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/.exec(said ?? '')
  if (!parts) return undefined
  const [latitude = 0, longitude = 0] = parts.slice(1).map(Number)
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined
  return { latitude, longitude }
}

/** Five decimals are about a metre: a whole yard lies on one side of a boundary or the other. */
export function writePlace({ latitude, longitude }: Place): string {
  return `${Number(latitude.toFixed(5))},${Number(longitude.toFixed(5))}`
}
