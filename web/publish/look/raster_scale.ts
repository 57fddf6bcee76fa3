// A raster's scale of colours as the editor makes it: a ramp between two values, in so many stops.
import type { RasterStyle } from '../../../api/contract/catalogue/layer_style.ts'
import type { RasterLook } from '../../../api/contract/catalogue/raster_facts.ts'
import { graduatedColours, rampColours } from '../../../tiles/styles/palettes.ts'
import { shownRaster } from '../../../tiles/styles/shown_raster.ts'
import { rounded, roundingOf } from './default_classes.ts'

export type Stop = RasterStyle['stops'][number]
export const rampNames = ['viridis', 'blue', 'heat', 'diverging', 'grey'] as const
export type RampName = (typeof rampNames)[number]
export type Scale = {
  readonly from: number
  readonly to: number
  readonly ramp: RampName
  readonly is_reversed: boolean
  readonly stops: number
}
export const stopRange = { from: 2, to: 12 } as const

/** Each is told apart by any colour vision. Orange and purple are ColorBrewer's PuOr (Apache 2.0), on both sides of what is usual. */
const ramps: Readonly<Record<RampName, readonly string[]>> = {
  viridis: rampColours,
  blue: ['#CFE3EC', '#08364A'],
  heat: ['#FFF3B0', '#F58518', '#7A0403'],
  diverging: ['#5E3C99', '#B2ABD2', '#F7F7F7', '#FDB863', '#E66101'],
  grey: ['#101010', '#F5F5F5'],
}

/** The product's own choice, written out so that it can be changed. */
export function ownChoice(look: RasterLook, band: number | null): RasterStyle {
  const bands = look.bands.map((_, nth) => nth + 1)
  const shown = shownRaster(look, band === null ? null : { ...blank, band }, bands)
  if (!shown || shown.by === 'picture') return { ...blank, opacity: shown?.opacity ?? blank.opacity }
  const stops = shown.by === 'palette' ? shown.classes : shown.stops
  const is_stepped = shown.by === 'palette' || shown.is_stepped
  return { band: shown.band, stops: [...stops], is_stepped, opacity: shown.opacity }
}

const blank: RasterStyle = { band: null, stops: [], is_stepped: false, opacity: 0.8 }

/** Evenly between the two; steps begin at their value, so that the last of them lies a step below the end. */
export function scaleStops({ from, to, ramp, is_reversed, stops }: Scale, is_stepped: boolean): Stop[] {
  const colours = rampIn(ramp, stops, is_reversed)
  const digits = roundingOf(to - from) + 1
  const parts = is_stepped ? stops : stops - 1
  return colours.map((colour, nth) => ({
    value: rounded(from + ((to - from) * nth) / parts, digits),
    colour,
  }))
}

/** Undefined of colours that were chosen one by one. */
export function rampOf(stops: readonly Stop[]): Pick<Scale, 'ramp' | 'is_reversed'> | undefined {
  const all = stops.map(({ colour }) => colour.toUpperCase()).join()
  for (const ramp of rampNames)
    for (const is_reversed of [false, true])
      if (rampIn(ramp, stops.length, is_reversed).join() === all) return { ramp, is_reversed }
  return undefined
}

function rampIn(ramp: RampName, stops: number, is_reversed: boolean): string[] {
  const colours = graduatedColours(stops, ramps[ramp])
  return is_reversed ? colours.reverse() : colours
}
