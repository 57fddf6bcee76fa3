// The legend of a published layer: its classes, each with colour and words, in the shape that the layer has.
import type { RasterStyle, VectorStyle } from '../../../api/contract/catalogue/layer_style.ts'
import type { Layer } from '../../../api/contract/layer.ts'
import type { Formats } from '../../text/format.ts'

export type SignShape = 'surface' | 'line' | 'point' | 'cell'
export type LegendRow = {
  readonly colour: string
  readonly shape: SignShape
  readonly opacity: number
  readonly words: string
}

/** Words for what the publisher gave none. */
export type LegendWords = {
  readonly all: string
  readonly other: string
  readonly missing: string
  readonly from: (value: string) => string
  readonly below: (value: string) => string
  readonly between: (from: string, to: string) => string
}

type Asked = {
  readonly style: VectorStyle
  readonly geometry_kind: Layer['geometry_kind']
  readonly words: LegendWords
  readonly format: Pick<Formats, 'decimal'>
}

export function vectorLegend({ style, geometry_kind, words, format }: Asked): LegendRow[] {
  const { paint } = style
  const shape = shapeOf(geometry_kind)
  const row = (colour: string, said: string): LegendRow => ({
    colour,
    shape,
    opacity: shape === 'line' ? 1 : style.opacity,
    words: said,
  })
  if (paint.kind === 'single') return [row(paint.colour, words.all)]
  if (paint.kind === 'categories')
    return [
      ...paint.classes.map(({ value, colour, title }) =>
        row(colour, title || (value === null ? words.missing : String(value))),
      ),
      row(paint.other_colour, words.other),
    ]
  return [
    ...paint.classes.map(({ from, colour, title }, at) => {
      const to = paint.classes[at + 1]?.from
      return row(colour, title || range(from, to ?? null, { words, format }))
    }),
    row(paint.other_colour, words.missing),
  ]
}

export function rasterLegend(
  style: RasterStyle,
  { format }: { readonly format: Pick<Formats, 'decimal'> },
): LegendRow[] {
  return style.stops.map(({ value, colour, title }) => ({
    colour,
    shape: 'cell',
    opacity: style.opacity,
    words: title || format.decimal(value),
  }))
}

function range(
  from: number | null,
  to: number | null,
  { words, format }: Pick<Asked, 'words' | 'format'>,
): string {
  if (from === null) return to === null ? words.all : words.below(format.decimal(to))
  return to === null
    ? words.from(format.decimal(from))
    : words.between(format.decimal(from), format.decimal(to))
}

function shapeOf(kind: Layer['geometry_kind']): SignShape {
  if (kind === 'line' || kind === 'point') return kind
  return 'surface'
}
