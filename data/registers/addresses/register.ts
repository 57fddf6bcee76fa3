import { addressKinds } from '../../../api/contract/vocabulary.ts'
import { knownAddressKinds } from '../known_values.ts'
import type { Register } from '../register.ts'
import { addressIdNames, municipalityCodeNames } from '../synonyms.ts'
import { wordList } from '../word_list.ts'

const open = { k: 0, r: 2, t: 1 } as const
const details = { k: 1, r: 2, t: 1 } as const

export const addresses: Register = {
  name: 'addresses',
  table: 'addresses',
  title: { sv: 'Adresspunkter', en: 'Addresses' },
  key: ['id'],
  columns: [
    {
      name: 'id',
      is_required: true,
      type: 'text',
      recognised_by: 'unique_id',
      synonyms: [...addressIdNames, ...wordList('punktid, fnr')],
      title: { sv: 'Adresspunkt', en: 'Address' },
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
      name: 'kind',
      type: 'code',
      choices: addressKinds,
      known_values: knownAddressKinds,
      synonyms:
        wordList(`adresstyp, fastighetstyp, byggnadstyp, boendetyp, bostadstyp, typ av fastighet, typ av bostad, hustyp,
        typ, kategori, användning, ändamål, address type, building type, property type, type, category`),
      title: { sv: 'Slag', en: 'Kind' },
      classification: details,
      opened_by: 'address_details',
    },
    {
      name: 'label',
      type: 'text',
      synonyms:
        wordList(`adress, adresstext, adressbeteckning, gatuadress, belägenhetsadress, bel adress, besöksadress, fullständig adress,
        street address, address`),
      title: { sv: 'Adress', en: 'Label' },
      classification: details,
      opened_by: 'address_details',
    },
  ],
  geometry: { kind: 'point', classification: open },
}
