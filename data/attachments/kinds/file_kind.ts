// What one kind of file looks like inside, whatever it is called.
import type { caseFileEndings } from '../../../api/contract/limits.ts'

export type Ending = (typeof caseFileEndings)[number]

export type Content = {
  readonly bytes: Buffer
  /** What a zip lists, in lower case; none where it is no zip. */
  readonly names: readonly string[]
}

export type FileKind = {
  /** In a sentence: "a PDF". */
  readonly name: string
  readonly endings: readonly Ending[]
  readonly media_type: string
  readonly recognises: (content: Content) => boolean
}
