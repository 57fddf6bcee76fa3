// What the pages ask of the API about a producer's layers, as functions, so that a test can answer by hand.
import type { LayerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import type { DataDifference, Draft, LayerUse } from '../../../api/contract/catalogue/publishing.ts'

export type Described = {
  readonly edition: number
  readonly description: LayerDescription
  readonly as_of: string | null
}

export type LayerRequests = {
  read(id: string): Promise<Draft>
  describe(id: string, described: Described): Promise<Draft>
  submit(id: string, edition: number): Promise<Draft>
  giveBack(id: string, reason: string): Promise<Draft>
  publish(id: string, edition: number): Promise<Draft>
  withdraw(id: string, reason: string): Promise<Draft>
  /** What was never published is gone altogether. */
  discard(id: string): Promise<void>
}

export type AskDifference = (id: string, signal: AbortSignal) => Promise<DataDifference>
export type AskUse = (id: string, signal: AbortSignal) => Promise<LayerUse>
