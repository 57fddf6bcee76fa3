// What English says on the pages of the municipalities.
import { formats } from '../format.ts'
import type { municipalities as sv } from '../sv/municipalities.ts'

const { number, count, choose, date } = formats('en-GB')

export const municipalities: typeof sv = {
  title: 'Municipalities',
  all: 'All municipalities',
  caption: (n, as_of) => `${count(n, 'municipality', 'municipalities')}, as of ${date(as_of)}`,
  line: (name, remaining, total) => `- ${name}: ${number(remaining)} of ${number(total)} remain`,
  unknown: (code) => `There is no municipality with the code ${code}.`,
  addresses: (addresses, withAccess) =>
    addresses === 0
      ? 'There are no addresses in the shortage areas.'
      : `The shortage areas hold ${count(addresses, 'address', 'addresses')}, ${number(withAccess)} of them with access to fibre.`,
  queue: (n) =>
    n === 0
      ? 'No application for support is in the queue.'
      : `${count(n, 'application', 'applications')} for support ${choose(n, 'is', 'are')} in the queue.`,
  queueTitle: 'Applications in the queue',
  onMap: 'Show on the map',
  ask: 'Whom do I ask?',
  columns: {
    name: 'Municipality',
    code: 'Code',
    shortage_areas: 'Shortage areas',
    remaining: 'Remaining',
    untouched: 'Untouched',
    applied: 'Applied for',
    in_progress: 'In progress',
    connected: 'Connected',
    applications_in_queue: 'Applications in the queue',
    addresses_in_shortage_areas: 'Addresses in shortage areas',
    addresses_with_access: 'With access to fibre',
    fibre_share_pct: 'With access to fibre (%)',
  },
}
