// Publishing without a person: with four eyes only submitted, and not at all where something has to be decided first.
import { AppError } from '../../../api/contract/problem.ts'
import type { Recording } from '../../accounts/recording.ts'
import { publishLayer } from '../../catalogue/life/publish.ts'
import { submitDraft } from '../../catalogue/life/review.ts'
import type { WorkingLayer } from '../../catalogue/working/working_layers.ts'

/** What a person has to look at. */
export async function publishRenewed(recording: Recording, layer: WorkingLayer): Promise<string | null> {
  if (layer.has_four_eyes) {
    await submitDraft(recording, layer, layer.edition)
    return 'The organisation publishes with four eyes: the new data waits for review.'
  }
  try {
    await publishLayer(recording, layer, layer.edition)
    return null
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return `The new data waits as a draft. ${error.message}`
  }
}
