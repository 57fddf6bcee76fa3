// A row of a register for whoever may correct it. It is shown whole, so whoever asks has to be allowed to see the whole of it.
import type { Context } from 'hono'
import { type PresentRow, rowOfRegister } from '../../../data/deliveries/one_row/present_row.ts'
import { registers } from '../../../data/registers/registers.ts'
import { holdsPersonalFields } from '../../access/public_fields.ts'
import type { RegisterRow } from '../../contract/cases/register_rows.ts'
import { AppError } from '../../contract/problem.ts'
import type { RegisterName } from '../../contract/vocabulary.ts'
import { type AppEnv, demand } from '../../endpoint.ts'
import { geojsonText } from '../../geojson.ts'

type Named = { readonly id: RegisterName; readonly key: string }

export async function foundRow(context: Context<AppEnv>, { id, key }: Named): Promise<PresentRow> {
  const actor = context.get('actor')
  demand(actor, 'read_inner_fields')
  if (holdsPersonalFields(id)) demand(actor, 'read_personal_data')
  if (!registers[id].geometry)
    throw new AppError('not_found', `Rows of ${id} are not corrected one by one: import a file of them.`)
  const found = await rowOfRegister(context.get('product').database, id, key)
  if (!found) throw new AppError('not_found', `The register ${id} has no row "${key}".`)
  return found
}

/** Throws AppError('conflict') where the row is another than the one that was read. */
export function demandFingerprint({ fingerprint }: PresentRow, read: string): void {
  if (fingerprint === read) return
  throw new AppError(
    'conflict',
    'The row has been changed since you read it. Nothing was saved: read it anew, and correct what is still wrong.',
  )
}

/** As it is answered; what it holds of people is noted as read. */
export function shownRow(context: Context<AppEnv>, { id, key }: Named, found: PresentRow): RegisterRow {
  context.get('sight').visible(id, found.fields)
  return {
    register: id,
    key,
    fields: { ...found.fields },
    geometry: geojsonText.parse(found.geometry),
    geometry_3006: found.geometry_3006,
    fingerprint: found.fingerprint,
  }
}
