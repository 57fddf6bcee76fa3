// How a raster is shown: by what its publisher chose, else by what it is. Without Node, for the pages as well as for tiles.
import type { RasterStyle } from '../../api/contract/catalogue/layer_style.ts'
import type { RasterLook } from '../../api/contract/catalogue/raster_facts.ts'
import { classColours, rampColours } from './palettes.ts'

export type Stop = { readonly value: number; readonly colour: string; readonly title?: string }

export type ShownRaster = {
  readonly opacity: number
} & (
  | { readonly by: 'picture' }
  /** Each value has its colour; others have none. */
  | { readonly by: 'palette'; readonly band: number; readonly classes: readonly Stop[] }
  /** From each stop to the next, blended or in steps; above the last as the last. Below the first a ramp goes on, and steps have nothing. */
  | {
      readonly by: 'stops'
      readonly band: number
      readonly stops: readonly Stop[]
      readonly is_stepped: boolean
    }
)

const usualOpacity = 0.8

/** `bands`: those that the caller may see, from 1. Undefined where there is nothing to show of them. */
export function shownRaster(
  facts: RasterLook,
  style: RasterStyle | null,
  bands: readonly number[],
): ShownRaster | undefined {
  const opacity = style?.opacity ?? (facts.reading === 'picture' ? 1 : usualOpacity)
  const chosen = style?.band ?? null
  const hasStops = style !== null && style.stops.length > 0
  const isWhole = facts.bands.every((_, nth) => bands.includes(nth + 1))
  if (facts.reading === 'picture' && isWhole && (chosen === null || !hasStops))
    return { by: 'picture', opacity }
  const band = chosen !== null && bands.includes(chosen) ? chosen : bands[0]
  if (band === undefined) return undefined
  if (hasStops && band === (chosen ?? band))
    return { by: 'stops', band, stops: inOrder(style.stops), is_stepped: style.is_stepped, opacity }
  return { ...usual(facts, band), opacity }
}

function inOrder(stops: RasterStyle['stops']): Stop[] {
  return stops
    .map(({ value, colour, title }) => ({ value, colour, ...(title === undefined ? {} : { title }) }))
    .toSorted((one, other) => one.value - other.value)
}

type Usual =
  | { by: 'palette'; band: number; classes: Stop[] }
  | { by: 'stops'; band: number; stops: Stop[]; is_stepped: boolean }

function usual({ palette, class_values, reading, bands }: RasterLook, band: number): Usual {
  const values = class_values.length > 0 ? class_values : (palette ?? []).map((_, value) => value)
  if (reading === 'classes' && palette && band === 1)
    return {
      by: 'palette',
      band,
      classes: values.flatMap((value) => {
        const colour = palette[value]
        return colour === undefined ? [] : [{ value, colour }]
      }),
    }
  if (reading === 'classes' && values.length > 0) {
    const colours = classColours(values.length)
    const colourOf = (nth: number) => colours[nth % colours.length] ?? '#808080'
    return { by: 'palette', band, classes: values.map((value, nth) => ({ value, colour: colourOf(nth) })) }
  }
  const { low, high } = bands[band - 1] ?? { low: null, high: null }
  return { by: 'stops', band, stops: ramp(low ?? 0, high ?? 1), is_stepped: false }
}

/** Evenly from the 2nd to the 98th percentile, so that a few odd values do not take all the colours. */
export function ramp(low: number, high: number): Stop[] {
  if (!(high > low)) return [{ value: low, colour: rampColours[2] }]
  return rampColours.map((colour, nth) => ({
    value: low + ((high - low) * nth) / (rampColours.length - 1),
    colour,
  }))
}
