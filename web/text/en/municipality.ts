// What English says of keeping to one municipality.
import { formats } from '../format.ts'
import type { municipality as swedish } from '../sv/municipality.ts'

const { number } = formats('en-GB')

export const municipality: typeof swedish = {
  field: 'Municipality',
  wholeCounty: (areas) => `Whole county (${number(areas)})`,
  choice: (name, areas) => `${name} (${number(areas)})`,
  backToCounty: (region) => (region === '' ? 'Back to the whole county' : `Back to all of ${region}`),
}
