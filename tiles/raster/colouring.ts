// From the values of a pixel to its colour.
import type { RasterFacts } from '../../api/contract/catalogue/raster_facts.ts'
import { rgbOf } from '../styles/palettes.ts'
import type { ShownRaster, Stop } from '../styles/shown_raster.ts'

type Values = { readonly [place: number]: number; readonly length: number }

export type Colouring = {
  /** Which bands have to be read, from 0; all where not said. */
  readonly bands?: readonly number[]
  /** Writes red, green, blue and alpha; nothing where the pixel has no value, for it is transparent from the start. */
  paint(values: Values, place: number, pixels: Uint8Array, to: number): void
}

export function colouringOf(shown: ShownRaster, facts: RasterFacts): Colouring {
  if (shown.by === 'picture') return pictureColouring(facts)
  const isNone = (value: number) => value === facts.nodata || !Number.isFinite(value)
  const colourOf =
    shown.by === 'palette' ? classColour(shown.classes) : stopColour(shown.stops, shown.is_stepped)
  return {
    bands: [shown.band - 1],
    paint(values, place, pixels, to) {
      const value = values[place] ?? Number.NaN
      if (isNone(value)) return
      const colour = colourOf(value)
      if (!colour) return
      pixels[to] = colour[0]
      pixels[to + 1] = colour[1]
      pixels[to + 2] = colour[2]
      pixels[to + 3] = 255
    },
  }
}

/** A pixel of a picture has no colour where all three are the value that stands for none. */
function pictureColouring({ bands, alpha_band, nodata }: RasterFacts): Colouring {
  const count = bands.length
  const alpha = alpha_band ?? (count === 4 ? 3 : null)
  return {
    paint(values, place, pixels, to) {
      const at = place * count
      const [red = 0, green = 0, blue = 0] = [values[at], values[at + 1], values[at + 2]]
      if (nodata !== null && red === nodata && green === nodata && blue === nodata) return
      pixels[to] = red
      pixels[to + 1] = green
      pixels[to + 2] = blue
      pixels[to + 3] = alpha === null ? 255 : (values[at + alpha] ?? 255)
    },
  }
}

type Rgb = readonly [number, number, number]

function classColour(classes: readonly Stop[]): (value: number) => Rgb | undefined {
  const colours = new Map(classes.map(({ value, colour }) => [value, rgbOf(colour)]))
  return (value) => colours.get(value)
}

function stopColour(stops: readonly Stop[], isStepped: boolean): (value: number) => Rgb | undefined {
  const colours = stops.map(({ colour }) => rgbOf(colour))
  const values = stops.map(({ value }) => value)
  const blended: [number, number, number] = [0, 0, 0]
  return (value) => {
    let above = 0
    while (above < values.length && (values[above] ?? 0) <= value) above++
    const lower = colours[above - 1]
    const upper = colours[above]
    if (!lower) return isStepped ? undefined : upper
    if (isStepped || !upper) return lower
    const from = values[above - 1] ?? 0
    const share = (value - from) / ((values[above] ?? 1) - from)
    for (const part of [0, 1, 2] as const)
      blended[part] = Math.round(lower[part] + (upper[part] - lower[part]) * share)
    return blended
  }
}
