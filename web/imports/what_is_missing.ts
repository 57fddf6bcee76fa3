// What has to be answered before a file can be previewed, and where on the page; and what will cost rows if it is left.
import type { ImportAnswer } from '../../api/contract/deliveries/import.ts'
import type { ReadingInstructions } from '../../api/contract/deliveries/reading_instructions.ts'
import { isRequired, oursOf, theirsOf } from './said.ts'

export type Missing =
  | { readonly step: 'places'; readonly what: 'crs' }
  | { readonly step: 'columns'; readonly what: 'column'; readonly column: string }

type Asked = Pick<ImportAnswer, 'inspection' | 'suggestion'>

export function whatIsMissing(
  { inspection, suggestion }: Asked,
  { said, has_places }: { said: ReadingInstructions; has_places: boolean },
): Missing[] {
  const missing: Missing[] = []
  if (inspection && has_places && isToBeConfirmed(inspection, said))
    missing.push({ step: 'places', what: 'crs' })
  for (const column of suggestion?.columns ?? [])
    if (column.is_required && theirsOf(column, said) === '')
      missing.push({ step: 'columns', what: 'column', column: column.column })
  return missing
}

/** Nobody says what the coordinates are: a guess is only that until a person has seen it on the map. */
export function isToBeConfirmed(
  { crs, crs_guesses, places }: NonNullable<Asked['inspection']>,
  said: ReadingInstructions,
): boolean {
  return crs === null && said.crs === undefined && (places !== null || crs_guesses.length > 0)
}

/** Rows whose value has no code of ours, or is left empty where one is required; they would be rejected. */
export function rowsWithoutCode(
  { suggestion }: Pick<Asked, 'suggestion'>,
  said: ReadingInstructions,
): number {
  let rows = 0
  for (const { column, values } of suggestion?.values ?? [])
    for (const value of values) {
      const ours = oursOf(value, { column, said })
      if (ours === undefined || (ours === '' && suggestion && isRequired(suggestion, column)))
        rows += value.rows
    }
  return rows
}
