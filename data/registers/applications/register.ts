import type { Register } from '../register.ts'

const open = { k: 0, r: 2, t: 1 } as const

export const applications: Register = {
  name: 'applications',
  table: 'applications',
  title: { sv: 'Ansökningar', en: 'Applications' },
  key: ['id'],
  columns: [
    {
      name: 'id',
      is_required: true,
      type: 'text',
      title: { sv: 'Diarienummer', en: 'Journal number' },
      classification: open,
    },
    {
      name: 'association_name',
      is_required: true,
      type: 'text',
      title: { sv: 'Förening', en: 'Association' },
      classification: open,
    },
    // A number whose third digit is 0 or 1 is a person's and is never public: see api/public_fields.ts.
    {
      name: 'association_number',
      type: 'text',
      title: { sv: 'Organisationsnummer', en: 'Organisation number' },
      classification: open,
    },
    {
      name: 'applied_sek',
      type: 'sek',
      title: { sv: 'Sökt belopp (kr)', en: 'Applied (SEK)' },
      classification: open,
    },
    {
      name: 'granted_sek',
      type: 'sek',
      title: { sv: 'Beviljat belopp (kr)', en: 'Granted (SEK)' },
      classification: open,
    },
  ],
  geometry: { kind: 'polygon', classification: open },
}
