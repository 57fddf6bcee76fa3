// What one language is. Each is one file in text/languages, found there by its name: a third needs no other change.
import type { Text } from './languages/sv.ts'

export type Language = {
  /** As in the address and in `lang`: sv. */
  readonly code: string
  /** In the language itself: Svenska. */
  readonly name: string
  /** For Intl: sv-SE. */
  readonly locale: string
  readonly text: Text
  /** The words that the data owns, by the English one; only for languages that the data does not speak. */
  readonly vocabulary?: Readonly<Record<string, string>>
}
