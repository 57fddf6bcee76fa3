// The differences that a preview found, page by page.
import type { ChangeKind, Differences } from '../../../api/contract/import.ts'
import type { RegisterName } from '../../../api/contract/vocabulary.ts'
import type { Installation } from '../delivery.ts'

export type DifferencesPage = {
  readonly change?: ChangeKind | undefined
  readonly limit: number
  readonly offset: number
}

/** `file` is `files.differences` of the preview. */
export async function previewDifferences(
  _installation: Installation,
  _file: string,
  _wanted: DifferencesPage & { readonly register: RegisterName },
): Promise<Differences> {
  throw new Error('not yet')
}
