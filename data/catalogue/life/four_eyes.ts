// Four eyes: where the organisation wants it, somebody else publishes than the last who changed data or description, and only what was submitted.
import type { WorkingLayer } from '../working/working_layers.ts'

type Looked = Pick<WorkingLayer, 'has_four_eyes' | 'version_state' | 'drafted_by'>

/** Why this account may not publish the draft; undefined: nothing stands in the way. */
export function withheldByFourEyes(layer: Looked, account_id: string): string | undefined {
  if (!layer.has_four_eyes) return undefined
  if (layer.version_state !== 'in_review')
    return 'This organisation publishes with four eyes: submit the draft first, so that somebody else can look at it and publish it.'
  if (layer.drafted_by === account_id)
    return 'This organisation publishes with four eyes, and you made the last change: somebody else has to publish it.'
  return undefined
}
