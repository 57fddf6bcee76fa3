import { coverageStates, coverageTechnologies } from '../../../api/contract/vocabulary.ts'
import { knownStates, knownTechnologies } from '../known_values.ts'
import type { Register } from '../register.ts'
import { addressIdNames, validFromNames, validToNames } from '../synonyms.ts'
import { wordList } from '../word_list.ts'

// Which house has fibre is a fact about a household: only sums leave, unless the installation opens it.
const single = { classification: { k: 1, r: 2, t: 1 }, opened_by: 'address_coverage' } as const

export const coverage: Register = {
  name: 'coverage',
  table: 'coverage',
  title: { sv: 'Täckning', en: 'Coverage' },
  key: ['address_id', 'technology', 'state', 'operator', 'valid_from'],
  columns: [
    {
      name: 'address_id',
      is_required: true,
      type: 'text',
      synonyms: addressIdNames,
      title: { sv: 'Adresspunkt', en: 'Address' },
      ...single,
    },
    {
      name: 'technology',
      is_required: true,
      type: 'code',
      choices: coverageTechnologies,
      known_values: knownTechnologies,
      synonyms:
        wordList(`teknik, accessteknik, accesstyp, anslutningsteknik, bredbandsteknik, teknologi, nättyp, accessnät,
        access technology, tech`),
      title: { sv: 'Teknik', en: 'Technology' },
      ...single,
    },
    {
      name: 'state',
      is_required: true,
      type: 'code',
      choices: coverageStates,
      known_values: knownStates,
      synonyms:
        wordList(`status, läge, anslutningsstatus, täckningsstatus, anslutningsläge, anslutning, täckning,
        connection status, coverage status`),
      title: { sv: 'Läge', en: 'State' },
      ...single,
    },
    {
      name: 'operator',
      type: 'text',
      synonyms:
        wordList(`operatör, nätägare, nätoperatör, nätbolag, fiberägare, stadsnät, leverantör, ägare, network owner,
        network operator, provider, owner`),
      title: { sv: 'Operatör', en: 'Operator' },
      ...single,
    },
    {
      name: 'valid_from',
      is_required: true,
      type: 'date',
      synonyms: [
        ...validFromNames,
        ...wordList(
          `anslutningsdatum, datum anslutning, ansluten datum, ansluten sedan, driftsatt, datum, date`,
        ),
      ],
      title: { sv: 'Gäller från', en: 'Valid from' },
      ...single,
    },
    {
      name: 'valid_to',
      type: 'date',
      synonyms: validToNames,
      title: { sv: 'Gäller till', en: 'Valid to' },
      ...single,
    },
  ],
  reference: { column: 'address_id', register: 'addresses' },
  as_of_column: 'valid_from',
}
