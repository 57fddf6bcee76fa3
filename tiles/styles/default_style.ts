// How a layer is drawn when nobody has said: one colour by its kind of geometry, and what the editor offers when a field is chosen.
import type { VectorStyle } from '../../api/contract/catalogue/layer_style.ts'
import { classColours, graduatedColours } from './palettes.ts'
import type { FieldStatistics } from './statistics.ts'

export type GeometryKind = 'point' | 'line' | 'polygon' | 'mixed' | null

/** More colours than that nobody tells apart. */
export const categoriesAtMost = 12
const classesOfNumbers = 5
const otherColour = '#8A8A8A'

export function defaultStyle({ geometry_kind }: { readonly geometry_kind: GeometryKind }): VectorStyle {
  const isLine = geometry_kind === 'line'
  return {
    paint: { kind: 'single', colour: '#0072B2' },
    opacity: isLine ? 1 : geometry_kind === 'polygon' ? 0.5 : 0.8,
    width_px: isLine ? 2.5 : 1.5,
    radius_px: 5,
    label: null,
  }
}

/** The same by a field: categories of text, steps of numbers. Undefined where its values are too many, or too few, to tell anything. */
export function styleByField(base: VectorStyle, field: FieldStatistics): VectorStyle | undefined {
  if (field.type === 'text' || field.type === 'boolean') return categories(base, field)
  if (field.type === 'integer' || field.type === 'number') return graduated(base, field)
  return undefined
}

function categories(
  base: VectorStyle,
  { name, distinct, most_frequent }: FieldStatistics,
): VectorStyle | undefined {
  if (distinct < 1 || distinct > categoriesAtMost || most_frequent.length < distinct) return undefined
  const colours = classColours(distinct)
  const values = most_frequent
    .map(({ value }) => value)
    .toSorted((one, other) => String(one).localeCompare(String(other), 'sv'))
  return {
    ...base,
    paint: {
      kind: 'categories',
      field: name,
      classes: values.map((value, nth) => ({ value, colour: colours[nth] ?? otherColour })),
      other_colour: otherColour,
    },
  }
}

/** As many rows in each step. Bounds that fall together make one step. */
function graduated(base: VectorStyle, { name, quantiles = [] }: FieldStatistics): VectorStyle | undefined {
  const bounds = [...new Set(stepsOf(quantiles))]
  if (bounds.length < 2) return undefined
  const colours = graduatedColours(bounds.length)
  return {
    ...base,
    paint: {
      kind: 'graduated',
      field: name,
      classes: bounds.map((from, nth) => ({
        from: nth === 0 ? null : from,
        colour: colours[nth] ?? otherColour,
      })),
      other_colour: otherColour,
    },
  }
}

/** The lower bound of each step. */
function stepsOf(quantiles: readonly number[]): number[] {
  const pieces = quantiles.length - 1
  if (pieces < 1) return []
  const steps = Math.min(classesOfNumbers, pieces)
  return Array.from({ length: steps }, (_, nth) => quantiles[Math.round((nth * pieces) / steps)] ?? 0)
}
