// The differences that a preview found, page by page.
import type { Differences } from '../../../api/contract/deliveries/import.ts'
import type { RegisterName } from '../../../api/contract/vocabulary.ts'
import { registers } from '../../registers/registers.ts'
import type { Installation } from '../delivery.ts'
import { type DifferencesPage, pageOfDifferences } from '../history/page_of_differences.ts'
import { writtenDifferences } from './differences_file.ts'

/** `file` is `files.differences` of the preview. */
export async function previewDifferences(
  { database }: Installation,
  file: string,
  { register, ...page }: DifferencesPage & { readonly register: RegisterName },
): Promise<Differences> {
  const found = { differences: writtenDifferences(registers[register], file), parameters: {} }
  return database.snapshot((connection) =>
    pageOfDifferences(connection, registers[register], { ...page, ...found }),
  )
}
