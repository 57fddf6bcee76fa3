// A change made in the preview world instead of the real one: what it changes, row by row and in the status of areas.
import { join } from 'node:path'
import type { Preview } from '../../../api/contract/deliveries/import.ts'
import { quotedLiteral } from '../../database/sql_file.ts'
import { downstreamOf } from '../../pipeline.ts'
import type { Register } from '../../registers/register.ts'
import { registerPlaces } from '../../registers/register_sql.ts'
import type { WorkControl } from '../../work_control.ts'
import { replaceAndDerive } from '../change/apply_change.ts'
import { type Counted, countedChanges } from '../change/changes.ts'
import { speakOf } from '../change/replace_rows.ts'
import type { RecordedMode } from '../delivery.ts'
import { differencesSql } from '../history/differences_sql.ts'
import { writeDifferences } from './differences_file.ts'
import type { PreviewSettings } from './preview.ts'
import type { PreviewWorld } from './preview_world.ts'
import { keepStatus, statusEffect } from './status_effect.ts'

export type PreviewedChange = {
  /** Null where the delivery would be refused and so change nothing. */
  readonly mode: RecordedMode | null
  readonly existing: number
  readonly wanted: PreviewSettings
  readonly control: WorkControl
}

export type ChangeFound = {
  readonly counted: Counted
  readonly status_effect: Preview['status_effect']
  readonly differences: string
}

/** After `accepted` (and for an undo `taken_back`) was made in that world. */
export async function previewChange(
  { connection, makeRoomFor }: PreviewWorld,
  register: Register,
  { mode, existing, wanted, control }: PreviewedChange,
): Promise<ChangeFound> {
  const path = join(wanted.folder, 'differences.parquet')
  control.progress?.({ stage: 'comparing', done: 0, total: 1 })
  await keepStatus(connection, 'before', wanted)
  if (mode) await speakOf(connection, register, mode)
  const places = registerPlaces(register)
  const nothing = `(select * from ${places.register} limit 0)`
  const states = mode ? { before: 'spoken_of', after: 'accepted' } : { before: nothing, after: nothing }
  const differences = differencesSql(register, states)
  await writeDifferences(connection, register, { path, differences })
  const changes = `read_parquet(${quotedLiteral(path)})`
  const counted = await countedChanges(connection, { changes, existing: mode ? existing : 0 })
  if (mode) {
    const changed = `registers.${register.table}`
    await makeRoomFor([changed, ...downstreamOf([changed]).map(({ name }) => name)])
    await replaceAndDerive(connection, register, { mode, control })
  }
  control.progress?.({ stage: 'status', done: 0, total: 1 })
  await keepStatus(connection, 'after', wanted)
  return { counted, status_effect: await statusEffect(connection, wanted), differences: path }
}
