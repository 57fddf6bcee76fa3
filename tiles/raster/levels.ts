// Which level of a raster a tile is made from: the smallest that has at least a pixel for each of the tile's.
import type { RasterFacts } from '../../api/contract/catalogue/raster_facts.ts'

export type ChosenLevel = {
  /** Which image of the file it is. */
  readonly image: number
  readonly width: number
  readonly height: number
  /** Pixels of the whole raster to a pixel of the level, across and down. */
  readonly factors: readonly [number, number]
}

/** A level with a little less than a pixel for each is not worth four times the reading. */
const tolerance = 1.05

export function levelFor({ levels, images, width, height }: RasterFacts, scale: number): ChosenLevel {
  const all = levels.map((level, nth) => ({
    image: images[nth] ?? nth,
    ...level,
    factors: [factorOf(width, level.width, nth), factorOf(height, level.height, nth)] as const,
  }))
  const fitting = all.filter(({ factors }) => Math.max(...factors) <= scale * tolerance)
  return fitting.at(-1) ?? all[0] ?? { image: 0, width, height, factors: [1, 1] }
}

/** Made by halving, a level has exactly 2, 4, 8, … pixels for one, though its last one may stand for fewer. */
function factorOf(whole: number, level: number, nth: number): number {
  const halvings = 2 ** nth
  return Math.ceil(whole / halvings) === level ? halvings : whole / level
}
