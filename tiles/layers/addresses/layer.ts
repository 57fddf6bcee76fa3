import type { TileLayer } from '../../tile_layer.ts'

/** From here on each address is a point; farther out there would be more points than pixels. */
export const pointsFromZoom = 12

export const addresses: TileLayer = {
  id: 'addresses',
  folder: 'addresses',
  title: { sv: 'Adresspunkter', en: 'Addresses' },
  register: 'addresses',
  zooms: { from: 5, to: 14 },
  below: { zoom: pointsFromZoom, file: 'cells.sql' },
  source_layers: [
    {
      id: 'addresses',
      geometry_kind: 'point',
      zooms: { from: pointsFromZoom, to: 16 },
      fields: [
        { name: 'id', type: 'String', title: { sv: 'Adresspunkt', en: 'Address' } },
        { name: 'municipality_code', type: 'String', title: { sv: 'Kommunkod', en: 'Municipality code' } },
        { name: 'kind', type: 'String', title: { sv: 'Slag', en: 'Kind' } },
      ],
    },
    // A point for each cell of 1/128 of a tile's side (4 pixels) that has an address, at the middle of its addresses.
    {
      id: 'address-cells',
      geometry_kind: 'point',
      zooms: { from: 0, to: pointsFromZoom - 1 },
      fields: [
        { name: 'count', type: 'Number', title: { sv: 'Adresser', en: 'Addresses' }, is_derived: true },
      ],
    },
  ],
}
