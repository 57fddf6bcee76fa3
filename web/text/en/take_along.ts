// What English says of taking a list along, and in the files themselves.
import { formats } from '../format.ts'
import type { takeAlong as sv } from '../sv/take_along.ts'

const { date, distance, percent } = formats('en-GB')

export const takeAlong: typeof sv = {
  list: 'Take the list along',
  table: 'Take the table along',
  excel: 'Excel',
  csv: 'CSV',
  copy: 'Copy as text',
  print: 'Print',
  note: 'Exactly what is shown, in the same order. The Excel file has a sheet that says what the data rests on.',
  saved: 'The file is downloaded.',
  copied: 'The text is copied.',
  failed: 'That did not work. Try again.',
  revision: (revision) => `revision ${revision}`,
  aboutSheet: 'About the data',
  about: {
    what: 'Content',
    region: 'Region',
    as_of: 'State on',
    filters: 'Selection',
    noFilters: 'Everything',
    settings: 'Limits',
    settingsAre: (passed_m, share_pct) =>
      `Fibre within ${distance(passed_m)} of a connected address counts; connected takes at least ${percent(share_pct)} of the addresses`,
    data_as_of: 'The data reaches to',
    revision: 'Revision',
    source: (register) => `Source, ${register.charAt(0).toLowerCase()}${register.slice(1)}`,
    until: (day) => `until ${date(day)}`,
    licence: 'Licence',
    link: 'The same view on the web',
    note: 'Note',
  },
}
