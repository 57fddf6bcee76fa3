// What replacing data would change of what is published.
import type { DataDifference } from '../../../api/contract/catalogue/publishing.ts'
import { Answer } from '../asking/answer.svelte.ts'
import { askDifference } from './layer_client.ts'

/** Other data, another answer. */
type Question = { readonly id: string; readonly data: string }

export function dataDifference(): Answer<Question, DataDifference> {
  return new Answer(({ id }, signal) => askDifference(id, signal))
}
