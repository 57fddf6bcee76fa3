// Which square of the web map a tile covers, in metres of EPSG:3857. Bound as numbers, so that the engine can pass over
// everything that lies elsewhere.
export type TileBounds = {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
  /** How far surfaces and lines reach beyond the edges, so that their cut edges are not seen: 16 pixels of 512. */
  readonly margin_m: number
  readonly units_per_m: number
}

const world_m = 40075016.685578488

/** Units to a tile's side. */
export const extent = 4096

export function tileBounds({ z, x, y }: { z: number; x: number; y: number }): TileBounds {
  const side_m = world_m / 2 ** z
  return {
    west: x * side_m - world_m / 2,
    south: world_m / 2 - (y + 1) * side_m,
    east: (x + 1) * side_m - world_m / 2,
    north: world_m / 2 - y * side_m,
    margin_m: side_m / 32,
    units_per_m: extent / side_m,
  }
}
