import { applicationStatuses } from '../../../api/contract/vocabulary.ts'
import type { Register } from '../register.ts'

const open = { k: 0, r: 2, t: 1 } as const

export const applicationEvents: Register = {
  name: 'application-events',
  table: 'application_events',
  title: { sv: 'Ansökningshändelser', en: 'Application events' },
  key: ['application_id', 'status', 'date'],
  columns: [
    {
      name: 'application_id',
      is_required: true,
      type: 'text',
      title: { sv: 'Diarienummer', en: 'Journal number' },
      classification: open,
    },
    {
      name: 'status',
      is_required: true,
      type: 'code',
      choices: applicationStatuses,
      title: { sv: 'Läge', en: 'Status' },
      classification: open,
    },
    {
      name: 'date',
      is_required: true,
      type: 'date',
      title: { sv: 'Datum', en: 'Date' },
      classification: open,
    },
    { name: 'note', type: 'text', title: { sv: 'Anteckning', en: 'Note' }, classification: open },
  ],
  reference: { column: 'application_id', register: 'applications' },
  events: 'applications',
  as_of_column: 'date',
}
