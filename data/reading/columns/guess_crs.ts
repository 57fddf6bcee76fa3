// Which reference system the coordinates fit, where nobody says: the one that puts them where the installation is.
import type { CrsGuess } from '../../../api/contract/deliveries/inspection.ts'
import { quotedLiteral } from '../../database/sql_file.ts'
import type { Engine } from '../child/engine.ts'
import type { Bounds } from '../reading.ts'
import { type SwedishCrs, swedishCrs } from './swedish_crs.ts'

/** Sweden, from Skagerrak to Haparanda. */
export const sweden: Bounds = [10.5, 55, 24.2, 69.1]

const sampled = 500
const leastFit_pct = 20
const mostGuesses = 5

/** Keeps some of the places to guess from; the SQL yields `x` and `y` as the file has them. */
export async function samplePlaces(engine: Engine, places: string): Promise<void> {
  await engine.run(
    `create or replace temp table sampled_places as
     select x, y from (${places}) where isfinite(x) and isfinite(y) using sample reservoir(${sampled} rows) repeatable (1)`,
  )
}

/** From the sampled places, best first; where two fit alike, axes as they are before swapped ones, the country's system before a zone, the nearer zone first. */
export async function guessCrs(engine: Engine, home: Bounds = sweden): Promise<CrsGuess[]> {
  const [middle] = await engine.rows(
    'select count(*)::integer as rows, median(x) as x, median(y) as y from sampled_places',
  )
  if (!middle || Number(middle.rows) === 0) return []
  const guesses: (CrsGuess & { unlikeliness: number })[] = []
  for (const candidate of swedishCrs)
    for (const swap_axes of [false, true]) {
      const [x, y] = swap_axes ? [middle.y, middle.x] : [middle.x, middle.y]
      if (!isInRange(candidate, Number(x), Number(y))) continue
      const fit_pct = await fitOf(engine, { crs: candidate.crs, swap_axes, home })
      if (fit_pct >= leastFit_pct)
        guesses.push({
          crs: candidate.crs,
          name: candidate.name,
          swap_axes,
          fit_pct,
          unlikeliness: unlikeliness(candidate, { swap_axes, home }),
        })
    }
  return guesses
    .toSorted((one, other) => other.fit_pct - one.fit_pct || one.unlikeliness - other.unlikeliness)
    .slice(0, mostGuesses)
    .map(({ unlikeliness: _, ...guess }) => guess)
}

type Placing = { crs: string; swap_axes: boolean; home: Bounds }

/** How many of the sampled places land at home, per cent. */
export async function fitOf(engine: Engine, { crs, swap_axes, home }: Placing): Promise<number> {
  const [west, south, east, north] = home
  const given = swap_axes ? 'st_point(y, x)' : 'st_point(x, y)'
  const place =
    crs === 'EPSG:4326'
      ? given
      : `st_transform(${given}, ${quotedLiteral(crs)}, 'EPSG:4326', always_xy := true)`
  const [fit] = await engine.rows(
    `select round(100.0 * count(*) filter (
       where st_x(place) between ${west} and ${east} and st_y(place) between ${south} and ${north}
     ) / nullif(count(*), 0))::integer as pct from (select try(${place}) as place from sampled_places)`,
  )
  return Number(fit?.pct ?? 0)
}

function isInRange({ range: [west, east, south, north] }: SwedishCrs, x: number, y: number): boolean {
  return x >= west && x <= east && y >= south && y <= north
}

function unlikeliness({ meridian }: SwedishCrs, { swap_axes, home }: Omit<Placing, 'crs'>): number {
  const middle = (home[0] + home[2]) / 2
  return (swap_axes ? 1000 : 0) + (meridian === undefined ? 0 : 1 + Math.abs(meridian - middle))
}
