// Where a layer's data lies, and which period it describes.
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Addresses } from '../addresses.ts'
import { day, said, type Thing } from './graph.ts'

type Bounds = NonNullable<SeenLayer['bounds']>

export function placeOf({ id, bounds }: SeenLayer, at: Addresses): Thing | undefined {
  return bounds ? placeThing(at.thing('place', id), bounds) : undefined
}

export function placeThing(iri: string, bounds: Bounds): Thing {
  const wkt = { value: polygon(bounds), datatype: 'geosparql:wktLiteral' } as const
  return {
    iri,
    types: ['dcterms:Location'],
    said: [...said('dcat:bbox', wkt), ...said('locn:geometry', wkt)],
  }
}

/** Longitude first, as CRS 84 has it, which a WKT literal means unless it says otherwise. */
function polygon([west, south, east, north]: Bounds): string {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return `POLYGON((${corners.map((corner) => corner.join(' ')).join(',')}))`
}

export type Period = { readonly from: string | null; readonly to: string | null }

type Described = Pick<SeenLayer, 'description' | 'data_as_of'> & {
  readonly from?: Pick<SeenLayer['from'], 'origin'>
}

/** As it is described; else the date of the data: of a register, which is kept as events, the last one. */
export function periodOf({ description, data_as_of, from }: Described): Period | undefined {
  const { temporal } = description
  if (temporal.from !== null || temporal.to !== null) return temporal
  if (data_as_of === null) return undefined
  return { from: from?.origin === 'register' ? null : data_as_of, to: data_as_of }
}

export function periodThing(iri: string, { from, to }: Period): Thing {
  return {
    iri,
    types: ['dcterms:PeriodOfTime'],
    said: [
      ...said('dcat:startDate', from === null ? undefined : day(from)),
      ...said('dcat:endDate', to === null ? undefined : day(to)),
    ],
  }
}
