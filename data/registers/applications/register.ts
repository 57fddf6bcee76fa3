import type { Register } from '../register.ts'
import { journalNumberNames } from '../synonyms.ts'
import { wordList } from '../word_list.ts'

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
      recognised_by: 'journal_number',
      synonyms: journalNumberNames,
      title: { sv: 'Diarienummer', en: 'Journal number' },
      classification: open,
    },
    {
      name: 'association_name',
      is_required: true,
      type: 'text',
      synonyms:
        wordList(`förening, föreningsnamn, föreningens namn, fiberförening, fiberföreningen, ekonomisk förening, byalag,
        sökande, sökandens namn, sökandenamn, stödmottagare, stödsökande, organisationsnamn, organisation,
        association, applicant, applicant name, namn, name`),
      title: { sv: 'Förening', en: 'Association' },
      classification: open,
    },
    // A number whose third digit is 0 or 1 is a person's and is never public: see api/public_fields.ts.
    {
      name: 'association_number',
      type: 'text',
      recognised_by: 'organisation_number',
      synonyms:
        wordList(`organisationsnummer, organisationsnr, orgnr, orgnummer, föreningens orgnr, sökandens orgnr,
        organisation number, organization number, org number`),
      title: { sv: 'Organisationsnummer', en: 'Organisation number' },
      classification: open,
    },
    {
      name: 'applied_sek',
      type: 'sek',
      synonyms:
        wordList(`sökt belopp, sökt stöd, sökt stödbelopp, ansökt belopp, ansökt stöd, ansökt stödbelopp, belopp sökt,
        sökt, ansökt, applied amount, amount applied, requested amount`),
      title: { sv: 'Sökt belopp (kr)', en: 'Applied (SEK)' },
      classification: open,
    },
    {
      name: 'granted_sek',
      type: 'sek',
      synonyms:
        wordList(`beviljat belopp, beviljat stöd, beviljat stödbelopp, belopp beviljat, bifallet belopp, beslutat belopp,
        beslutat stöd, beviljat, granted amount, approved amount, stödbelopp, stöd`),
      title: { sv: 'Beviljat belopp (kr)', en: 'Granted (SEK)' },
      classification: open,
    },
  ],
  geometry: { kind: 'polygon', classification: open },
}
