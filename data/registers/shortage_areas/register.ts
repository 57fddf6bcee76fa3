import type { Register } from '../register.ts'
import { municipalityCodeNames, validFromNames, validToNames } from '../synonyms.ts'
import { wordList } from '../word_list.ts'

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
      recognised_by: 'unique_id',
      synonyms:
        wordList(`bristområdesid, bristområde id, bristområdesnummer, bristområdesnr, bristområde nr, bristområdeskod,
        områdesid, område id, områdesnummer, områdesnr, område nr, områdeskod, omrid, omrnr, omrkod, bo id,
        bo nr, shortage area id, area id, area number, beteckning, nummer, nr, kod, bristområde, område`),
      title: { sv: 'Område', en: 'Area' },
      classification: open,
    },
    {
      name: 'name',
      is_required: true,
      type: 'text',
      synonyms:
        wordList(`områdesnamn, bristområdesnamn, bristområdets namn, omrnamn, namn på område, shortage area name,
        area name, namn, benämning, bristområde, område, ort`),
      title: { sv: 'Namn', en: 'Name' },
      classification: open,
    },
    {
      name: 'municipality_code',
      type: 'municipality',
      synonyms: municipalityCodeNames,
      title: { sv: 'Kommunkod', en: 'Municipality code' },
      classification: open,
    },
    {
      name: 'listed_from',
      type: 'date',
      synonyms: [
        ...wordList('på listan sedan, listad från, listad, upptagen, tillagd, inlagd, added'),
        ...validFromNames,
      ],
      title: { sv: 'På listan från', en: 'Listed from' },
      classification: open,
    },
    {
      name: 'listed_to',
      type: 'date',
      synonyms: [...wordList('listad till, avförd, borttagen, struken, removed'), ...validToNames],
      title: { sv: 'På listan till', en: 'Listed to' },
      classification: open,
    },
  ],
  geometry: { kind: 'polygon', classification: open },
}
