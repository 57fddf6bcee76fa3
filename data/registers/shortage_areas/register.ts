import type { Register } from '../register.ts'

const open = { k: 0, r: 2, t: 1 } as const

export const shortageAreas: Register = {
  name: 'shortage-areas',
  table: 'shortage_areas',
  title: { sv: 'Bristområden', en: 'Shortage areas' },
  key: ['id'],
  columns: [
    {
      name: 'id',
      is_required: true,
      type: 'text',
      title: { sv: 'Område', en: 'Area' },
      classification: open,
    },
    {
      name: 'name',
      is_required: true,
      type: 'text',
      title: { sv: 'Namn', en: 'Name' },
      classification: open,
    },
    {
      name: 'municipality_code',
      type: 'municipality',
      title: { sv: 'Kommunkod', en: 'Municipality code' },
      classification: open,
    },
    {
      name: 'listed_from',
      type: 'date',
      title: { sv: 'På listan från', en: 'Listed from' },
      classification: open,
    },
    {
      name: 'listed_to',
      type: 'date',
      title: { sv: 'På listan till', en: 'Listed to' },
      classification: open,
    },
  ],
  geometry: { kind: 'polygon', classification: open },
}
