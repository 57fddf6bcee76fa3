// What a band's values are like: the least, the greatest, those between which most lie, and whether they are few enough to be classes. Counted while the
// raster is read: of a large one every so many pixels, always the same ones.
import type { BandFacts } from '../../../api/contract/catalogue/raster_facts.ts'
import type { Samples } from './sample_type.ts'

export type Statistics = {
  add(samples: Samples): void
  bands(): BandFacts[]
  /** In order; undefined where there are more than 32. */
  classValues(): number[] | undefined
}

const sampledAtMost = 500_000
export const classesAtMost = 32

export function createStatistics(bands: number, pixels: number, nodata: number | null): Statistics {
  const every = Math.max(1, Math.ceil(pixels / sampledAtMost))
  const room = Math.ceil(pixels / every) + 1
  const sampled = Array.from({ length: bands }, () => new Float64Array(room))
  const counts = new Array<number>(bands).fill(0)
  const least = new Array<number>(bands).fill(Number.POSITIVE_INFINITY)
  const greatest = new Array<number>(bands).fill(Number.NEGATIVE_INFINITY)
  const distinct = new Set<number>()
  let seen = 0

  function addBand(samples: Samples, band: number): void {
    let low = least[band] ?? Number.POSITIVE_INFINITY
    let high = greatest[band] ?? Number.NEGATIVE_INFINITY
    let count = counts[band] ?? 0
    const kept = sampled[band] ?? new Float64Array()
    let until = (every - (seen % every)) % every
    for (let place = band; place < samples.length; place += bands) {
      const value = samples[place] ?? Number.NaN
      const isTurn = until === 0
      until = isTurn ? every - 1 : until - 1
      if (value === nodata || !Number.isFinite(value)) continue
      if (value < low) low = value
      if (value > high) high = value
      if (isTurn) kept[count++] = value
      if (band === 0 && distinct.size <= classesAtMost) distinct.add(value)
    }
    least[band] = low
    greatest[band] = high
    counts[band] = count
  }

  return {
    add(samples) {
      for (let band = 0; band < bands; band++) addBand(samples, band)
      seen += samples.length / bands
    },
    bands: () =>
      sampled.map((values, band) => {
        const [minimum = Number.POSITIVE_INFINITY, maximum = 0] = [least[band], greatest[band]]
        if (minimum === Number.POSITIVE_INFINITY)
          return { minimum: null, maximum: null, low: null, high: null }
        const sorted = values.subarray(0, counts[band]).toSorted()
        const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]
        return { minimum, maximum, low: at(0.02) ?? minimum, high: at(0.98) ?? maximum }
      }),
    classValues: () =>
      distinct.size <= classesAtMost ? [...distinct].toSorted((one, other) => one - other) : undefined,
  }
}
