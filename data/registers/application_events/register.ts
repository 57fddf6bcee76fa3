import { applicationStatuses } from '../../../api/contract/vocabulary.ts'
import { knownApplicationStatuses } from '../known_values.ts'
import type { Register } from '../register.ts'
import { eventDateNames, journalNumberNames, noteNames, statusNames } from '../synonyms.ts'

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
      recognised_by: 'journal_number',
      synonyms: journalNumberNames,
      title: { sv: 'Diarienummer', en: 'Journal number' },
      classification: open,
    },
    {
      name: 'status',
      is_required: true,
      type: 'code',
      choices: applicationStatuses,
      known_values: knownApplicationStatuses,
      synonyms: statusNames,
      title: { sv: 'Läge', en: 'Status' },
      classification: open,
    },
    {
      name: 'date',
      is_required: true,
      type: 'date',
      synonyms: eventDateNames,
      title: { sv: 'Datum', en: 'Date' },
      classification: open,
    },
    {
      name: 'note',
      type: 'text',
      synonyms: noteNames,
      title: { sv: 'Anteckning', en: 'Note' },
      classification: open,
    },
  ],
  reference: { column: 'application_id', register: 'applications' },
  events: 'applications',
  as_of_column: 'date',
}
