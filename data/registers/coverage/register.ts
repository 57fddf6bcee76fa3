import { coverageStates, coverageTechnologies } from '../../../api/contract/vocabulary.ts'
import type { Register } from '../register.ts'

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
      title: { sv: 'Adresspunkt', en: 'Address' },
      ...single,
    },
    {
      name: 'technology',
      is_required: true,
      type: 'code',
      choices: coverageTechnologies,
      title: { sv: 'Teknik', en: 'Technology' },
      ...single,
    },
    {
      name: 'state',
      is_required: true,
      type: 'code',
      choices: coverageStates,
      title: { sv: 'Läge', en: 'State' },
      ...single,
    },
    { name: 'operator', type: 'text', title: { sv: 'Operatör', en: 'Operator' }, ...single },
    {
      name: 'valid_from',
      is_required: true,
      type: 'date',
      title: { sv: 'Gäller från', en: 'Valid from' },
      ...single,
    },
    { name: 'valid_to', type: 'date', title: { sv: 'Gäller till', en: 'Valid to' }, ...single },
  ],
  reference: { column: 'address_id', register: 'addresses' },
  as_of_column: 'valid_from',
}
