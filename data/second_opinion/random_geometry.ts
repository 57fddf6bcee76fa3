// Valid shapes on a lattice of 25 metres around easting 400000, northing 6400000; some addresses on one of 5 metres.
import fc from 'fast-check'
import type { Line, Point, Position, Surface } from './region.ts'

const step = 25
/** The lattice is this many steps wide and high. */
const width = 8

type Cell = readonly [number, number]

const at = ([x, y]: Cell): Position => [400_000 + step * x, 6_400_000 + step * y]
const along = fc.integer({ min: 0, max: width })
const cell: fc.Arbitrary<Cell> = fc.tuple(along, along)

export const randomLatticePoint: fc.Arbitrary<Point> = cell.map((place) => ({
  type: 'Point',
  coordinates: at(place),
}))

/** A fifth of a step is 5 metres. */
const fineCell: fc.Arbitrary<Cell> = fc
  .tuple(fc.integer({ min: 0, max: 5 * width }), fc.integer({ min: 0, max: 5 * width }))
  .map(([x, y]): Cell => [x / 5, y / 5])

export const randomAddressPoint: fc.Arbitrary<Point> = fc
  .oneof({ weight: 3, arbitrary: cell }, { weight: 1, arbitrary: fineCell })
  .map((place) => ({ type: 'Point', coordinates: at(place) }))

const polygon = (...rings: readonly (readonly Cell[])[]): Surface => ({
  type: 'Polygon',
  coordinates: rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(at)),
})

type Corners = {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

const boxRing = ({ west, south, east, north }: Corners): Cell[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
]

/** At least `least` steps wide and high, within the eastings given. */
const corners = (least: number, from = 0, to = width): fc.Arbitrary<Corners> =>
  fc
    .tuple(fc.integer({ min: from, max: to - least }), fc.integer({ min: 0, max: width - least }))
    .chain(([west, south]) =>
      fc.record({
        west: fc.constant(west),
        south: fc.constant(south),
        east: fc.integer({ min: west + least, max: to }),
        north: fc.integer({ min: south + least, max: width }),
      }),
    )

const box = corners(1).map((sides) => polygon(boxRing(sides)))

const triangle = fc
  .tuple(cell, cell, cell)
  .filter(([a, b, c]) => (b[0] - a[0]) * (c[1] - a[1]) !== (b[1] - a[1]) * (c[0] - a[0]))
  .map((ring) => polygon(ring))

/** A box without its north-eastern corner. */
const bent = corners(2).chain(({ west, south, east, north }) =>
  fc
    .tuple(fc.integer({ min: west + 1, max: east - 1 }), fc.integer({ min: south + 1, max: north - 1 }))
    .map(([x, y]) =>
      polygon([
        [west, south],
        [east, south],
        [east, y],
        [x, y],
        [x, north],
        [west, north],
      ]),
    ),
)

const holed = corners(3).map(({ west, south, east, north }) =>
  polygon(
    boxRing({ west, south, east, north }),
    boxRing({ west: west + 1, south: south + 1, east: east - 1, north: north - 1 }).reverse(),
  ),
)

const twoParts = fc.tuple(corners(1, 0, 4), corners(1, 5, width)).map(
  (parts): Surface => ({
    type: 'MultiPolygon',
    coordinates: parts.map((sides) => {
      const ring = boxRing(sides)
      return [[...ring, ...ring.slice(0, 1)].map(at)]
    }),
  }),
)

export const randomSurface: fc.Arbitrary<Surface> = fc.oneof(
  { weight: 4, arbitrary: box },
  { weight: 3, arbitrary: triangle },
  { weight: 2, arbitrary: bent },
  { weight: 1, arbitrary: holed },
  { weight: 1, arbitrary: twoParts },
)

const route = fc
  .uniqueArray(cell, { minLength: 2, maxLength: 4, selector: ([x, y]) => `${x} ${y}` })
  .map((cells) => cells.map(at))

export const randomLine: fc.Arbitrary<Line> = fc.oneof(
  { weight: 4, arbitrary: route.map((coordinates): Line => ({ type: 'LineString', coordinates })) },
  {
    weight: 1,
    arbitrary: fc.tuple(route, route).map((coordinates): Line => ({ type: 'MultiLineString', coordinates })),
  },
)
