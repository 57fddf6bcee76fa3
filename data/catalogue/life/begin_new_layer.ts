// A file becomes a new layer of an organisation: its id, its first draft, and a description that is begun.
import { AppError } from '../../../api/contract/problem.ts'
import { organisation } from '../../accounts/organisation/organisation.ts'
import type { Recording } from '../../accounts/recording.ts'
import { today } from '../../today.ts'
import { begunDescription } from '../begun_description.ts'
import type { NewData } from '../data/write_data.ts'
import { freeLayerId } from '../layer_id.ts'
import { publishers } from '../publisher/publishers.ts'
import { beginLayer } from './begin_layer.ts'

type NewLayer = {
  readonly organisation_id: string
  /** Made of the file's name where none is given. */
  readonly id: string | undefined
  readonly data: NewData
  /** Today where nothing is said. */
  readonly as_of: string | undefined
}

/** The id that it got. */
export async function beginNewLayer(
  recording: Recording,
  { organisation_id, id, data, as_of = today(recording.now) }: NewLayer,
): Promise<string> {
  const { connection, now } = recording
  const found = await organisation(connection, now, organisation_id)
  if (!found)
    throw new AppError(
      'bad_input',
      `organisation must be the id of an organisation, and there is none with the id ${organisation_id}. GET /api/v1/organisations lists them.`,
      [{ parameter: 'organisation', detail: 'is no organisation' }],
    )
  const [settings] = await publishers(connection, organisation_id)
  const { file_name, columns } = data
  const layer_id = await freeLayerId(connection, { id, file_name })
  const known = { file_name, columns, organisation_name: found.name, email: settings?.email ?? null }
  await beginLayer(recording, {
    layer_id,
    organisation_id,
    data,
    description: begunDescription(known),
    as_of,
  })
  return layer_id
}
