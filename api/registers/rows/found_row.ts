// A row of a register for whoever may correct it. It is shown whole, so whoever asks has to be allowed to see the whole of it.
import type { Context } from 'hono'
import { type PresentRow, rowOfRegister } from '../../../data/deliveries/one_row/present_row.ts'
import { registers } from '../../../data/registers/registers.ts'
import { holdsPersonalFields } from '../../access/public_fields.ts'
import type { RegisterRow } from '../../contract/cases/register_rows.ts'
import { registerName } from '../../contract/codes.ts'
import { AppError } from '../../contract/problem.ts'
import { type RegisterName, registerNames } from '../../contract/vocabulary.ts'
import { type AppEnv, demand } from '../../endpoint.ts'
import { geojsonText } from '../../geojson.ts'

/** As the path has it. */
type Named = { readonly id: string; readonly key: string }
export type FoundRow = PresentRow & { readonly register: RegisterName; readonly key: string }

export async function foundRow(context: Context<AppEnv>, { id, key }: Named): Promise<FoundRow> {
  const register = registerWithPlaces(id)
  const actor = context.get('actor')
  demand(actor, 'read_inner_fields')
  if (holdsPersonalFields(register)) demand(actor, 'read_personal_data')
  const found = await rowOfRegister(context.get('product').database, register, key)
  if (!found) throw new AppError('not_found', `The register ${id} has no row "${key}".`)
  return { ...found, register, key }
}

function registerWithPlaces(id: string): RegisterName {
  const name = registerName.safeParse(id).data
  if (!name)
    throw new AppError('not_found', `There is no register ${id}. There are ${registerNames.join(', ')}.`)
  if (registers[name].geometry) return name
  throw new AppError('not_found', `Rows of ${name} are not corrected one by one: import a file of them.`)
}

/** Throws AppError('conflict') where the row is another than the one that was read. */
export function demandFingerprint({ fingerprint }: FoundRow, read: string): void {
  if (fingerprint === read) return
  throw new AppError(
    'conflict',
    'The row has been changed since you read it. Nothing was saved: read it anew, and correct what is still wrong.',
  )
}

/** As it is answered; what it holds of people is noted as read. */
export function shownRow(context: Context<AppEnv>, found: FoundRow): RegisterRow {
  const { register, key, fields, geometry_3006, fingerprint } = found
  context.get('sight').visible(register, fields)
  return {
    ...{ register, key, fields: { ...fields } },
    geometry: geojsonText.parse(found.geometry),
    ...{ geometry_3006, fingerprint },
  }
}
