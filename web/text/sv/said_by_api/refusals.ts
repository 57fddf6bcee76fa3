// Why a file cannot be read or a step taken, in Swedish, with what to do about it.
import { refusedKinds } from './refused_kinds.ts'
import { publishingRefusal } from './refused_publishing.ts'
import { refusedReadings } from './refused_readings.ts'
import { refusedSizes } from './refused_sizes.ts'
import { refusedSteps } from './refused_steps.ts'
import { inSwedish } from './sayings.ts'
import { refusedWhole } from './whole_files.ts'

/** Undefined: not one of the known. */
export function refusal(said: string, titleOf: (column: string) => string): string | undefined {
  return (
    publishingRefusal(said) ??
    inSwedish(said, [
      ...refusedWhole,
      ...refusedKinds,
      ...refusedReadings(titleOf),
      ...refusedSizes,
      ...refusedSteps,
    ])
  )
}
