// The words of data quality in English.
import { formats } from '../format.ts'
import type { dataQuality as swedish } from '../sv/data_quality.ts'

const { number, count, date } = formats('en-GB')

export const dataQuality: typeof swedish = {
  title: 'Data quality',
  lead: 'What in the registers cannot be right, or should be looked at. Nothing here stops an import.',
  checkedAt: (day) => `Counted on the registers as they are now, against today’s date, ${date(day)}.`,
  found: (broken, checks) =>
    `${number(broken)} of ${count(checks, 'check', 'checks')} ${broken === 1 ? 'has' : 'have'} rows to look at.`,
  allPass: 'All checks pass.',
  passes: (passed) => `${count(passed, 'check passes', 'checks pass')}`,
  pass: 'Passes',
  rows: (rows) => count(rows, 'row', 'rows'),
  severity: {
    fault: 'Cannot be right.',
    suspicion: 'May be right: have a look.',
  },
  meaning: 'What it means',
  mending: 'How to mend it',
  back: 'All checks',
  unknown: 'There is no such check.',
  noRows: 'No row breaks the rule.',
  caption: (shown, total) =>
    shown < total
      ? `The first ${number(shown)} of ${number(total)} rows. All are in the files.`
      : count(total, 'row', 'rows'),
  scrolls: 'Rows that break the rule',
  map: 'Map of the rows',
  key: 'Id',
  open: 'Open',
  openWhat: (id) => `Open ${id}`,
  showOnMap: (id) => `Show ${id} on the map`,
  download: 'Download the rows',
  sendBack: 'Correct the CSV or Excel file and read it in: the rest of the register is left alone.',
  sendBackLink: 'Read in the corrected rows',
  yes: 'yes',
  no: 'no',
}
