// Where what was reported is corrected: its row in a register, or with whoever publishes the layer.
import type { ReportedKind } from '../../../api/contract/dialogue/dialogue_codes.ts'
import { type CorrectedRegister, correctedRegisters } from '../../state/cases/register_row.ts'
import type { Reported } from '../reported.ts'

const registerOf: Readonly<Partial<Record<ReportedKind, CorrectedRegister>>> = {
  area: 'shortage-areas',
  address: 'addresses',
  application: 'applications',
  backbone_project: 'backbone-projects',
}

type Way =
  /** Without a row where nobody has said which it is. */
  { readonly register?: CorrectedRegister; readonly object_id?: string } | { readonly layer: string }

export function wayToCorrect({ object_kind, object_id }: Reported): Way {
  const register = registerOf[object_kind]
  if (register) return { register, object_id }
  if (object_kind !== 'layer') return {}
  const own = correctedRegisters.find((name) => name === object_id)
  return own ? { register: own } : { layer: object_id }
}
