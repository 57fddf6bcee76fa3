// Invented shapes in metres: irregular surfaces, routes, and municipalities that tile the region without gaps.
import type { Random } from './random.ts'

export type Place = readonly [easting: number, northing: number]

export const extent = { west: 290_000, south: 6_340_000, width: 170_000, height: 155_000 } as const

/** Seen from its centre no side hides another, so the ring never crosses itself. Open: the first place is not repeated. */
export function irregularRing(
  random: Random,
  shape: { readonly centre: Place; readonly radius: number; readonly vertices: number },
): Place[] {
  const waves = [2, 3, 5, 8, 13].map((turns) => ({
    turns,
    height: random.between(0, 0.5 / turns),
    shift: random.between(0, 7),
  }))
  return Array.from({ length: shape.vertices }, (_, index): Place => {
    const angle = (2 * Math.PI * index) / shape.vertices
    const wave = waves.reduce(
      (sum, { turns, height, shift }) => sum + height * Math.sin(turns * angle + shift),
      1,
    )
    const reach = shape.radius * wave * random.between(0.98, 1.02)
    return [shape.centre[0] + reach * Math.cos(angle), shape.centre[1] + reach * Math.sin(angle)]
  })
}

/** A walk that keeps its direction more or less, as a trench along roads does. */
export function route(
  random: Random,
  walk: { readonly start: Place; readonly vertices: number; readonly step: number },
): Place[] {
  const places: Place[] = [walk.start]
  let [easting, northing] = walk.start
  let heading = random.between(0, 2 * Math.PI)
  while (places.length < walk.vertices) {
    heading += 0.35 * random.normal()
    easting += walk.step * Math.cos(heading)
    northing += walk.step * Math.sin(heading)
    places.push([easting, northing])
  }
  return places
}

/** Rings of `columns` × `rows` neighbours. Both sides of a border are made of the same places. */
export function tessellation(random: Random, columns: number, rows: number): Place[][] {
  const [wide, high] = [extent.width / columns, extent.height / rows]
  const corners = grid(
    columns + 1,
    rows + 1,
    (column, row): Place => [
      extent.west + wide * (column + random.between(-0.2, 0.2)),
      extent.south + high * (row + random.between(-0.2, 0.2)),
    ],
  )
  const corner = (column: number, row: number): Place => corners[row]?.[column] ?? [extent.west, extent.south]
  const borders = {
    east: grid(columns, rows + 1, (c, r) => border(random, corner(c, r), corner(c + 1, r))),
    north: grid(columns + 1, rows, (c, r) => border(random, corner(c, r), corner(c, r + 1))),
  }
  return grid(columns, rows, (c, r) => [
    ...(borders.east[r]?.[c] ?? []),
    ...(borders.north[r]?.[c + 1] ?? []),
    corner(c + 1, r + 1),
    ...(borders.east[r + 1]?.[c] ?? []).slice(1).reverse(),
    corner(c, r + 1),
    ...(borders.north[r]?.[c] ?? []).slice(1).reverse(),
  ]).flat()
}

/** From `start` up to, not including, `end`, swaying to the sides less than neighbouring borders are apart. */
function border(random: Random, start: Place, end: Place): Place[] {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
  return Array.from({ length: 60 }, (_, index): Place => {
    const along = index / 60
    const sway = index === 0 ? 0 : 0.03 * Math.sin(Math.PI * along) * random.between(-1, 1)
    return [start[0] + along * dx - sway * dy, start[1] + along * dy + sway * dx]
  })
}

function grid<Cell>(columns: number, rows: number, cell: (column: number, row: number) => Cell): Cell[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cell(column, row)),
  )
}
