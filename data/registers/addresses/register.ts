import { addressKinds } from '../../../api/contract/vocabulary.ts'
import type { Register } from '../register.ts'

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
      title: { sv: 'Adresspunkt', en: 'Address' },
      classification: open,
    },
    {
      name: 'municipality_code',
      type: 'municipality',
      title: { sv: 'Kommunkod', en: 'Municipality code' },
      classification: open,
    },
    {
      name: 'kind',
      type: 'code',
      choices: addressKinds,
      title: { sv: 'Slag', en: 'Kind' },
      classification: details,
      opened_by: 'address_details',
    },
    {
      name: 'label',
      type: 'text',
      title: { sv: 'Adress', en: 'Label' },
      classification: details,
      opened_by: 'address_details',
    },
  ],
  geometry: { kind: 'point', classification: open },
}
