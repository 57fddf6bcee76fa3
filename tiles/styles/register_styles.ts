// How the registers are drawn by others' programs, in the colours of the product's own map: each source layer of their tiles by a style of its own.
import type { VectorStyle } from '../../api/contract/catalogue/layer_style.ts'
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import { statusClasses } from '../layers/shortage_areas/status_classes.ts'
import { defaultStyle } from './default_style.ts'

export type StyledPart = {
  readonly source_layer: string
  readonly geometry_kind: 'point' | 'line' | 'polygon'
  readonly style: VectorStyle
}

/** The first draws the features themselves; the others what else the tiles have of them. None of what is no layer. */
export const registerStyles: Readonly<Partial<Record<RegisterName, readonly [StyledPart, ...StyledPart[]]>>> =
  {
    'shortage-areas': [
      { source_layer: 'shortage-areas', geometry_kind: 'polygon', style: byStatus({ opacity: 0.4 }) },
      {
        source_layer: 'shortage-area-points',
        geometry_kind: 'point',
        style: byStatus({ opacity: 1, label: { field: 'name', from_zoom: 10 } }),
      },
    ],
    municipalities: [
      {
        source_layer: 'municipalities',
        geometry_kind: 'polygon',
        style: inColour('#6B6557', 'polygon', { opacity: 0.06, label: { field: 'name', from_zoom: 8 } }),
      },
    ],
    addresses: [
      {
        source_layer: 'addresses',
        geometry_kind: 'point',
        style: inColour('#6B6557', 'point', { radius_px: 3 }),
      },
      {
        source_layer: 'address-cells',
        geometry_kind: 'point',
        style: inColour('#6B6557', 'point', { radius_px: 2, opacity: 0.5 }),
      },
    ],
    applications: [
      {
        source_layer: 'applications',
        geometry_kind: 'polygon',
        style: inColour('#7A3E9D', 'polygon', { opacity: 0.2 }),
      },
    ],
    'backbone-projects': [
      { source_layer: 'backbone-projects', geometry_kind: 'line', style: inColour('#3C2A63', 'line') },
    ],
    'connection-points': [
      { source_layer: 'connection-points', geometry_kind: 'point', style: inColour('#3C2A63', 'point') },
    ],
  }

function inColour(
  colour: string,
  geometry_kind: StyledPart['geometry_kind'],
  more: Partial<VectorStyle> = {},
): VectorStyle {
  return { ...defaultStyle({ geometry_kind }), paint: { kind: 'single', colour }, ...more }
}

function byStatus(more: Partial<VectorStyle>): VectorStyle {
  return {
    ...defaultStyle({ geometry_kind: 'polygon' }),
    paint: {
      kind: 'categories',
      field: 'status',
      classes: statusClasses.map(({ status, light, words }) => ({
        value: status,
        colour: light,
        title: words.sv,
      })),
      other_colour: '#8A8A8A',
    },
    ...more,
  }
}
