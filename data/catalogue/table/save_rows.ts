// The rows of a metadata table are saved into the drafts, all of them or none.
import type { MetadataChange } from '../../../api/contract/catalogue/metadata_table.ts'
import { AppError, type InputFault } from '../../../api/contract/problem.ts'
import type { Recording } from '../../accounts/recording.ts'
import { describeDraft } from '../life/describe_draft.ts'
import type { JudgedRows } from './judge_rows.ts'

const shownAtMost = 10

/** Throws AppError('bad_input') or AppError('conflict') that names each cell; then nothing is written. */
export async function saveRows(
  recording: Recording,
  { change, described }: JudgedRows,
): Promise<MetadataChange> {
  const { faults, conflicts } = change
  if (faults.length > 0)
    refuse(
      'bad_input',
      'Nothing was saved: these cells do not hold.',
      faults.map(({ line, layer_id, column, value, detail }) => ({
        parameter: column === null ? layer_id : `${layer_id}.${column}`,
        detail: `${line === null ? '' : `(line ${line}) `}${detail}${value === '' ? '' : `, and is “${value.slice(0, 100)}”`}`,
      })),
    )
  if (conflicts.length > 0)
    refuse(
      'conflict',
      'Nothing was saved: these layers were changed after the table was fetched. Fetch it anew and put your changes into what stands there now.',
      conflicts.flatMap(({ layer_id, changed_at, cells }) =>
        cells.map(({ column, saved, sent }) => ({
          parameter: `${layer_id}.${column}`,
          detail: `is “${saved.slice(0, 100)}” since ${changed_at}, and you sent “${sent.slice(0, 100)}”`,
        })),
      ),
    )
  for (const { layer, description } of described)
    await describeDraft(recording, layer, { edition: layer.edition, description })
  return change
}

function refuse(kind: 'bad_input' | 'conflict', message: string, faults: readonly InputFault[]): never {
  const shown = faults.slice(0, shownAtMost).map(({ parameter, detail }) => `${parameter} ${detail}`)
  const more = faults.length > shownAtMost ? [`and ${faults.length - shownAtMost} more`] : []
  throw new AppError(kind, `${message} ${[...shown, ...more].join('; ')}`, faults)
}
