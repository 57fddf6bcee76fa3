// How far a raster reaches in degrees. The outermost place of a rectangle in a projection lies on its edge, yet seldom in a corner.
import { AppError } from '../../../api/contract/problem.ts'
import type { Projection } from './known_crs.ts'

export type Frame = {
  readonly width: number
  readonly height: number
  readonly origin: readonly [number, number]
  readonly step: readonly [number, number]
}

const piecesOfAnEdge = 64

/** West, south, east, north, rounded outwards to a centimetre. */
export function reachOf(frame: Frame, projection: Projection): [number, number, number, number] {
  const reach: [number, number, number, number] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const [x, y] of edge(frame)) {
    const place = projection.inverse(x, y)
    if (!place || Math.abs(place[0]) > 360 || Math.abs(place[1]) > 90.001)
      throw new AppError(
        'bad_input',
        'The corners of the raster lie outside the world in its reference system. Check the reference system and the position that the file states, and correct them where it was made.',
      )
    reach[0] = Math.min(reach[0], place[0])
    reach[1] = Math.min(reach[1], place[1])
    reach[2] = Math.max(reach[2], place[0])
    reach[3] = Math.max(reach[3], place[1])
  }
  const outwards = (value: number) => Math.floor(value * 1e7) / 1e7
  return [outwards(reach[0]), outwards(reach[1]), -outwards(-reach[2]), -outwards(-reach[3])]
}

function* edge({ width, height, origin, step }: Frame): Generator<readonly [number, number]> {
  for (let piece = 0; piece <= piecesOfAnEdge; piece++) {
    const share = piece / piecesOfAnEdge
    for (const [column, row] of [
      [share * width, 0],
      [share * width, height],
      [0, share * height],
      [width, share * height],
    ] as const)
      yield [origin[0] + column * step[0], origin[1] + row * step[1]]
  }
}
