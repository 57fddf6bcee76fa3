import type { Register } from '../register.ts'
import { municipalityCodeNames } from '../synonyms.ts'
import { wordList } from '../word_list.ts'

const open = { k: 0, r: 2, t: 1 } as const

export const municipalities: Register = {
  name: 'municipalities',
  table: 'municipalities',
  title: { sv: 'Kommuner', en: 'Municipalities' },
  key: ['code'],
  columns: [
    {
      name: 'code',
      is_required: true,
      type: 'municipality',
      synonyms: [...municipalityCodeNames, ...wordList('kod')],
      title: { sv: 'Kommunkod', en: 'Code' },
      classification: open,
    },
    {
      name: 'name',
      is_required: true,
      type: 'text',
      synonyms: wordList(
        `kommunnamn, knnamn, komnamn, municipality name, lau name, namn, kommun, municipality, benämning`,
      ),
      title: { sv: 'Namn', en: 'Name' },
      classification: open,
    },
  ],
  geometry: { kind: 'polygon', classification: open },
}
