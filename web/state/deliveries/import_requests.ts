// What the pages ask of the API about imports on their way, as functions, so that a test can answer by hand.
import type {
  ChangeKind,
  Differences,
  ImportAnswer,
  PreviewWanted,
  Progress,
} from '../../../api/contract/deliveries/import.ts'
import type { ReadingInstructions } from '../../../api/contract/deliveries/reading_instructions.ts'

export type DifferencesQuestion = {
  readonly change: ChangeKind | undefined
  readonly limit: number
  readonly offset: number
}

/** What is told while work is under way; `onend` when it is over, `onlost` when nothing is heard. */
export type Hearing = {
  readonly onprogress: (progress: Progress) => void
  readonly onend: () => void
  readonly onlost: () => void
}

export type ImportRequests = {
  read(id: string, signal?: AbortSignal): Promise<ImportAnswer>
  instruct(id: string, instructions: ReadingInstructions): Promise<ImportAnswer>
  preview(id: string, wanted: PreviewWanted): Promise<ImportAnswer>
  apply(id: string, reason: string | undefined): Promise<ImportAnswer>
  cancel(id: string): Promise<ImportAnswer>
  discard(id: string): Promise<void>
  /** Returns how to stop listening. */
  watch(id: string, hearing: Hearing): () => void
}

export type AskDifferences = (question: DifferencesQuestion, signal: AbortSignal) => Promise<Differences>
