// The columns of a register as a table has them: those of the exchange format, and the place as numbers or text.
import type { Register } from '../../data/registers/register.ts'
import type { RegisterColumn } from '../contract/register.ts'

const placeColumns: Readonly<Record<NonNullable<Register['geometry']>['kind'], readonly RegisterColumn[]>> = {
  point: [
    place('easting', { sv: 'Östvärde (E)', en: 'Easting (E)' }),
    place('northing', { sv: 'Nordvärde (N)', en: 'Northing (N)' }),
  ],
  line: [wkt({ sv: 'Linje som WKT', en: 'Line as WKT' })],
  polygon: [wkt({ sv: 'Yta som WKT', en: 'Polygon as WKT' })],
}

export function exchangeColumns({ columns, geometry }: Register): RegisterColumn[] {
  return [
    ...columns.map(({ name, title, type, is_required = false, choices = [] }) => ({
      name,
      title,
      type,
      is_required,
      choices: [...choices],
    })),
    ...(geometry ? placeColumns[geometry.kind] : []),
  ]
}

function place(name: string, title: RegisterColumn['title']): RegisterColumn {
  return { name, title, type: 'number', is_required: true, choices: [] }
}

function wkt(title: RegisterColumn['title']): RegisterColumn {
  return { name: 'wkt', title, type: 'wkt', is_required: true, choices: [] }
}
