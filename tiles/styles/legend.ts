// The rows of a legend: a colour and what it stands for, in both languages.
import type { RasterStyle, VectorStyle } from '../../api/contract/catalogue/layer_style.ts'
import type { ShownRaster } from './shown_raster.ts'

type Words = { readonly sv: string; readonly en: string }
export type LegendRow = { readonly colour: string; readonly title: Words }

const same = (text: string): Words => ({ sv: text, en: text })
const others: Words = { sv: 'Övriga', en: 'Others' }
const none: Words = { sv: 'Värde saknas', en: 'No value' }

export function vectorLegend({ paint }: VectorStyle, title: Words): LegendRow[] {
  if (paint.kind === 'single') return [{ colour: paint.colour, title }]
  if (paint.kind === 'categories')
    return [
      ...paint.classes.map(({ value, colour, title: said }) => ({
        colour,
        title: said ? same(said) : value === null ? none : truth(value),
      })),
      { colour: paint.other_colour, title: others },
    ]
  return [
    ...paint.classes.map(({ from, colour, title: said }, nth) => ({
      colour,
      title: said ? same(said) : rangeWords(from, paint.classes[nth + 1]?.from ?? null),
    })),
    { colour: paint.other_colour, title: none },
  ]
}

function truth(value: string | number | boolean): Words {
  if (typeof value === 'boolean') return value ? { sv: 'Ja', en: 'Yes' } : { sv: 'Nej', en: 'No' }
  return typeof value === 'number' ? numberWords(value) : same(value)
}

/** The lower bound belongs to the step, the upper one to the next. */
export function rangeWords(from: number | null, below: number | null): Words {
  const [low, high] = [from === null ? null : numberWords(from), below === null ? null : numberWords(below)]
  if (low && high) return { sv: `${low.sv} till under ${high.sv}`, en: `${low.en} to below ${high.en}` }
  if (high) return { sv: `under ${high.sv}`, en: `below ${high.en}` }
  if (low) return { sv: `${low.sv} och mer`, en: `${low.en} and more` }
  return { sv: 'Alla värden', en: 'All values' }
}

function numberWords(value: number): Words {
  const written = (language: string) =>
    new Intl.NumberFormat(language, { maximumSignificantDigits: 6 }).format(value)
  return { sv: written('sv-SE'), en: written('en-GB') }
}

/** None of a picture: it explains itself. */
export function rasterLegend(shown: ShownRaster): LegendRow[] {
  if (shown.by === 'picture') return []
  if (shown.by === 'palette') return shown.classes.map(stopRow)
  if (!shown.is_stepped) return shown.stops.map(stopRow)
  return shown.stops.map(({ value, colour, title }, nth) => ({
    colour,
    title: title ? same(title) : rangeWords(value, shown.stops[nth + 1]?.value ?? null),
  }))
}

function stopRow({ value, colour, title }: RasterStyle['stops'][number]): LegendRow {
  return { colour, title: title ? same(title) : numberWords(value) }
}
