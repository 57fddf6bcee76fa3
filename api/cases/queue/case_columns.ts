// The queue's columns in an Excel file.
import type { CaseInQueue } from '../../contract/cases/case_queue.ts'
import { applicationStatusWords } from '../../contract/vocabulary.ts'
import type { ExcelColumn } from '../excel/excel_file.ts'

type Language = 'sv' | 'en'
type Column = Omit<ExcelColumn<CaseInQueue>, 'heading'> & {
  readonly words: Readonly<Record<Language, string>>
}

export function caseColumns(language: Language): ExcelColumn<CaseInQueue>[] {
  return columnsIn(language).map(({ words, ...column }) => ({ ...column, heading: words[language] }))
}

function columnsIn(language: Language): Column[] {
  const yes = { sv: 'ja', en: 'yes' }[language]
  return [
    { words: { sv: 'Diarienummer', en: 'Journal number' }, kind: 'text', value: ({ id }) => id },
    {
      words: { sv: 'Förening', en: 'Association' },
      kind: 'text',
      width: 34,
      value: ({ association_name }) => association_name,
    },
    {
      words: { sv: 'Läge', en: 'Status' },
      kind: 'text',
      value: ({ status }) => (status === null ? null : applicationStatusWords[status][language]),
    },
    {
      words: { sv: 'Läge sedan', en: 'Status since' },
      kind: 'date',
      value: ({ status_since }) => status_since,
    },
    { words: { sv: 'Inkommen', en: 'Received' }, kind: 'date', value: ({ received_on }) => received_on },
    {
      words: { sv: 'Dagar sedan inkommen', en: 'Days since received' },
      kind: 'number',
      value: ({ days_since_received }) => days_since_received,
    },
    {
      words: { sv: 'Dagar sedan senaste händelse', en: 'Days since last event' },
      kind: 'number',
      value: ({ days_since_last_event }) => days_since_last_event,
    },
    {
      words: { sv: 'Kommuner', en: 'Municipalities' },
      kind: 'text',
      value: ({ municipality_codes }) => municipality_codes.join(', '),
    },
    {
      words: { sv: 'Bristområden', en: 'Shortage areas' },
      kind: 'text',
      value: ({ shortage_area_ids }) => shortage_area_ids.join(', '),
    },
    {
      words: { sv: 'Sökt (kr)', en: 'Applied (SEK)' },
      kind: 'number',
      value: ({ applied_sek }) => applied_sek,
    },
    {
      words: { sv: 'Beviljat (kr)', en: 'Granted (SEK)' },
      kind: 'number',
      value: ({ granted_sek }) => granted_sek,
    },
    { words: { sv: 'Utbetalt (kr)', en: 'Paid (SEK)' }, kind: 'number', value: ({ paid_sek }) => paid_sek },
    { words: { sv: 'Handläggare', en: 'Officer' }, kind: 'text', value: ({ handler_name }) => handler_name },
    {
      words: { sv: 'Obesvarade kompletteringar', en: 'Supplements to be answered' },
      kind: 'number',
      value: ({ open_supplements }) => open_supplements,
    },
    {
      words: { sv: 'Komplettering senast', en: 'Supplement due' },
      kind: 'date',
      value: ({ supplement_due_on }) => supplement_due_on,
    },
    {
      words: { sv: 'Kompletteringar att granska', en: 'Supplements to look at' },
      kind: 'number',
      value: ({ answered_supplements }) => answered_supplements,
    },
    {
      words: { sv: 'Obesvarat meddelande', en: 'Unanswered message' },
      kind: 'text',
      value: ({ unanswered_since }) => (unanswered_since === null ? null : yes),
    },
    { words: { sv: 'Slutdatum', en: 'End date' }, kind: 'date', value: ({ ends_on }) => ends_on },
    {
      words: { sv: 'Slutdatum passerat', en: 'End date passed' },
      kind: 'text',
      value: ({ is_end_passed }) => (is_end_passed ? yes : null),
    },
  ]
}
