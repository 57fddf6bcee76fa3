// The registers as layers by themselves: as the first page draws them, with the status in the tile and not beside it.
import type { AreaStatus, RegisterName } from '../../../api/contract/vocabulary.ts'
import type { Theme } from '../../state/url.ts'
import { areaSource, patternImage, pointLayer, polygonsFrom, symbolImage } from '../areas/area_layers.ts'
import { statusColours, statusOrder } from '../areas/status_look.ts'
import { type GroundColours, groundColours } from '../ground/ground_colours.ts'
import { connectionPointLayers } from '../record_layers.ts'
import type { Expression, LayerSpecification } from '../style_types.ts'

type Asked = { readonly theme: Theme; readonly as_of: string }
type Drawn = (asked: Asked) => LayerSpecification[]

/** Undefined of what is no register with a place. */
export function registerLayers(id: string, asked: Asked): LayerSpecification[] | undefined {
  return Object.entries(drawn).find(([name]) => name === id)?.[1](asked)
}

/** Only shortage areas hold another thing at another date. */
export function isDated(id: string): boolean {
  return id === areaSource
}

const drawn: Readonly<Partial<Record<RegisterName, Drawn>>> = {
  'shortage-areas': ({ theme }) => areaLayers(theme),
  municipalities: ({ theme }) => [outline('municipalities', groundColours[theme].county_line, 1.5)],
  addresses: ({ theme }) => [
    {
      id: 'addresses-cells',
      type: 'circle',
      source: 'addresses',
      'source-layer': 'address-cells',
      paint: {
        'circle-color': groundColours[theme].county_line,
        'circle-radius': ['interpolate', ['exponential', 2], ['zoom'], 6, 1.2, 8, 2.2, 12, 5],
        'circle-opacity': 0.8,
      },
    },
    {
      id: 'addresses-points',
      type: 'circle',
      source: 'addresses',
      'source-layer': 'addresses',
      paint: {
        'circle-color': groundColours[theme].county_line,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 12, 2, 16, 4],
      },
    },
  ],
  applications: ({ theme }) => [outline('applications', groundColours[theme].application, 2)],
  'backbone-projects': ({ theme }) => [outline('backbone-projects', groundColours[theme].backbone, 2)],
  'connection-points': ({ as_of }) => connectionPointLayers(as_of),
}

function outline(layer: string, colour: string, width: number): LayerSpecification {
  return {
    id: `${layer}-line`,
    type: 'line',
    source: layer,
    'source-layer': layer,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  }
}

const isStatus = (status: AreaStatus): Expression => ['==', ['get', 'status'], status]
const polygons = { source: areaSource, 'source-layer': areaSource, minzoom: polygonsFrom } as const
const points = { source: areaSource, 'source-layer': pointLayer } as const

function areaLayers(theme: Theme): LayerSpecification[] {
  const colours: GroundColours = groundColours[theme]
  const status = statusColours(theme)
  return [
    ...statusOrder.flatMap((one): LayerSpecification[] => [
      ...(one === 'connected'
        ? []
        : [
            {
              id: `area-fill-${one}`,
              type: 'fill' as const,
              ...polygons,
              filter: isStatus(one),
              paint:
                one === 'untouched'
                  ? { 'fill-color': status[one], 'fill-opacity': 0.55 }
                  : { 'fill-pattern': patternImage(one), 'fill-antialias': false },
            },
          ]),
      {
        id: `area-outline-${one}`,
        type: 'line',
        ...polygons,
        filter: isStatus(one),
        layout: { 'line-join': 'round' },
        paint: { 'line-color': status[one], 'line-width': 2 },
      },
    ]),
    ...statusOrder.toReversed().map(
      (one): LayerSpecification => ({
        id: `area-symbol-${one}`,
        type: 'symbol',
        ...points,
        maxzoom: polygonsFrom,
        filter: isStatus(one),
        layout: {
          'icon-image': symbolImage(one),
          'icon-allow-overlap': true,
          'icon-padding': -4,
          'icon-size': ['interpolate', ['linear'], ['zoom'], 5.5, 0.7, 7.2, 1, 9.5, 1.25],
        },
      }),
    ),
    {
      id: 'area-names',
      type: 'symbol',
      ...points,
      minzoom: 10,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['Label Semibold'],
        'text-size': 15,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.8,
      },
      paint: { 'text-color': colours.ink, 'text-halo-color': colours.land, 'text-halo-width': 3.5 },
    },
  ]
}
