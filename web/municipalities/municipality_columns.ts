// Every column of the table of municipalities, on the page and in the files.
import type { Municipality } from '../../api/contract/municipality.ts'
import { type MunicipalityColumn, municipalityColumnKeys } from '../state/address/list_sorts.ts'
import type { Wording } from '../state/words.svelte.ts'
import type { Column, Kind } from '../take_along/column.ts'

export function municipalityColumns({ text }: Wording): Column<Municipality, MunicipalityColumn>[] {
  return municipalityColumnKeys.map((key) => ({
    key,
    heading: text.municipalities.columns[key],
    kind: kindOf(key),
    value: (row) => row[key],
  }))
}

function kindOf(key: MunicipalityColumn): Kind {
  if (key === 'fibre_share_pct') return 'tenths'
  return key === 'name' || key === 'code' ? 'text' : 'whole'
}
