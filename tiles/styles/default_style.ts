// How a layer is drawn when nobody has said: one colour by its kind of geometry.
import type { VectorStyle } from '../../api/contract/catalogue/layer_style.ts'

export type GeometryKind = 'point' | 'line' | 'polygon' | 'mixed' | null

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
