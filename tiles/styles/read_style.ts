// What comes of reading a style that another program has written.
import type { RasterStyle, VectorStyle } from '../../api/contract/catalogue/layer_style.ts'

export type ReadStyle = {
  readonly style: VectorStyle | null
  readonly raster_style: RasterStyle | null
  /** What the file says that our styles cannot, in words for whoever brought it. */
  readonly left_out: readonly string[]
}

export const unknownColour = '#8A8A8A'

/** `#RRGGBB` of what SLD and QGIS write; undefined for a colour that is none. */
export function hexColour(text: string): string | undefined {
  const found = /^#?([0-9a-f]{6})([0-9a-f]{2})?$/i.exec(text.trim())
  if (found?.[1]) return `#${found[1].toUpperCase()}`
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text.trim())
  if (short) return `#${[short[1], short[2], short[3]].map((one) => `${one}${one}`).join('')}`.toUpperCase()
  // QGIS: red,green,blue,alpha, and since 3.38 more behind them.
  const parts = /^(\d{1,3}),(\d{1,3}),(\d{1,3})(,|$)/.exec(text.trim())
  if (!parts) return undefined
  const hex = [parts[1], parts[2], parts[3]].map((one) =>
    Math.min(255, Number(one)).toString(16).padStart(2, '0'),
  )
  return `#${hex.join('')}`.toUpperCase()
}

export function bounded(value: number, least: number, most: number, otherwise: number): number {
  return Number.isFinite(value) ? Math.max(least, Math.min(most, value)) : otherwise
}

/** A number where the text is one and nothing else. */
export function plainValue(text: string): string | number {
  return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? Number(text) : text
}
