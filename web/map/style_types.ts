// MapLibre's types of a style, by way of the one function that takes a style.
import type { MapLibreMap } from 'maplibre-gl'

export type StyleSpecification = Exclude<Parameters<MapLibreMap['setStyle']>[0], string | null | undefined>
export type LayerSpecification = StyleSpecification['layers'][number]
export type Expression = Extract<
  NonNullable<Extract<LayerSpecification, { type: 'line' }>['paint']>['line-opacity'],
  unknown[]
>
