// A level of half the size: of four pixels their mean, or one of them where values stand for classes. What has no value counts for nothing.
import type { SampleType } from '../../../api/contract/catalogue/raster_facts.ts'
import { isWhole, newSamples, type Samples } from '../source/sample_type.ts'

export type Halving = {
  readonly sample_type: SampleType
  readonly bands: number
  readonly by: 'mean' | 'nearest'
  readonly nodata: number | null
  readonly alpha_band: number | null
}

export type Rows = { readonly samples: Samples; readonly width: number; readonly rows: number }

/** An odd last column or row stands alone. */
export function halved({ samples, width, rows }: Rows, halving: Halving): Rows {
  const { bands, by } = halving
  const half = { width: Math.ceil(width / 2), rows: Math.ceil(rows / 2) }
  const result = newSamples(halving.sample_type, half.width * half.rows * bands)
  const mean = halving.alpha_band === null ? meanOf(halving) : undefined
  for (let row = 0; row < half.rows; row++) {
    const upper = row * 2 * width
    const lower = row * 2 + 1 < rows ? upper + width : upper
    for (let column = 0; column < half.width; column++) {
      const left = column * 2
      const right = left + 1 < width ? left + 1 : left
      const places = [upper + left, upper + right, lower + left, lower + right] as const
      const to = (row * half.width + column) * bands
      if (by === 'nearest') copyPixel(samples, places[0] * bands, result, to, bands)
      else if (mean) for (let band = 0; band < bands; band++) result[to + band] = mean(samples, places, band)
      else meanOfPicture(samples, places, result, to, halving)
    }
  }
  return { samples: result, ...half }
}

type Places = readonly [number, number, number, number]

function copyPixel(from: Samples, place: number, to: Samples, target: number, bands: number): void {
  for (let band = 0; band < bands; band++) to[target + band] = from[place + band] ?? 0
}

function meanOf({ bands, nodata, sample_type }: Halving) {
  const rounds = isWhole(sample_type)
  const none = nodata ?? (rounds ? 0 : Number.NaN)
  return (samples: Samples, places: Places, band: number): number => {
    let sum = 0
    let count = 0
    let some = none
    for (let nth = 0; nth < 4; nth++) {
      const value = samples[(places[nth] ?? 0) * bands + band] ?? none
      // The value that stands for none, and what is not a number.
      if (value === nodata || Number.isNaN(value)) continue
      sum += value
      some = value
      count++
    }
    if (count === 0) return none
    const mean = rounds ? Math.round(sum / count) : sum / count
    // A mean that looks like no value would be a hole: one of the values stands for it.
    return mean === nodata ? some : mean
  }
}

/** What does not cover gives no colour. */
function meanOfPicture(
  samples: Samples,
  places: Places,
  result: Samples,
  to: number,
  halving: Halving,
): void {
  const { bands, alpha_band } = halving
  const alpha = alpha_band ?? 0
  let covered = 0
  for (const place of places) covered += samples[place * bands + alpha] ?? 0
  for (let band = 0; band < bands; band++) {
    if (band === alpha || covered === 0) continue
    let sum = 0
    for (const place of places)
      sum += (samples[place * bands + band] ?? 0) * (samples[place * bands + alpha] ?? 0)
    result[to + band] = Math.round(sum / covered)
  }
  result[to + alpha] = Math.round(covered / 4)
}
