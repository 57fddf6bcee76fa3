// How whoever asked for long work follows it and calls it off.
import type { Progress } from '../api/contract/deliveries/import.ts'

export type WorkControl = {
  readonly signal?: AbortSignal
  readonly progress?: (progress: Progress) => void
}
