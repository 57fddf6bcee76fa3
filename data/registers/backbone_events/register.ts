import { backboneStatuses } from '../../../api/contract/vocabulary.ts'
import { knownBackboneStatuses } from '../known_values.ts'
import type { Register } from '../register.ts'
import { eventDateNames, noteNames, projectIdNames, statusNames } from '../synonyms.ts'
import { wordList } from '../word_list.ts'

const open = { k: 0, r: 2, t: 1 } as const

export const backboneEvents: Register = {
  name: 'backbone-events',
  table: 'backbone_events',
  title: { sv: 'Stamnätshändelser', en: 'Backbone events' },
  key: ['project_id', 'status', 'date'],
  columns: [
    {
      name: 'project_id',
      is_required: true,
      type: 'text',
      synonyms: [...projectIdNames, ...wordList('stamnätsprojekt, projekt, stamnät, project')],
      title: { sv: 'Projekt', en: 'Project' },
      classification: open,
    },
    {
      name: 'status',
      is_required: true,
      type: 'code',
      choices: backboneStatuses,
      known_values: knownBackboneStatuses,
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
  reference: { column: 'project_id', register: 'backbone-projects' },
  events: 'backbone-projects',
  as_of_column: 'date',
}
